import {
  alertAmendmentOf,
  deedOf,
  type AmendedAlert,
  type AmendedQuotation,
  type Amendment,
} from '#domain/amendment.ts'
import { filledIn, type Form, type FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { NewOperation } from '#domain/operation.ts'
import { amendAlerts } from '#pipeline/stories/amend-alerts.ts'
import type { AmendableQuotation, ComposeEdits } from '#ports/amendments.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { slugOf } from '#text/slug.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { amendmentPhrases } from '#wording/amendments.ts'
import { changePhrases } from '#wording/changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import { askWhich, findStory } from '#commands/archive/find-story.ts'
import { givenText } from '#commands/option.ts'
import { storyOption } from '#commands/archive/story-pages.ts'
import { amendmentMenu, indexOfTarget, readTarget, unamended } from './amendable.ts'
import { alertForm, quotationForm, readAlertForm, readQuotationForm } from './amend-form.ts'
import { changerOf } from './changes.ts'
import { openExpertForm } from './experts.ts'

const UNDO_MS = 15 * 60_000
const MARK_CHARS = 8
const ID_CHARS = 12

/** Withdraws or corrects a quotation, its speaker or a whole alert, everywhere at once. */
export const correct: Command = {
  name: 'correct',
  names: { en: 'correct', pl: 'popraw' },
  summary: { en: 'Withdraw or correct a quotation or an alert', pl: 'Wycofaj lub popraw cytat albo alert' },
  group: 'manager',
  example: { en: 'correct missiles Osipovichy', pl: 'popraw rakiety Osipowicze' },
  options: [storyOption()],
  run: async (world, input, { locale }) => {
    const named = givenText(input, 'article')
    const found = await findStory(world, named)
    if (found.kind !== 'story') return askWhich(found, { named, action: 'amendpick', locale })
    return offerCorrections(world, found.storyId, locale)
  },
  complete: () => [],
  readText: (text) => ({ article: text.trim() }),
  presses: {
    amendpick: async (world, { value }, { locale }) =>
      value === null ? null : offerCorrections(world, value, locale),
    'form-amend': (world, { rest, value }, { locale }) => openForm(world, value ?? rest, locale),
    'form-amend-expert': (world, { rest }, { locale }) => openExpert(world, rest, locale),
    'amend-undo': (world, { rest }, invocation) => undo(world, rest, invocation),
  },
  submits: { 'amend-save': save },
}

/** A menu of what can be corrected in a story. */
export async function offerCorrections(world: CommandWorld, storyId: string, locale: Locale): Promise<Reply> {
  const story = await world.store.archive.story(storyId)
  if (story === null) return sentence(storyPhrases(locale).gone, 'asked-wrongly')
  const quotations = await world.store.amendments.quotations(storyId)
  const title = titleOf({ title: story.article.title, locale })
  return {
    ...privateReply([{ kind: 'text', text: amendmentPhrases(locale).heading(title) }]),
    menus: [amendmentMenu(storyId, quotations, locale)],
  }
}

/** What is to be corrected, with what holds of it; `mark` tells whether that is still so when a form comes back. */
type Subject = {
  readonly storyId: string
  readonly place: string
  readonly mark: string
  /** The id of the correction that holds of it; null where none does. */
  readonly onto: string | null
} & (
  | { readonly kind: 'quotation'; readonly one: AmendableQuotation; readonly now: AmendedQuotation }
  | { readonly kind: 'alert'; readonly now: AmendedAlert }
)

async function openForm(world: CommandWorld, named: string, locale: Locale): Promise<Reply | null> {
  const target = readTarget(named)
  if (target === null) return null
  const all = await world.store.amendments.quotations(target.storyId)
  const index = indexOfTarget(all, target)
  if (target.quotation !== null && index < 0) return null
  const subject = await subjectAt(world, target.storyId, target.quotation === null ? 'a' : String(index))
  if (subject === null) return null
  return { ...sentence(framePhrases(locale).noForms), form: formOf(subject, locale) }
}

function subjectAt(world: CommandWorld, storyId: string, place: string): Promise<Subject | null> {
  return place === 'a' ? alertSubject(world, storyId) : quotationSubject(world, storyId, place)
}

async function alertSubject(world: CommandWorld, storyId: string): Promise<Subject | null> {
  const { amendments, archive } = world.store
  if ((await archive.story(storyId)) === null) return null
  const amendment = alertAmendmentOf(await amendments.ofStory(storyId))
  const now = amendment?.change ?? { kind: 'alert', isWithdrawn: false, note: '' }
  const onto = amendment?.id ?? null
  return { kind: 'alert', storyId, place: 'a', now, mark: markOf(world, [onto]), onto }
}

async function quotationSubject(
  world: CommandWorld,
  storyId: string,
  place: string,
): Promise<Subject | null> {
  const { amendments } = world.store
  const one = (await amendments.quotations(storyId))[Number(place)]
  if (one === undefined) return null
  const now = one.amendment?.change.kind === 'quotation' ? one.amendment.change : unamended(one)
  const onto = one.amendment?.id ?? null
  const mark = markOf(world, [one.articleId, one.found.map(({ text }) => text), onto])
  return { kind: 'quotation', storyId, place, one, now, mark, onto }
}

function markOf({ digest }: CommandWorld, facts: readonly unknown[]): string {
  return digest(JSON.stringify(facts)).slice(0, MARK_CHARS)
}

function formOf(subject: Subject, locale: Locale): Form {
  const action = `amend-save:${subject.storyId}|${subject.place}|${subject.mark}`
  return subject.kind === 'alert'
    ? alertForm(action, subject.now, locale)
    : quotationForm(action, subject.one, locale)
}

async function save(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission | null> {
  const { locale } = invocation
  const [storyId = '', place = '', mark = ''] = rest.split('|')
  const subject = /^(?:a|\d{1,4})$/u.test(place) ? await subjectAt(world, storyId, place) : null
  if (subject === null) return null
  if (subject.mark !== mark) return replied(sentence(changePhrases(locale).overtaken, 'asked-wrongly'))
  const read = readForm(subject, values, locale)
  if ('errors' in read)
    return { kind: 'errors', errors: read.errors, form: filledIn(formOf(subject, locale), values) }
  if (JSON.stringify(read.change) === JSON.stringify(subject.now))
    return replied(sentence(amendmentPhrases(locale).unchanged))
  return replied(await keep(world, { storyId, change: read.change, onto: subject.onto }, invocation))
}

function readForm(subject: Subject, values: FormValues, locale: Locale) {
  return subject.kind === 'alert'
    ? readAlertForm(values, locale)
    : readQuotationForm(subject.one, values, locale)
}

function replied(reply: Reply): Submission {
  return { kind: 'reply', reply }
}

async function keep(
  world: CommandWorld,
  { storyId, change, onto }: Pick<Amendment, 'storyId' | 'change'> & Pick<Subject, 'onto'>,
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const story = await world.store.archive.story(storyId)
  const at = world.clock.now()
  const by = changerOf(invocation)
  const id = world.digest(JSON.stringify(['amendment', storyId, change, at, by])).slice(0, ID_CHARS)
  const title = story?.article.title ?? ''
  const amendment: Amendment = { id, storyId, title, at, by, change, undone: null }
  const edits = countEdits(composing(world))
  const outcome = await world.store.amendments.keep(amendment, edits.compose, onto)
  if (outcome === 'gone') return sentence(storyPhrases(locale).gone, 'asked-wrongly')
  if (outcome === 'overtaken') return sentence(changePhrases(locale).overtaken, 'asked-wrongly')
  const phrases = amendmentPhrases(locale)
  const text = `${phrases.done[deedOf(amendment)]} ${phrases.edits(edits.count())}`
  return privateReply(
    [{ kind: 'text', text }],
    [
      { label: changePhrases(locale).undo, action: `amend-undo:${id}` },
      ...expertButton(world, amendment, locale),
    ],
  )
}

/** Offered of a name that the team's list of experts does not know. */
function expertButton(
  { configuration }: CommandWorld,
  { id, change }: Amendment,
  locale: Locale,
): readonly ReplyButton[] {
  const name = change.kind === 'quotation' && change.kept.length > 0 ? (change.speaker?.name ?? null) : null
  if (name === null) return []
  const isKnown = configuration.experts.some((expert) => slugOf(expert.name) === slugOf(name))
  return isKnown
    ? []
    : [{ label: amendmentPhrases(locale).toExperts(name), action: `form-amend-expert:${id}` }]
}

async function openExpert(world: CommandWorld, id: string, locale: Locale): Promise<Reply | null> {
  const change = (await world.store.amendments.find(id))?.change
  const speaker = change?.kind === 'quotation' ? change.speaker : null
  if (speaker === null || speaker.name === null) return null
  const { name, role, organisation } = speaker
  return openExpertForm(
    { name, ...(role === null ? {} : { role }), ...(organisation === null ? {} : { organisation }) },
    locale,
  )
}

async function undo(world: CommandWorld, id: string, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const { undoLate } = changePhrases(locale)
  const amendment = await world.store.amendments.find(id)
  const at = world.clock.now()
  if (amendment === null || at - amendment.at > UNDO_MS) return sentence(undoLate, 'asked-wrongly')
  const edits = countEdits(composing(world))
  const undone = await world.store.amendments.undo(id, { at, by: changerOf(invocation) }, edits.compose)
  if (undone === null) return sentence(undoLate, 'asked-wrongly')
  const phrases = amendmentPhrases(locale)
  return { ...sentence(`${phrases.undone} ${phrases.edits(edits.count())}`), isUpdate: true }
}

/** The edits in channels, and what the audit channel is told. */
function composing(world: CommandWorld): ComposeEdits {
  return (story, amendment) => {
    const { id, title, undone } = amendment
    const { platform, userId } = undone?.by ?? amendment.by
    const event = {
      name: 'amended',
      by: userId,
      platform,
      title,
      deed: deedOf(amendment),
      detail: detailOf(amendment),
      isUndone: undone !== null,
    } as const
    const subject = `amendment:${id}:${undone === null ? 'kept' : 'undone'}`
    return [...amendAlerts(story, world.configuration.topics), ...world.postToAudit(subject, event)]
  }
}

/** A manager's own words: the reason, or who speaks. */
function detailOf({ change }: Amendment): string {
  if (change.kind === 'alert') return change.note
  const { speaker } = change
  return speaker === null
    ? ''
    : [speaker.name ?? '?', speaker.role, speaker.organisation].filter((part) => part !== null).join(', ')
}

/** Counts the alerts that are edited beside composing their edits. */
function countEdits(compose: ComposeEdits): { readonly compose: ComposeEdits; readonly count: () => number } {
  let edits: readonly NewOperation[] = []
  return {
    compose: (story, amendment) => {
      const operations = compose(story, amendment)
      edits = operations.filter(({ kind, message }) => kind === 'edit' && message.kind === 'alert')
      return operations
    },
    count: () => edits.length,
  }
}
