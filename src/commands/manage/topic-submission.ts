import type { FieldErrors, FormValues } from '#domain/form.ts'
import { filledIn } from '#domain/form.ts'
import type { Invocation } from '#domain/reply.ts'
import type { Setting } from '#domain/setting.ts'
import { tryOnArchive } from '#pipeline/archive/try-on-archive.ts'
import type { Submission } from '#ports/dispatcher.ts'
import type { SettingProblem } from '#ports/settings.ts'
import { slugOf } from '#text/slug.ts'
import { changePhrases } from '#wording/changes.ts'
import { topicPhrases } from '#wording/topic-changes.ts'
import { sentence, type CommandWorld } from '#commands/command.ts'
import { AGAIN_MS, nameIn } from './changes.ts'
import type { Draft, TopicDraft } from './draft.ts'
import { settingOf } from './named.ts'
import { markOfSection, sectionOfForm, topicForm, topicOfSection, type TopicFormTask } from './topic-form.ts'
import { previewTopic } from './topic-preview.ts'

/** Whoever waits for a preview waits no longer. */
const TRIAL_MS = 20_000

/** Reads a topic's form: what is wrong with it, by field, or what it would have found in the last seven days. */
export async function submitTopic(
  world: CommandWorld,
  { task, values }: { readonly task: TopicFormTask; readonly values: FormValues },
  invocation: Invocation,
): Promise<Submission> {
  const { locale } = invocation
  const seen = task.edited === null ? null : settingOf(world, 'topics', task.edited.id)
  if (task.edited !== null && markOfSection(world, seen) !== task.edited.mark)
    return { kind: 'reply', reply: sentence(changePhrases(locale).overtaken, 'asked-wrongly') }
  const section = sectionOfForm(task, values, seen ?? {})
  const id = task.edited?.id ?? slugOf(nameIn(section))
  const setting: Setting = { kind: 'topics', id, section }
  const errors = errorsIn(world, { task, setting }, locale)
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(topicForm(task, section, locale), values) }
  const draft = await draftTopic(world, { purpose: task.purpose, id, section, seen }, invocation)
  return { kind: 'reply', reply: previewTopic(world, { draft, key: world.drafts.keep(draft) }, locale) }
}

type Given = Pick<TopicDraft, 'purpose' | 'id' | 'section' | 'seen'>

async function draftTopic(
  world: CommandWorld,
  given: Given,
  { platform, userId }: Invocation,
): Promise<Draft & TopicDraft> {
  const topic = topicOfSection(given.id, given.section)
  const since = world.clock.now() - AGAIN_MS
  const trial = await tryOnArchive(world, topic, { since, limitMs: TRIAL_MS })
  const forms = await world.queries.forms(topic.query)
  return { kind: 'topics', platform, userId, ...given, trial, forms }
}

type Filled = { readonly task: TopicFormTask; readonly setting: Setting }

/** By field. A topic that is only tried may have any name. */
function errorsIn(world: CommandWorld, { task, setting }: Filled, locale: Invocation['locale']): FieldErrors {
  const phrases = topicPhrases(locale)
  const name = nameIn(setting.section)
  const isTried = task.purpose === 'test'
  if (setting.id === '' && name !== '' && !isTried) return { name: phrases.noId }
  const isTaken = world.settings.originOf('topics', setting.id) !== null
  if (task.purpose === 'add' && isTaken) return { name: phrases.nameTaken(name) }
  const checked = isTried ? { ...setting, id: TRIED_ID } : setting
  return errorsOf(world.settings.check(checked), task, locale)
}

/** An id that no name gives, so that what is tried never meets a topic that is there. */
const TRIED_ID = 'x-tried-x'

function errorsOf(
  problems: readonly SettingProblem[],
  { style }: TopicFormTask,
  locale: Invocation['locale'],
): FieldErrors {
  const main = style === 'query' ? 'query' : 'any'
  const fields: readonly string[] =
    style === 'query' ? ['name', 'query', 'not'] : ['name', 'any', 'all', 'not', 'beside']
  const byField = Map.groupBy(problems, ({ key }) => (key !== null && fields.includes(key) ? key : main))
  return Object.fromEntries(
    [...byField].map(([field, found]) => [field, [...new Set(found.map((one) => one[locale]))].join('\n')]),
  )
}
