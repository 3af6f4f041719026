/** How a sentence hangs on another one. Every expression is tested on a whole sentence in lower case unless said otherwise. */
export type CohesionRules = {
  /** A beginning that goes on from the sentence right before ("Jego spółka", "Pierwszy z nich", "To"). */
  readonly goesOn: RegExp
  /** A word anywhere that does ("jednak", "w tym kontekście", "te zarzuty"). */
  readonly pointsBack: RegExp
  /** A beginning that belongs to the quotations around it and never into a summary; tested as it is printed ("Jego zdaniem", "Jak dodał"). */
  readonly belongsToQuotes: RegExp
  /** A thing's noun that opens a sentence and says not which one is meant ("Dokument pozwala"); a group is the noun. */
  readonly bareThing: RegExp
  /** A person's ("Mężczyzna trafił", "Generał zapewnił"); group 1 is the noun. */
  readonly bareRole: RegExp
  /** A beginning whose subject stands in the sentence before ("Zapowiada, że", "Zastąpi go"). */
  readonly lacksSubject: RegExp
  /** How any other sentence shows that its subject is left out; empty where the language has to name it. */
  readonly missingSubject: readonly SubjectRules[]
  /** What was to happen ("mieli podpisać"), which the next sentence may take back. */
  readonly planned: RegExp
  /** A sentence that takes the one before it back ("Nie podpisali"). */
  readonly denies: RegExp
  /** Lines of a page that are no text of the article ("Czytaj także", "fot."). */
  readonly furniture: RegExp
  /** The newsroom turns to somebody, or speaks of itself ("zapytaliśmy", "Onet rozmawiał z"). */
  readonly newsroom: RegExp
}

/** How a clause with one kind of finite verb shows that its subject is left out. Words are tested as printed, the first one in lower case. */
export type SubjectRules = {
  /** Their next word is no subject. */
  readonly prepositions: ReadonlySet<string>
  /** Nor is that of a number, where it counts no subjects. */
  readonly numerals: ReadonlySet<string>
  /** Whether a number may be the subject of such a verb ("zostały trzy tygodnie"). */
  readonly countsSubjects: boolean
  /** Words at which the clause ends. */
  readonly joins: ReadonlySet<string>
  readonly verb: RegExp
  /** A word that cannot be the verb's subject. */
  readonly oblique: RegExp
}

/** What makes a sentence news, or no news. Every expression is tested on a whole sentence in lower case. */
export type NewsRules = {
  /** What is to come ("ma trafić", "wejdzie w życie"). */
  readonly toCome: RegExp
  /** What an event cost, or that it cost nothing ("zginęły", "nikt nie ucierpiał", "straty"). */
  readonly toll: RegExp
  /** What was decided or done, why, or what follows from it ("uchwalił", "zatrzymano", "z powodu", "oznacza"). */
  readonly act: RegExp
  /** A sentence that tells why, or what it is about, however short ("Poszło o śmieci"). */
  readonly cause: RegExp
  /** What was before the news ("poprzedni", "dotąd", "w latach"). */
  readonly background: RegExp
  /** What holds with or without the news: the law, what somebody owns, how long something has worked ("za kradzież grozi", "istnieje od 1974 r."). */
  readonly general: RegExp
  /** Promises news without telling any ("to może być przełom", "wiadomo, co dalej"). */
  readonly teaser: RegExp
  /** A judgement rather than a fact ("zdaniem", "uważa, że"). */
  readonly opinion: RegExp
  /** A measure, a number in words, or an extreme ("mln", "dwie osoby", "najzimniej"). */
  readonly measure: RegExp
}

/** All that a summary must know of one language: data, never a step of its own. */
export type SummaryRules = {
  /** ISO 639-1. */
  readonly code: string
  /** Words that carry no topic, in lower case. */
  readonly stopWords: ReadonlySet<string>
  readonly cohesion: CohesionRules
  readonly news: NewsRules
}
