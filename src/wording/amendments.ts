import type { AmendmentDeed } from '#domain/amendment.ts'
import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import { keyOfPerson } from './setting-changes.ts'
import { countEnglish, countPolish } from './plural.ts'

/** A manager's correction, as the audit channel tells it. */
type Amended = Extract<Notice['event'], { readonly name: 'amended' }>

/** The fields of the forms of corrections. */
export type AmendmentField = 'text' | 'name' | 'role' | 'organisation' | 'withdraw' | 'note'

/** What the bot says around corrections by managers, in one language. */
export type AmendmentPhrases = {
  readonly heading: (title: string) => string
  readonly choose: string
  readonly wholeAlert: string
  readonly withdrawn: string
  readonly quotationTitle: string
  readonly alertTitle: string
  readonly labels: Readonly<Record<AmendmentField, string>>
  readonly withdrawAlert: string
  readonly hints: Readonly<Record<Exclude<AmendmentField, 'withdraw'>, string>>
  readonly notVerbatim: string
  readonly empty: string
  readonly noteMissing: string
  readonly unchanged: string
  readonly done: Readonly<Record<AmendmentDeed, string>>
  /** How many messages are edited. */
  readonly edits: (count: number) => string
  /** How many corrections came from a file, and how many of it were here already. */
  readonly takenOver: (count: number, known: number) => string
  readonly toExperts: (name: string) => string
  readonly undone: string
  readonly undoneBy: (who: string, moment: string) => string
}

const polish: AmendmentPhrases = {
  heading: (title) => `Co poprawić: ${title}`,
  choose: 'Popraw…',
  wholeAlert: 'Cały alert',
  withdrawn: 'wycofany',
  quotationTitle: 'Poprawa cytatu',
  alertTitle: 'Poprawa alertu',
  labels: {
    text: 'Cytat: można tylko skrócić',
    name: 'Kto mówi',
    role: 'Funkcja',
    organisation: 'Instytucja',
    withdraw: 'Wycofaj ten cytat',
    note: 'Powód albo uwaga',
  },
  withdrawAlert: 'Wycofaj cały alert',
  hints: {
    text: 'Słowo w słowo z artykułu; opuszczone miejsce oznacz […]',
    name: 'Puste: nie ustalono, kto mówi',
    role: 'Na przykład: analityk',
    organisation: 'Na przykład: OSW',
    note: 'Przeczytają ją wszyscy na kanale',
  },
  notVerbatim:
    'Cytat można tylko skrócić albo wycofać: każda część między […] musi stać słowo w słowo w znalezionym cytacie.',
  empty: 'Żeby nic z cytatu nie zostało, zaznacz wycofanie.',
  noteMissing: 'Napisz, dlaczego alert jest wycofany.',
  unchanged: 'Niczego nie zmieniono: tak już jest.',
  done: {
    'quotation-withdrawn': 'Wycofano cytat.',
    'quotation-corrected': 'Poprawiono cytat.',
    'alert-withdrawn': 'Wycofano alert.',
    'alert-noted': 'Zapisano uwagę do alertu.',
  },
  edits: (count) =>
    count === 0
      ? 'Na kanałach nic się przez to nie zmienia.'
      : `Na kanałach: ${countPolish(count, ['wiadomość do zmiany', 'wiadomości do zmiany', 'wiadomości do zmiany'])}.`,
  takenOver: (count, known) =>
    `Przejęto ${countPolish(count, ['poprawkę', 'poprawki', 'poprawek'])}; już tu ${countPolish(known, ['była', 'były', 'było'])}.`,
  toExperts: (name) => `Do ekspertów: ${name}`,
  undone: 'Cofnięto poprawkę.',
  undoneBy: (who, moment) => `cofnięto: ${moment}, ${who}`,
}

const english: AmendmentPhrases = {
  heading: (title) => `What to correct: ${title}`,
  choose: 'Correct…',
  wholeAlert: 'The whole alert',
  withdrawn: 'withdrawn',
  quotationTitle: 'Correct a quotation',
  alertTitle: 'Correct an alert',
  labels: {
    text: 'Quotation: it can only be cut',
    name: 'Who speaks',
    role: 'Role',
    organisation: 'Institution',
    withdraw: 'Withdraw this quotation',
    note: 'Reason or note',
  },
  withdrawAlert: 'Withdraw the whole alert',
  hints: {
    text: 'Word for word from the article; […] where you leave something out',
    name: 'Empty: nobody established who speaks',
    role: 'For example: analyst',
    organisation: 'For example: OSW',
    note: 'Everybody in the channel will read it',
  },
  notVerbatim:
    'A quotation can only be cut or withdrawn: each part between […] must stand word for word in the quotation that was found.',
  empty: 'If nothing of it is to stay, turn on its withdrawal.',
  noteMissing: 'Write why the alert is withdrawn.',
  unchanged: 'Nothing was changed: it is like that already.',
  done: {
    'quotation-withdrawn': 'The quotation is withdrawn.',
    'quotation-corrected': 'The quotation is corrected.',
    'alert-withdrawn': 'The alert is withdrawn.',
    'alert-noted': 'The note on the alert is saved.',
  },
  edits: (count) =>
    count === 0
      ? 'Nothing in the channels changes by it.'
      : `In the channels: ${countEnglish(count, 'message')} to be edited.`,
  takenOver: (count, known) => `${countEnglish(count, 'correction')} taken over; ${known} already here.`,
  toExperts: (name) => `To the experts: ${name}`,
  undone: 'The correction is undone.',
  undoneBy: (who, moment) => `undone: ${moment}, ${who}`,
}

const PHRASES: Readonly<Record<Locale, AmendmentPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function amendmentPhrases(locale: Locale): AmendmentPhrases {
  return PHRASES[locale]
}

/** "Poprawka: Wycofano cytat. „Tytuł”: zły mówca. Użytkownik: slack:user:U0123."; each platform draws the name. */
export function polishAmendment(event: Amended): string {
  const what = event.isUndone ? polish.undone : polish.done[event.deed]
  return `${what} „${event.title}”${said(event)}. Użytkownik: ${keyOfPerson(event.by, event.platform)}.`
}

export function englishAmendment(event: Amended): string {
  const what = event.isUndone ? english.undone : english.done[event.deed]
  return `${what} “${event.title}”${said(event)}. User: ${keyOfPerson(event.by, event.platform)}.`
}

function said({ detail }: Amended): string {
  return detail === '' ? '' : `: ${detail.replace(/[.\s]+$/u, '')}`
}
