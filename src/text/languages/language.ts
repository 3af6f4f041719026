import type { Standing } from '#domain/quote.ts'

/** Abbreviations that end in a dot, without their last dot, in lower case ("m.in", "gen"). */
export type Abbreviations = {
  /** Never the last word of a sentence when a capital follows: ranks, titles, "im.", "ul.". */
  readonly insideSentence: ReadonlySet<string>
  /** Dates that open a sentence as often as they end one ("W 2022 r. Rosja …"). */
  readonly dates: ReadonlySet<string>
  /** Measures, after which a capital is the thing counted or a new sentence ("tys. Polaków"). */
  readonly measures: ReadonlySet<string>
  /** What is numbered by an ordinal before it, lower case ("3. Flotylla"). */
  readonly numbered: RegExp
  /** What a counted people looks like, lower case, the whole word ("polaków"). */
  readonly counted: RegExp
}

export type Gender = 'masculine' | 'feminine'

/** What the form of a reporting verb says of its subject. */
export type SpeechVerb = {
  readonly gender: Gender | 'neuter' | null
  readonly isPlural: boolean
  /** The subject is the newsroom ("słyszymy"); the words are those of the one it speaks with. */
  readonly isNewsroom: boolean
  /** Reports a judgement rather than an event. */
  readonly isAssessment: boolean
}

/**
 * What a role word makes of its bearer. expert: by itself. academic, military, service, clergy: titles and ranks.
 * head: leads something, so the institution decides. office: a public office. politician: also after leaving it.
 * media: a journalist. witness: one who saw or lived through it. private: any other role that carries no authority of
 * judgement.
 */
export type RoleKind =
  | 'expert'
  | 'academic'
  | 'military'
  | 'service'
  | 'clergy'
  | 'head'
  | 'office'
  | 'politician'
  | 'media'
  | 'witness'
  | 'private'

/** One form of a role word. */
export type RoleWord = {
  /** The nominative: "analityk"; a title as it is printed: "gen.". */
  readonly lemma: string
  readonly kind: RoleKind
  /** Null where the word serves men and women alike ("minister", "prof."). */
  readonly gender: Gender | null
  readonly isNominative: boolean
  /** A short title before a name, with or without a dot ("gen.", "dr"). */
  readonly isTitle: boolean
  /** A part of a rank that stands behind another title only ("broni", "rez."). */
  readonly isSuffix: boolean
}

/** One reading of a name's form; `case` is only compared, never looked into, but for "nominative". */
export type NameReading = { readonly nominative: string; readonly case: string; readonly gender: Gender }

/** One form of a name; `case` is only compared. */
export type NameForm = { readonly form: string; readonly case: string }

/** How the names of people look in a language. */
export type NameRules = {
  /** The readings of a form as a known given name; empty where no known name has the form. */
  readonly givenReadings: (form: string) => readonly NameReading[]
  /** The readings of a form as a surname, the most probable first. */
  readonly surnameReadings: (form: string, gender: Gender | null) => readonly NameReading[]
  /** Every singular form of a surname, the nominative included. */
  readonly surnameForms: (nominative: string, gender: Gender) => readonly NameForm[]
  /** Every singular form of a given name, known or foreign, the nominative included. */
  readonly givenForms: (nominative: string, gender: Gender) => readonly NameForm[]
  /** A surname, or a given name, in every spelling that the press has for it, as given first. */
  readonly surnameSpellings: (nominative: string) => readonly string[]
  readonly givenSpellings: (nominative: string) => readonly string[]
  /** The readings of a form as a given name that no list holds. */
  readonly foreignGivenReadings: (form: string) => readonly NameReading[]
  /** What the nominative of an adjective tells of its noun ("litewska"); null where it may be either. */
  readonly genderOfAdjective: (form: string) => Gender | null
  /** A spelling that hardly anything but a surname has ("-ski", "-enko"), in any case form. */
  readonly surnameLike: RegExp
  /** A given name alone behind a courtesy ("pani Halina"), global; group 1 is the name. */
  readonly courtesy: RegExp
  /** A capitalised word that is an adjective or a plural rather than a name in the nominative ("Europejskiej"). */
  readonly unlikeName: RegExp
  /** Two capitalised words that are no person, though the first may be a given name ("Lech Poznań"). */
  readonly nobody: RegExp
  /** The plural of a surname, which names a couple or a family ("Nowakowie"). */
  readonly pluralSurname: RegExp
}

/** How the words around a name give its bearer's role. Every expression is tested on one word in lower case. */
export type RoleRules = {
  /** Role words by their lower-case form, abbreviations without their dot. */
  readonly words: ReadonlyMap<string, RoleWord>
  /** Small words that may stand inside a role ("do", "spraw", "i"). */
  readonly links: ReadonlySet<string>
  readonly adjective: RegExp
  /** An adjective that is no nominative, whatever its gender. */
  readonly bentAdjective: RegExp
  /** An adjective in a case of a man's or a woman's role that no other noun beside it has. */
  readonly bent: Readonly<Record<Gender, RegExp>>
  /** Adjectives that belong to the name of an office ("komendant główny"); tested on one word. */
  readonly rank: RegExp
  /** Words that begin what a role deals with ("ds."). */
  readonly fields: ReadonlySet<string>
  /** What looks like a finite verb, where a role ends. */
  readonly verbLike: RegExp
  /** Marks an office as left behind ("były", "eks"). */
  readonly former: RegExp
  /** Women's role words that are also an oblique form of a man's, by lemma, to that man's ("ministra" → "minister"). */
  readonly twins: ReadonlyMap<string, string>
  /** Words that join two nouns ("i"); each is a link, too. */
  readonly joins: ReadonlySet<string>
  /** What one of several who share a role is called by before it ("współautor"). */
  readonly shared: string
  /** Those who lead, by lemma; groups "rank" ("wice") and "post". */
  readonly lead: RegExp
  /** Posts that are one and the same, and the one that leads anything ("szef"). */
  readonly samePosts: ReadonlyMap<string, string>
  readonly anyLead: string
  /** Posts that one person holds, by lemma ("rzecznik", "minister"). */
  readonly post: RegExp
  /** Names of institutions that judge by trade, and of those of the state; tested on the role's own words. */
  readonly thinkTank: RegExp
  /** A role of judging by trade that its first word does not show; tested on the role's own words. */
  readonly expertise: RegExp
  /** A role of speaking for an institution; tested on the role's own words. */
  readonly spokesperson: RegExp
  readonly state: RegExp
  /** Parties and firms known by name, by every form in lower case, to the nominative ("nowej lewicy" → "Nowa Lewica"). */
  readonly organisations: ReadonlyMap<string, string>
  /** Those of them that are parties, by their nominatives. */
  readonly parties: ReadonlySet<string>
  /** The heads of institution names, in any form, to their nominative and its gender ("ośrodka" → "Ośrodek"). */
  readonly institutions: ReadonlyMap<
    string,
    { readonly nominative: string; readonly gender: Gender | 'neuter' }
  >
  /** Words that stand for an institution named before ("szef placówki"); tested on a phrase in lower case. */
  readonly genericPlace: RegExp
  /** Ministries by their acronyms, to what the title of their minister says ("MSZ" → "spraw zagranicznych"). */
  readonly ministries: ReadonlyMap<string, RegExp>
  /** Prepositions that tie an institution to a role ("z", "w"). */
  readonly ties: ReadonlySet<string>
  /** The nominative of an adjective from any singular form. */
  readonly nominativeAdjective: (form: string, gender: Gender | 'neuter') => string
  /** Which kinds a general word for a speaker may mean ("generał": a military rank), by lower-case form. */
  readonly aliases: ReadonlyMap<string, readonly RoleKind[]>
  /** Trades of people whom the press of their field presents by name alone ("bramkarz"); tested on a role's lemma. */
  readonly fame: RegExp
  /** Which roles a broader word may mean ("lekarz": a paediatrician), by lower-case form; tested on a role's lemma. */
  readonly broader: ReadonlyMap<string, RegExp>
}

/** How speech is reported. */
export type SpeechRules = {
  readonly verbs: ReadonlyMap<string, SpeechVerb>
  /** Verbs that report only with a certain word behind them ("zwraca uwagę", "dziwi się"), and that word. */
  readonly needsNoun: RegExp
  readonly verbNoun: RegExp
  /** Words that deny the verb behind them. */
  readonly negations: ReadonlySet<string>
  /** A word right behind a verb that makes one verb with it ("zgodził się"). */
  readonly reflexive: ReadonlySet<string>
  /** What looks like a verb in the third person singular; groups "masculine" and "feminine" match where it says so. */
  readonly verbForm: RegExp
  /** A noun in the case of an instrument ("macha laską"), never a subject; tested on one word. */
  readonly instrument: RegExp
  /** What may stand between the dash and the verb, or after the verb, without naming anybody. */
  readonly fillers: ReadonlySet<string>
  readonly adverb: RegExp
  readonly prepositions: ReadonlySet<string>
  /** After one of these comes a host, a medium or one who is asked, never the speaker; tested on a clause. */
  readonly host: RegExp
  /** A medium in the dative, to whom somebody speaks ("mówi Onetowi"), and a noun whose name may follow; one word. */
  readonly medium: RegExp
  readonly mediumNoun: RegExp
  /** Verbs of one who asks and whom somebody else answers ("dopytuje"). */
  readonly asking: RegExp
  /** Verbs of one who answers the speaker before ("odparł"). */
  readonly replying: RegExp
  /** What somebody is told: its subject did not say it ("usłyszała"). */
  readonly heard: RegExp
  /** Verbs of one who goes on speaking ("dodaje"). */
  readonly adding: RegExp
  /** Says that the newsroom asked somebody, whose name may stand in any case. */
  readonly asked: RegExp
  /** Nouns for anybody at all, with their gender ("kobieta"). */
  readonly persons: ReadonlyMap<string, Gender>
  /** What the press calls a man or a woman of a country ("Serb"), in the nominative and lower case. */
  readonly nationals: ReadonlyMap<string, Gender>
  /** Somebody by their age alone ("29-latek"); groups as in `verbForm`; one word. */
  readonly aged: RegExp
  /** Opens a clause that says how something was put ("tak decyzję podsumował"). */
  readonly thus: RegExp
  /** Verbs that report nothing where they are reflexive ("zaczyna się"). */
  readonly notReflexive: RegExp
  /** Of these, the ones that name no trade ("rozmówca", "gość"). */
  readonly interlocutors: ReadonlyMap<string, Gender | null>
  /** Words for the current speaker without a name ("rozmówca", "gość"), in the nominative, to what they tell of the gender. */
  readonly anaphors: ReadonlyMap<string, Gender | null>
  /** Says that the words answered the speaker before; tested on what stands behind the verb. */
  readonly inReply: RegExp
  /** Says that the speaker's name is kept back; tested on a reporting clause. */
  readonly nameless: RegExp
  /** Presents one with whom the newsroom spoke and whom it does not name; tested on a sentence. */
  readonly confided: RegExp
  /** Prepositions behind which stands the one from whom the newsroom heard it ("od"). */
  readonly source: ReadonlySet<string>
  /** Words for somebody whom nobody knows ("jedna z matek", "ktoś"), in lower case. */
  readonly somebody: ReadonlySet<string>
  /** "że": what follows is what was said. */
  readonly that: RegExp
  /** "i", "oraz": joins two clauses; tested on what follows. */
  readonly and: RegExp
  /** "czytamy w jej komentarzu": the words are those of the one spoken of; tested on what stands behind the verb. */
  readonly own: RegExp
  /** "zdaniem", "według": a holder of an opinion follows in the genitive. Group 1 is the cue. */
  readonly holder: RegExp
  /** The cues of `holder` that are one word, in lower case. */
  readonly holderWords: ReadonlySet<string>
  /** Nouns of works, media and programmes, whose marked title follows. */
  readonly works: RegExp
  /** Documents that say something without being anybody. */
  readonly documents: RegExp
  /** Addresses the one interviewed ("pan", "pani"): a question with one is the journalist's. */
  readonly address: RegExp
}

/** How narration leads up to somebody whose role stands only behind their words; tested on a sentence unless said otherwise. */
export type IntroductionRules = {
  /** Turns to the next voice ("Inaczej patrzy na to …"). */
  readonly turn: RegExp
  /** What one who judges by trade does ("od lat śledzi …"). */
  readonly study: RegExp
  /** Takes a stand on what others do, now; of a public act reported ("zapowiedział") it is others who judge. */
  readonly stance: RegExp
  /** Tells what somebody thinks of the matter ("odniósł się do pomysłu"). */
  readonly opinion: RegExp
  /** Tells what somebody leads ("kieruje spółką"). */
  readonly lead: RegExp
  /** What makes somebody the news rather than a voice: dead, hurt, accused, elected. */
  readonly newsmaker: RegExp
  /** What somebody saw, heard, felt, lost or waits for, and may therefore tell. */
  readonly experience: RegExp
  /** Says that one who was asked gave no answer. */
  readonly refusal: RegExp
  /** Tested on a quotation: speaks of a man or a woman in the third person, so that it is hardly their own. */
  readonly third: Readonly<Record<Gender, RegExp>>
  /** Tested on a quotation: speaks in the first person; and a past form that only a man or a woman uses. */
  readonly first: RegExp
  readonly firstPast: Readonly<Record<Gender, RegExp>>
  /** The age in brackets behind the name of a private person; tested on what follows the name. */
  readonly age: RegExp
  /** A given name in the dative that opens the sentence: something happened to its bearer. */
  readonly experiencer: RegExp
  /** Roles that hang on somebody else ("sąsiad", "obrońca"), so that the one spoken of does not bear them; by lemma. */
  readonly relative: RegExp
  /** Verbs of one who speaks of their own doing ("przyznaje"). */
  readonly admission: RegExp
  /** Where or when it was said, behind a role; tested on the words from there on. */
  readonly circumstance: RegExp
}

/** A noun of an institution or of something written, in one of its forms. */
export type SourceNoun = {
  readonly nominative: string
  /** Null for a plural, and where a name shows none. */
  readonly gender: Gender | 'neuter' | null
  readonly standing: Standing
  readonly isNominative: boolean
  /**
   * What a capital behind it is. label: a name of its own ("agencja BiełTA"). either: that, or with a capital a part of the
   * name ("fundacja Detektor", "Fundacja Ocalenie"). none: a genitive.
   */
  readonly naming: 'label' | 'either' | 'none'
}

/** How what is said is tied to an institution, a document or somebody without a name. Forms are in lower case. */
export type SourceRules = {
  /** Behind the first noun of an institution's name the others (", Pracy i Polityki Społecznej"). */
  readonly moreOfName: RegExp
  readonly institutions: ReadonlyMap<string, SourceNoun>
  readonly documents: ReadonlyMap<string, SourceNoun>
  /** Outlets, agencies and seats of power that are known by name, in every form ("reutersa"). */
  readonly names: ReadonlyMap<string, SourceNoun>
  /** The first words of those names. */
  readonly nameStarts: ReadonlySet<string>
  /** Nouns for people that are no role ("kobieta"), and the plurals of roles ("ekonomiści"), in the nominative. */
  readonly people: ReadonlyMap<string, RoleWord>
  /** One of many ("jeden z"), in the nominative; tested on one word. */
  readonly oneOf: RegExp
  /** An adjective of a country, which is no part of a name that follows it. */
  readonly origin: RegExp
  /** An adjective in a nominative that those of people do not have ("krajowe", "najwyższa"); one word. */
  readonly adjective: RegExp
  /** A participle that opens an apposition ("pracująca w Łodzi"); one word. */
  readonly participle: RegExp
  /** The name of an office of the state that its noun does not show ("Agencja Uzbrojenia", "Krajowe Biuro …"). */
  readonly office: RegExp
  /** The preposition before one whom the newsroom heard ("słyszymy od urzędnika"). */
  readonly from: string
  /** An adjective of a place behind an institution's noun, with which it is a name ("Kuria drohiczyńska"). */
  readonly ofPlace: RegExp
  /** The last word of a phrase that says when; before a verb it is nobody. */
  readonly time: RegExp
  /** Verbs that things do as well as people ("potwierdza"), so that an unknown subject of one is nobody. */
  readonly inanimate: RegExp
  /** Words with which a clause tells of no statement made ("gdyby", "czy"); one word. */
  readonly hypothetical: ReadonlySet<string>
  /** Verbs that report a statement when they are negated ("nie wyklucza"). */
  readonly negatable: RegExp
  readonly negation: string
  /** Makes a verb one of nobody ("mówi się"). */
  readonly reflexive: string
  /** "że" of a statement, and not of a wish. */
  readonly that: RegExp
  /** A noun that is no person in the nominative singular; one word. */
  readonly bentNoun: RegExp
  /** Nouns of which one may stand for an institution that was named with another ("spółka", then "firma"). */
  readonly families: readonly ReadonlySet<string>[]
  /** Conjunctions in "mimo że", before which no statement stands. */
  readonly otherThat: RegExp
  /** The relative pronoun as a subject. */
  readonly relative: RegExp
  /** The reporting verb that a participle is made of ("dodając" → "dodaje"), or null. */
  readonly verbOfParticiple: (form: string) => string | null
  /** Verbs of giving something a name in marks ("nazwał to „…”"), with what their forms say. */
  readonly calling: ReadonlyMap<string, SpeechVerb>
  /** Found wherever `opinion` is, and quickly. */
  readonly opinionWord: RegExp
  /** Before an opinion: group "cue", and "his" or "her" where a pronoun stands for the holder; at the beginning of a text. */
  readonly opinion: RegExp
  /** Joins another fragment, or the rest of the sentence, to one in marks; at the beginning and at the end of a text. */
  readonly joinBehind: RegExp
  readonly joinAhead: RegExp
  /** A name that is bent, so that its nominative is not known. */
  readonly bentName: RegExp
  /** Behind a name: where somebody is from, or what stands in brackets; at the beginning of a text. */
  readonly place: RegExp
  /** What a preposition ties to a role before a comma; at the beginning of a text. */
  readonly tail: RegExp
  /** "his" and "her" before an opinion, to the gender. */
  readonly possessors: ReadonlyMap<string, Gender>
  /** The relative pronoun in any form. */
  readonly relativeForm: RegExp
  /** Of those cues, the ones behind which only people and institutions stand; "według" may lead to a plan. */
  readonly someones: RegExp
  /** "jak" before a reporting verb. */
  readonly as: string
  /** "wynika" behind a document in the genitive, "czytamy" behind one in the locative; one word. */
  readonly follows: RegExp
  readonly reads: RegExp
  /** What may belong to a holder's role in the genitive, apart from names; one word. */
  readonly complement: RegExp
  /** Before a short fragment that says what something is ("to", "jest"); at the end of a text. */
  readonly copula: RegExp
  /** Verbs of making news public, whose subject behind them may be a medium ("podała PAP"). */
  readonly publishing: RegExp
  /** Roles of those who live somewhere, behind which a place stands ("mieszkanka Wełdry"); by lemma. */
  readonly ofSomewhere: RegExp
  /** A country in the genitive, behind a role no name of its bearer ("kanclerz Niemiec"); one word. */
  readonly countries: RegExp
  /** Opens a clause that says on what occasion somebody spoke ("zapytana o następcę, …"); one word. */
  readonly occasion: RegExp
  /** Pronouns of the holder behind "według", to the gender. */
  readonly holders: ReadonlyMap<string, Gender | null>
}

/** What makes a quotation hard to understand away from its article; each is tested on its words. */
export type QuotationRules = {
  /** Begins as the answer to a question that the reader does not see ("Tak, …"). */
  readonly bareAnswer: RegExp
  /** Begins with a word for somebody or something named before ("On", "Tam"), or goes on ("Ale"). */
  readonly pointsBack: RegExp
  /** Holds a word for something named before ("tej ceny"), which the words themselves may have named. */
  readonly leansOn: RegExp
}

/** All that the machinery of `text` must know of one language: data and small pure rules, never a step of its own. */
export type Language = {
  /** ISO 639-1. */
  readonly code: string
  readonly abbreviations: Abbreviations
  /** Words that carry no topic, in lower case; a capitalised one after a full stop opens a sentence. */
  readonly stopWords: ReadonlySet<string>
  readonly names: NameRules
  readonly roles: RoleRules
  readonly speech: SpeechRules
  readonly introductions: IntroductionRules
  readonly quotations: QuotationRules
  /** Lines of a page that are no text of the article ("Czytaj także", "fot."); tested on a line in lower case. */
  readonly furniture: RegExp
  readonly sources: SourceRules
}
