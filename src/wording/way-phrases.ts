import type { Step } from '#domain/decision.ts'
import type { Locale } from '#domain/locale.ts'
import type { OperationState } from '#domain/operation.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What is said of an article's way, in one language; where it ended, with what can be done. */
export type WayPhrases = {
  readonly fetched: (feed: string, at: string, published: string | null) => string
  readonly teaser: string
  readonly young: string
  readonly silence: Readonly<Partial<Record<Step, string>>>
  readonly language: (code: string) => string
  readonly topics: (list: string) => string
  readonly noTopic: string
  readonly story: (joinedBy: string | null, outlets: readonly string[]) => string
  readonly joinedTo: (title: string) => string
  readonly answers: {
    readonly told: (sentence: string | null) => string
    readonly givenUp: (reason: string | null) => string
    readonly kept: (why: string) => string
    readonly copy: string
    readonly nothing: string
  }
  readonly steps: Readonly<Record<Step, string>>
  readonly unwanted: string
  readonly undecided: string
  readonly joined: string
  readonly forgotten: string
  readonly stopped: (step: Step | null, detail: string | null) => string
  readonly waits: (step: Step | null, until: string | null) => string
  readonly parked: string
  readonly sent: (at: string | null, isList: boolean) => string
  readonly followUps: (edits: number, replies: number) => string
  readonly states: Readonly<Record<Exclude<OperationState, 'sent'>, (dueAt: string) => string>>
}

const polishSteps: Readonly<Record<Step, string>> = {
  baseline: 'pierwszy odczyt',
  age: 'wiek',
  restored: 'po przywróceniu bazy',
  saved: 'zapisanie ręczne',
  story: 'historia',
  route: 'reguły',
  platform: 'platforma',
  digest: 'przegląd',
  mute: 'wyciszenia',
  quiet: 'cisza',
  ceiling: 'limit',
  withdrawn: 'wycofanie',
  answers: 'odpowiedzi',
}

const polish: WayPhrases = {
  fetched: (feed, at, published) =>
    `pobrano ${at} z kanału RSS ${feed}${published === null ? ', bez daty publikacji' : `, opublikowano ${published}`}`,
  teaser: 'tylko zapowiedź, bez strony artykułu',
  young: 'nowe i dość młode',
  silence: {
    baseline:
      'to stało w kanale RSS już przy pierwszym odczycie: zapisane bez alertu; zmienia to poll.firstPoll',
    age: 'starsze niż dozwolone, gdy kanał RSS pokazał to po raz pierwszy: zapisane bez alertu; zmienia to poll.maxAge',
    restored: 'po przywróceniu bazy z kopii: zapisane bez alertu, bo mogło już być wysłane',
    saved: 'zapisane w archiwum z linku, bez alertu',
  },
  language: (code) => `język: ${code === 'und' ? 'nieustalony' : code}`,
  topics: (list) => `tematy: ${list}`,
  noTopic: 'nie pasuje do żadnego tematu; dlaczego: depesza explain ADRES --live',
  story: (joinedBy, outlets) =>
    `historia: ${joinedBy === null ? 'otwiera nową' : `${joinedBy} dołącza do istniejącej`}; ${countPolish(outlets.length, ['źródło', 'źródła', 'źródeł'])}: ${outlets.join(', ')}`,
  joinedTo: (title) => `historię otwiera „${title}”`,
  answers: {
    told: (sentence) => `odpowiedź pod alertem${sentence === null ? '' : `; nowe: „${sentence}”`}`,
    givenUp: (reason) => `odpowiedzi pod alertem nie wysłano${reason === null ? '' : ` (${reason})`}`,
    kept: (why) => `bez odpowiedzi pod alertem: ${why}`,
    copy: 'bez odpowiedzi pod alertem: powtarza tekst z tej historii',
    nothing: 'bez odpowiedzi pod alertem: nic w nim nie wyróżniało się jako nowe',
  },
  steps: polishSteps,
  unwanted: 'kanał nie śledzi żadnego z tych tematów; zmienia to „topics:” kanału',
  undecided:
    'nic nie zapisano: kanału nie było wtedy w konfiguracji albo artykuł jest sprzed zapisywania decyzji',
  joined: 'dołączono do tego, co już stoi w kanale',
  forgotten: 'ogłoszono; wiadomość usunięto już z bazy jako starą',
  stopped: (step, detail) =>
    `${step === null ? 'zatrzymano' : polishStops[step]}${detail === null ? '' : `: ${detail}`}`,
  waits: (step, until) =>
    step === 'quiet' && until !== null
      ? `cisza: czeka na zestawienie do ${until}`
      : 'ponad limit kanału na godzinę: czeka na zestawienie, najwyżej jedno na godzinę; zmienia to alertsPerHour',
  parked: 'kanał jest niedostępny; po naprawie: depesza resume',
  sent: (at, isList) => `${isList ? 'wysłano w zestawieniu' : 'wysłano'}${at === null ? '' : ` ${at}`}`,
  followUps: (edits, replies) =>
    [
      ...(edits > 0 ? [`; ${countPolish(edits, ['edycja', 'edycje', 'edycji'])}`] : []),
      ...(replies > 0 ? [`; ${countPolish(replies, ['odpowiedź', 'odpowiedzi', 'odpowiedzi'])}`] : []),
    ].join(''),
  states: {
    pending: (dueAt) => `do wysłania, następna próba ${dueAt}`,
    sending: () => 'właśnie wysyłane',
    ambiguous: (dueAt) => `nie wiadomo, czy dotarło; sprawdzenie w kanale ${dueAt}`,
    held: () => 'nie wiadomo, czy dotarło: czeka na decyzję; depesza held',
    dead: () => 'nie zostanie wysłane',
  },
}

const polishStops: Readonly<Record<Step, string>> = {
  ...polishSteps,
  route: 'odrzuciła to reguła; reguły stoją w „rules:”',
  platform: 'platforma kanału jest wyłączona; brakuje jej tokenu w .env',
  digest: 'kanał dostaje same przeglądy; zmienia to „digest:” kanału',
  mute: 'wyciszone; cofa to depesza unmute',
  withdrawn: 'alert tej historii wycofano na kanale',
  answers: 'ta historia ma tu już tyle odpowiedzi, ile może mieć',
}

const englishSteps: Readonly<Record<Step, string>> = {
  baseline: 'first poll',
  age: 'age',
  restored: 'after a restore',
  saved: 'saved by hand',
  story: 'story',
  route: 'rules',
  platform: 'platform',
  digest: 'digest',
  mute: 'mutes',
  quiet: 'quiet hours',
  ceiling: 'ceiling',
  withdrawn: 'withdrawn',
  answers: 'answers',
}

const english: WayPhrases = {
  fetched: (feed, at, published) =>
    `fetched ${at} from the feed ${feed}${published === null ? ', undated' : `, published ${published}`}`,
  teaser: 'the feed’s text only, without the article’s page',
  young: 'new, and young enough',
  silence: {
    baseline: 'in the feed already at its first poll: stored without an alert; poll.firstPoll changes that',
    age: 'older than allowed when its feed first showed it: stored without an alert; poll.maxAge changes that',
    restored: 'after the store was restored from a backup: stored without an alert, as it may have been sent',
    saved: 'saved to the archive by its link, without an alert',
  },
  language: (code) => `language: ${code === 'und' ? 'not known' : code}`,
  topics: (list) => `topics: ${list}`,
  noTopic: 'matches no topic; for the reasons: depesza explain ADDRESS --live',
  story: (joinedBy, outlets) =>
    `story: ${joinedBy === null ? 'opens a new one' : `${joinedBy} joins one that was there`}; ${countEnglish(outlets.length, 'source')}: ${outlets.join(', ')}`,
  joinedTo: (title) => `the story begins with “${title}”`,
  answers: {
    told: (sentence) => `answered below the alert${sentence === null ? '' : `; new: “${sentence}”`}`,
    givenUp: (reason) => `the answer below the alert was not sent${reason === null ? '' : ` (${reason})`}`,
    kept: (why) => `no answer below the alert: ${why}`,
    copy: 'no answer below the alert: it repeats a text of this story',
    nothing: 'no answer below the alert: nothing in it stood out as new',
  },
  steps: englishSteps,
  unwanted: 'the channel follows none of these topics; its “topics:” change that',
  undecided:
    'nothing is stored: the channel was not configured then, or the article is older than stored decisions',
  joined: 'joined to what stands in the channel',
  forgotten: 'announced; the message is no longer stored, being old',
  stopped: (step, detail) =>
    `${step === null ? 'stopped' : englishStops[step]}${detail === null ? '' : `: ${detail}`}`,
  waits: (step, until) =>
    step === 'quiet' && until !== null
      ? `quiet hours: waits for the summary until ${until}`
      : 'over the channel’s hourly ceiling: waits for a list, at most one an hour; alertsPerHour changes that',
  parked: 'the channel cannot be written to; once it can: depesza resume',
  sent: (at, isList) => `${isList ? 'sent in a list' : 'sent'}${at === null ? '' : ` ${at}`}`,
  followUps: (edits, replies) =>
    [
      ...(edits > 0 ? [`; ${countEnglish(edits, 'edit')}`] : []),
      ...(replies > 0 ? [`; ${countEnglish(replies, 'reply', 'replies')}`] : []),
    ].join(''),
  states: {
    pending: (dueAt) => `to be sent, next try ${dueAt}`,
    sending: () => 'being sent',
    ambiguous: (dueAt) => `nobody can say whether it arrived; to be looked up ${dueAt}`,
    held: () => 'nobody can say whether it arrived: waits for a decision; depesza held',
    dead: () => 'will not be sent',
  },
}

const englishStops: Readonly<Record<Step, string>> = {
  ...englishSteps,
  route: 'a rule keeps it out; they stand in “rules:”',
  platform: 'the channel’s platform is off; its token is missing in .env',
  digest: 'the channel gets digests alone; its “digest:” changes that',
  mute: 'muted; depesza unmute ends that',
  withdrawn: 'the story’s alert was withdrawn in a channel',
  answers: 'the story has as many answers here as it may have',
}

const PHRASES: Readonly<Record<Locale, WayPhrases>> = { pl: polish, en: english }

/** What is said of an article's way in a language. */
export function wayPhrases(locale: Locale): WayPhrases {
  return PHRASES[locale]
}
