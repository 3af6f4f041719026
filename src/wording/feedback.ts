import type { Verdict } from '#domain/feedback.ts'
import type { Notice } from '#domain/message.ts'
import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** How often a topic, or a form of it, was announced, and how often somebody found that wrong. */
export type Tried = {
  readonly topic: string
  /** Null of a whole topic. */
  readonly form: string | null
  readonly alerts: number
  readonly irrelevant: number
  readonly wrongSpeaker: number
  readonly wrongStory: number
}

/** What is said around the alert's buttons "Mute" and "Not relevant", in one language. */
export type FeedbackPhrases = {
  readonly muteHeading: string
  readonly muteForMe: string
  readonly muteHere: string
  /** Behind what is muted: "na 1 godzinę". */
  readonly lengths: Readonly<Record<'1h' | '24h' | '7d', string>>
  readonly undo: string
  readonly undone: string
  readonly noted: (verdict: Verdict) => string
  readonly why: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly topic: (name: string) => string
  readonly form: (form: string, topic: string) => string
  readonly heading: (days: number) => string
  readonly nothing: string
  readonly tried: (tried: Tried) => string
  readonly switchOff: (form: string) => string
  readonly switchedOff: (form: string, topic: string) => string
  /** Of the terminal's table: what it is of, alerts, irrelevant ones, wrong speakers, wrong stories, people, precision. */
  readonly columns: readonly string[]
  readonly badDays: (given: string, most: number) => string
  readonly keep: (form: string) => string
  readonly kept: (form: string, topic: string) => string
  readonly proposed: (proposed: Proposed) => string
}

type Proposed = Extract<Notice['event'], { readonly name: 'form-proposed' }>

const percent = ({ alerts, irrelevant }: Tried): number =>
  Math.round((100 * Math.max(0, alerts - irrelevant)) / alerts)

/** "; zły mówca: 2; inna historia: 1"; empty where nobody said so. */
function also({ wrongSpeaker, wrongStory }: Tried, [speaker, story]: readonly [string, string]): string {
  return [
    ...(wrongSpeaker > 0 ? [`; ${speaker}: ${wrongSpeaker}`] : []),
    ...(wrongStory > 0 ? [`; ${story}: ${wrongStory}`] : []),
  ].join('')
}

const polish: FeedbackPhrases = {
  muteHeading: 'Co wyciszyć i na jak długo, albo co obserwować?',
  muteForMe: 'Tylko dla mnie',
  muteHere: 'Dla całego kanału',
  lengths: { '1h': 'na 1 godzinę', '24h': 'na 24 godziny', '7d': 'na 7 dni' },
  undo: 'Cofnij',
  undone: 'Cofnięto.',
  noted: (verdict) =>
    ({
      irrelevant: 'Zapisano: nietrafne.',
      'wrong-speaker': 'Zapisano: zły mówca.',
      'wrong-story': 'Zapisano: zła historia.',
    })[verdict],
  why: 'Co się nie zgadza?',
  verdicts: {
    irrelevant: 'Nietrafne',
    'wrong-speaker': 'Zły mówca',
    'wrong-story': 'To inna historia',
  },
  topic: (name) => `To nie jest temat „${name}”`,
  form: (form, topic) => `Forma „${form}” (temat „${topic}”)`,
  heading: (days) => `Trafność alertów z ${countPolish(days, ['dnia', 'dni', 'dni'])}`,
  nothing: 'W tym czasie nie było alertów.',
  tried: (tried) =>
    `${tried.form === null ? `Temat „${tried.topic}”` : `Forma „${tried.form}” w temacie „${tried.topic}”`}: ${tried.irrelevant} z ${tried.alerts} nietrafnych (trafność ${percent(tried)}%)${also(tried, ['zły mówca', 'inna historia'])}`,
  switchOff: (form) => `Wyłącz formę „${form}”`,
  switchedOff: (form, topic) => `Forma „${form}” nie liczy się już w temacie „${topic}”.`,
  columns: ['temat, forma', 'alerty', 'nietrafne', 'zły mówca', 'inna historia', 'osoby', 'trafność'],
  badDays: (given, most) => `--days: „${given}” to nie liczba dni od 1 do ${most}.`,
  keep: (form) => `Zostaw formę „${form}”`,
  kept: (form, topic) => `Forma „${form}” zostaje w temacie „${topic}”; ta propozycja nie wróci.`,
  proposed: ({ form, topic, irrelevant, alerts, people }) =>
    `Propozycja: wyłączyć formę „${form}” w temacie „${topic}”. Nietrafne: ${irrelevant} z ${countPolish(alerts, ['alertu', 'alertów', 'alertów'])}, zdaniem ${countPolish(people, ['osoby', 'osób', 'osób'])}. Bez waszej decyzji nic się nie zmieni.`,
}

const english: FeedbackPhrases = {
  muteHeading: 'What is to be muted, and for how long, or followed?',
  muteForMe: 'For me alone',
  muteHere: 'For the whole channel',
  lengths: { '1h': 'for 1 hour', '24h': 'for 24 hours', '7d': 'for 7 days' },
  undo: 'Undo',
  undone: 'Undone.',
  noted: (verdict) =>
    ({
      irrelevant: 'Noted: not relevant.',
      'wrong-speaker': 'Noted: wrong speaker.',
      'wrong-story': 'Noted: wrong story.',
    })[verdict],
  why: 'What is wrong?',
  verdicts: {
    irrelevant: 'Not relevant',
    'wrong-speaker': 'Wrong speaker',
    'wrong-story': 'Another story',
  },
  topic: (name) => `This is not the topic “${name}”`,
  form: (form, topic) => `The form “${form}” (topic “${topic}”)`,
  heading: (days) => `How relevant alerts were in ${countEnglish(days, 'day')}`,
  nothing: 'There were no alerts in this time.',
  tried: (tried) =>
    `${tried.form === null ? `Topic “${tried.topic}”` : `Form “${tried.form}” in topic “${tried.topic}”`}: ${tried.irrelevant} of ${tried.alerts} not relevant (precision ${percent(tried)}%)${also(tried, ['wrong speaker', 'wrong story'])}`,
  switchOff: (form) => `Turn off the form “${form}”`,
  switchedOff: (form, topic) => `The form “${form}” counts no longer in the topic “${topic}”.`,
  columns: ['topic, form', 'alerts', 'not relevant', 'wrong speaker', 'wrong story', 'people', 'precision'],
  badDays: (given, most) => `--days: “${given}” is no number of days from 1 to ${most}.`,
  keep: (form) => `Keep the form “${form}”`,
  kept: (form, topic) =>
    `The form “${form}” stays in the topic “${topic}”; this proposal will not come back.`,
  proposed: ({ form, topic, irrelevant, alerts, people }) =>
    `Proposal: turn off the form “${form}” in the topic “${topic}”. Not relevant: ${irrelevant} of ${countEnglish(alerts, 'alert')}, says ${countEnglish(people, 'person', 'people')}. Nothing changes unless you decide.`,
}

const PHRASES: Readonly<Record<Locale, FeedbackPhrases>> = { pl: polish, en: english }

/** What is said around the alert's buttons in a language. */
export function feedbackPhrases(locale: Locale): FeedbackPhrases {
  return PHRASES[locale]
}

/** A button of a notice: what it says, and the action of its press. */
export type NoticeButton = { readonly label: string; readonly action: string }

/** What managers answer a proposal with; none of any other notice. */
export function noticeButtons({ event, locale }: Notice): readonly NoticeButton[] {
  if (event.name !== 'form-proposed') return []
  const phrases = feedbackPhrases(locale)
  return [
    { label: phrases.switchOff(event.form), action: `form-off:${event.id}` },
    { label: phrases.keep(event.form), action: `form-keep:${event.id}` },
  ]
}
