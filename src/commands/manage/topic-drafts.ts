import type { Invocation, Reply } from '#domain/reply.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import { changePhrases } from '#wording/changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { topicPhrases } from '#wording/topic-changes.ts'
import { sentence, type Answering, type CommandWorld } from '#commands/command.ts'
import { answerOutcome, changerOf, nameIn, readTopicsAgain } from './changes.ts'
import type { TopicDraft } from './draft.ts'
import { updated, withDraft } from './drafts.ts'
import { markOfSection, topicForm } from './topic-form.ts'
import { previewTopic } from './topic-preview.ts'
import { settingOf } from './named.ts'

const VOICES: readonly QuotedVoices[] = ['experts', 'officials', 'everybody']

/** What the buttons and the menu under a topic's preview do. */
export const topicDrafts: NonNullable<Answering['presses']> = {
  'topic-save': (world, { rest }, invocation) =>
    withDraft(world, { kind: 'topics', rest, invocation }, (draft) => save(world, draft, invocation)),
  'topic-drop': async (_world, _pressed, { locale }) => updated(sentence(changePhrases(locale).dropped)),
  'topic-voices': (world, { rest, value }, invocation) =>
    withDraft(world, { kind: 'topics', rest, invocation }, async (draft) => {
      const quote = VOICES.find((voice) => voice === value)
      if (quote === undefined) return null
      const chosen = { ...draft, section: { ...draft.section, quote } }
      world.drafts.keep(chosen, rest)
      return updated(previewTopic(world, { draft: chosen, key: rest }, invocation.locale))
    }),
  'form-topic-again': (world, { rest }, invocation) =>
    withDraft(world, { kind: 'topics', rest, invocation }, async (draft) =>
      correct(world, draft, invocation),
    ),
}

async function save(world: CommandWorld, draft: TopicDraft, invocation: Invocation): Promise<Reply> {
  const { id, section, seen } = draft
  const { locale } = invocation
  const name = nameIn(section)
  const isThere = JSON.stringify(settingOf(world, 'topics', id)) === JSON.stringify(section)
  if (isThere) return updated(sentence(changePhrases(locale).unchanged(name)))
  const outcome = await world.settings.put({ kind: 'topics', id, section }, changerOf(invocation), seen)
  if (outcome.kind === 'kept') readTopicsAgain(world)
  const said = [changePhrases(locale).saved(name), topicPhrases(locale).readingAgain]
  return updated(answerOutcome(world, outcome, { said, locale }))
}

/** The same form again, filled in; of a topic that somebody has changed meanwhile it says so when it is handed in. */
function correct(world: CommandWorld, draft: TopicDraft, { locale }: Invocation): Reply {
  const { purpose, id, section, seen } = draft
  const style = section['query'] === undefined ? 'lists' : 'query'
  const edited = purpose === 'edit' ? { id, mark: markOfSection(world, seen) } : null
  const form = topicForm({ purpose, style, edited }, section, locale)
  return { ...sentence(framePhrases(locale).noForms), form }
}
