import type {
  Alert,
  AlertList,
  Correction,
  FollowedNews,
  FollowUp,
  ListedAlert,
  QuoteCard,
  Reason,
  StorySource,
} from '#domain/message.ts'
import type { Locale } from '#domain/locale.ts'
import type { Source } from '#domain/feed.ts'
import { followUpHeading } from './followed.ts'
import { phrasesOf } from './index.ts'
import { plainText } from './outside-text.ts'
import { cutMarked, segmentsOf, type Segment } from './segments.ts'

/** Who is quoted, as an alert knows it. */
type Speaking = NonNullable<QuoteCard['speaker']>

type Attribution = { readonly speaker: Speaking | null; readonly unnamed: QuoteCard['unnamed'] }

/** Marks that go before everything else: "PILNE", "PRZYKŁAD", "wcześniejsze", "możliwe powtórzenie". */
export function alertMarks(alert: Alert, mayRepeat: boolean): readonly string[] {
  const phrases = phrasesOf(alert.locale)
  const marks = [...severityMarks(alert)]
  if (alert.isSample) marks.push(phrases.sampleMark)
  if (alert.isEarlier) marks.push(phrases.earlierMark)
  if (mayRepeat) marks.push(phrases.repeatMark)
  return marks
}

/** "PILNE", "WAŻNE"; none for what is ordinary. */
export function severityMarks({
  severity = 'normal',
  locale,
}: Pick<Alert, 'severity' | 'locale'>): readonly string[] {
  return severity === 'normal' ? [] : [phrasesOf(locale).severityMarks[severity]]
}

/** The line a phone shows: "Białoruś, broń jądrowa: <title> — Interia". Raw text: escape before use. */
export function notificationLine(alert: Alert, mayRepeat: boolean): string {
  const marks = alertMarks(alert, mayRepeat).map((mark) => `[${mark}] `)
  const { correction, amendment } = alert
  if (amendment?.isWithdrawn === true)
    return `${marks.join('')}${phrasesOf(alert.locale).withdrawn}: ${alert.topics.join(', ')} — ${flaggedName(alert.source, alert.locale)}`
  const correctionMark = correction === undefined ? '' : `${correctionHeading(correction, alert.locale)}: `
  return `${marks.join('')}${correctionMark}${alert.topics.join(', ')}: ${titleOf(alert)} — ${flaggedName(alert.source, alert.locale)}`
}

/** When and why a manager took an alert back, a line each; `time` is written as its platform does. Raw text but for the time. */
export function withdrawnLines(
  { locale, amendment }: Alert,
  time: string,
): { readonly when: string; readonly why: string } {
  const { withdrawnAt, withdrawnReason } = phrasesOf(locale)
  const note = amendment?.note ?? ''
  return { when: withdrawnAt(time), why: note === '' ? '' : withdrawnReason(note) }
}

/** "SPROSTOWANIE", "WYCOFANE (PAP)"; what stands in front of the correction itself. */
export function correctionHeading(
  { kind, source }: Pick<Correction, 'kind' | 'source'>,
  locale: Locale,
): string {
  const { corrected, retractedBy } = phrasesOf(locale)
  return kind === 'correction' ? corrected : retractedBy(source.name)
}

/** What is to be known of an outlet among a story's sources: the agencies behind it, and that it is a state's; empty for most. */
export function sourceNote({ source, wire = [] }: StorySource, locale: Locale): string {
  const phrases = phrasesOf(locale)
  const notes = [
    ...(wire.length === 0 ? [] : [phrases.wire(wire)]),
    ...(source.type === 'state' ? [phrases.sourceTypes.state] : []),
  ]
  return notes.join('; ')
}

/** Why a story's alert is answered, and what it answers: "Nowy głos: <title> — Interia". Raw text: escape before use. */
export function followUpLine(message: FollowUp | FollowedNews, mayRepeat: boolean): string {
  const { locale, source, isSample } = message
  const phrases = phrasesOf(locale)
  const marks = [
    ...severityMarks(message),
    ...(isSample ? [phrases.sampleMark] : []),
    ...(mayRepeat ? [phrases.repeatMark] : []),
  ]
  return `${marks.map((mark) => `[${mark}] `).join('')}${followUpHeading(message)}: ${titleOf(message)} — ${flaggedName(source, locale)}`
}

/** The title, or a phrase in its place where the article has none. */
export function titleOf(item: { readonly title: string; readonly locale: Locale }): string {
  return item.title === '' ? phrasesOf(item.locale).untitled : item.title
}

/** Where the text below a title comes from: summed up by the bot, or only the feed's teaser, and why only that. */
export function summaryLabel({ isTeaserOnly, isPageMissing, locale }: Alert): string {
  const { automaticSummary, teaserOnly, pageMissing } = phrasesOf(locale)
  if (!isTeaserOnly) return automaticSummary
  return isPageMissing ? pageMissing : teaserOnly
}

/** What stands behind the name of state media wherever nothing else says what they are: " (media państwowe)"; empty for others. */
export function stateFlag({ type }: Pick<Source, 'type'>, locale: Locale): string {
  return type === 'state' ? ` (${phrasesOf(locale).sourceTypes.state})` : ''
}

/** "TASS (media państwowe)"; of any other outlet the name alone. */
export function flaggedName(source: Source, locale: Locale): string {
  return `${source.name}${stateFlag(source, locale)}`
}

/** "Interia · media niezależne · PL"; parts that are not known are left out. */
export function sourceLine(source: Source, locale: Locale): string {
  const type = source.type === null ? null : phrasesOf(locale).sourceTypes[source.type]
  return [source.name, type, source.country].filter((part) => part !== null).join(' · ')
}

/** A role that is only a rank or a degree stands before the name, as the press prints it: "gen.", "prof. dr hab.". */
const TITLE_WORD = /^(?:\p{Ll}+\.|dr|inż|płk|ppłk|mjr|kmdr)$/u

/** The name as it is printed: "gen. Stanisław Koziej", "Kamil Kłysiński". */
export function speakerName({ name, role }: Speaking): string {
  return role !== null && isTitle(role) ? `${role} ${name}` : name
}

/** What stands behind the speaker's name: "analityk ds. Białorusi, OSW · ekspert"; empty where nothing is known. */
export function speakerDetails(speaker: Speaking, locale: Locale): string {
  const { name, organisation, standing } = speaker
  const role = speaker.role !== null && isTitle(speaker.role) ? null : speaker.role
  const isInstitution = organisation === name
  const isNamed = isInstitution || (organisation !== null && role?.includes(organisation) === true)
  const office = [role, isNamed ? null : organisation].filter((part) => part !== null).join(', ')
  // A ministry is no official; of an institution only that it is a medium is worth a word.
  const word = isInstitution && standing !== 'media' ? '' : phrasesOf(locale).standings[standing]
  return [office, word].filter((part) => part !== '').join(' · ')
}

/** Who said a quotation: name and details, else what the article says of one whose name was not established. */
export function attributionOf({ speaker, unnamed }: Attribution, locale: Locale): string {
  if (speaker === null) return unnamedName(unnamed, locale)
  return [speakerName(speaker), speakerDetails(speaker, locale)].filter(Boolean).join(', ')
}

/** What stands in the place of a name that was not established; a document has none. */
export function unnamedName(unnamed: QuoteCard['unnamed'], locale: Locale): string {
  const phrases = phrasesOf(locale)
  if (unnamed === null) return phrases.unnamedSpeaker
  return unnamed.standing === 'document' ? unnamed.role : phrases.unnamedRole(unnamed.role)
}

/** "Białorusi → Białoruś (15×, tytuł) · umowa (3×)"; a form equal to its keyword is not repeated. */
export function whyLine(why: readonly Reason[], locale: Locale): string {
  return reasonsOf(why, locale).join(' · ')
}

/** The same, reason by reason. */
export function reasonsOf(why: readonly Reason[], locale: Locale): readonly string[] {
  return why.map((reason) => describeReason(reason, locale))
}

/** The alert with a summary cut short by a "…" at its end: a highlight that no longer lies wholly inside it is dropped. */
export function cutSummary(alert: Alert, summary: string): Alert {
  const { strong } = cutMarked({ text: alert.summary, strong: alert.highlights }, summary)
  return { ...alert, summary, highlights: strong }
}

/** The summary, cleaned and cut into runs, the found forms strong. */
export function summarySegments({ summary, highlights }: Alert): readonly Segment[] {
  return segmentsOf({ text: summary, strong: highlights })
}

function isTitle(role: string): boolean {
  return role.split(/\s+/u).every((word) => TITLE_WORD.test(word))
}

function describeReason(reason: Reason, locale: Locale): string {
  const isSame = reason.form.toLocaleLowerCase('pl') === reason.keyword.toLocaleLowerCase('pl')
  const place = reason.field === 'title' ? `, ${phrasesOf(locale).inTitle}` : ''
  return `${isSame ? '' : `${reason.form} → `}${reason.keyword} (${reason.count}×${place})`
}

/** What a list is about, and how much there was. */
export function listHeading({ locale, items, omitted, isLate, quiet }: AlertList): string {
  const phrases = phrasesOf(locale)
  const count = items.length + omitted
  if (quiet !== undefined) return (quiet === 'night' ? phrases.nightListTitle : phrases.quietListTitle)(count)
  return isLate === true ? phrases.lateListTitle(count) : phrases.listTitle(count)
}

/** An entry of a list with what stands behind its title; `group` is the topic above it where another begins, and null elsewhere. */
export type ListLine = {
  readonly item: ListedAlert
  readonly facts: readonly string[]
  readonly group: string | null
  /** What stands below it, a line each. */
  readonly corrections: readonly ListCorrection[]
}

/** That an entry was corrected or taken back, or what a manager wants to be known of it. Raw text: escape before use. */
export type ListCorrection = { readonly heading: string; readonly text: string; readonly url: string | null }

/** The entries of a list in order, outlets counted: a summary of quiet hours stands by topics, any other list names them. */
export function listLines({ items, quiet, locale }: AlertList): readonly ListLine[] {
  const outletsOf = ({ outlets = 1 }: ListedAlert): readonly string[] =>
    outlets > 1 ? [phrasesOf(locale).outlets(outlets)] : []
  return items.map((item, index) => {
    const facts = [flaggedName(item.source, locale), ...outletsOf(item)]
    const corrections = listCorrections(item, locale)
    if (quiet === undefined) return { item, facts: [...facts, ...item.topics], group: null, corrections }
    const [topic = '', ...others] = item.topics
    const isFirst = topic !== (items[index - 1]?.topics[0] ?? '') && plainText(topic) !== ''
    return { item, facts: [...facts, ...others], group: isFirst ? topic : null, corrections }
  })
}

function listCorrections({ correction, note }: ListedAlert, locale: Locale): readonly ListCorrection[] {
  const lines: ListCorrection[] = []
  if (correction !== undefined) {
    const text = titleOf({ title: plainText(correction.title), locale })
    lines.push({ heading: correctionHeading(correction, locale), text, url: correction.url })
  }
  if (note !== undefined) lines.push({ heading: phrasesOf(locale).note, text: note, url: null })
  return lines
}
