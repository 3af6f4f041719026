import { sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import { completeName, namesOf } from '#commands/find-name.ts'
import { filledIn, type Form } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { SettingSection } from '#domain/setting.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { changePhrases } from '#wording/changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { sourcePhrases, type SourceField } from '#wording/source-changes.ts'
import { answerOutcome, changerOf } from './changes.ts'
import { lockedByFile, settingOf, withNamed } from './named.ts'
import { givenText, sourceFamily, sourceOption } from './options.ts'
import { fieldErrors } from './section-form.ts'
import { sourceField, sourceSection } from './source-form.ts'
import { markOfSection } from './topic-form.ts'

const DETAILS: readonly SourceField[] = ['type', 'owner', 'country', 'tier', 'every']
const TASK = /^([a-z0-9-]{1,40})\.([a-z0-9]{6})$/u

/** Changes what is said of a source; of one in the file, what the file leaves open. */
export const editSource: Command = {
  name: 'edit',
  names: { en: 'edit', pl: 'zmień' },
  summary: { en: 'Say more of a source', pl: 'Uzupełnij dane źródła' },
  group: 'manager',
  family: sourceFamily,
  options: [sourceOption(true)],
  complete: completeName,
  readText: (words) => ({ source: words.trim() }),
  opensForm: true,
  run: (world, input, invocation) => {
    const asked = { asked: givenText(input, 'source'), locale: invocation.locale }
    return withNamed(asked, namesOf(world).sources, async ({ id }) => opened(world, id, invocation))
  },
  presses: { 'form-source-edit': async (world, { rest }, invocation) => opened(world, rest, invocation) },
  submits: { 'source-edit': fill },
}

/** Leads to the form in which more is said of a source. */
export function editButton(id: string, locale: Locale): ReplyButton {
  return { label: sourcePhrases(locale).more, action: `form-source-edit:${id}` }
}

function opened(world: CommandWorld, id: string, { locale }: Invocation): Reply {
  const named = namesOf(world).sources.find((one) => one.id === id)
  if (named === undefined) return sentence(changePhrases(locale).unknown(id, []), 'asked-wrongly')
  if (openDetails(world, id).length === 0)
    return lockedByFile(world, { kind: 'feeds', named, key: 'url' }, locale)
  return { ...sentence(framePhrases(locale).noForms), form: editForm(world, id, locale) }
}

function openDetails({ settings }: CommandWorld, id: string): readonly SourceField[] {
  const declared = settings.declared('feeds', id)
  return DETAILS.filter((field) => declared?.[field] === undefined)
}

function editForm(world: CommandWorld, id: string, locale: Locale): Form {
  const section = settingOf(world, 'feeds', id)
  return {
    title: sourcePhrases(locale).editTitle,
    action: `source-edit:${id}.${markOfSection(world, section)}`,
    fields: openDetails(world, id).map((field) => sourceField(field, section ?? {}, locale)),
  }
}

async function fill(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission | null> {
  const { locale } = invocation
  const [, id = '', mark] = TASK.exec(rest) ?? []
  const source = namesOf(world).sources.find((one) => one.id === id)
  if (source === undefined) return null
  const seen = settingOf(world, 'feeds', id)
  if (markOfSection(world, seen) !== mark)
    return { kind: 'reply', reply: sentence(changePhrases(locale).overtaken, 'asked-wrongly') }
  const fields = openDetails(world, id)
  const section = { ...without(seen, fields), ...sourceSection(fields, values) }
  const errors = fieldErrors(world, { kind: 'feeds', id, section }, { fields, locale })
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(editForm(world, id, locale), values) }
  const by = changerOf(invocation)
  const outcome =
    Object.keys(section).length === 0
      ? await world.settings.remove({ kind: 'feeds', id }, by, seen)
      : await world.settings.put({ kind: 'feeds', id, section }, by, seen)
  const said = [changePhrases(locale).saved(source.name)]
  return { kind: 'reply', reply: answerOutcome(world, outcome, { said, locale }) }
}

function without(section: SettingSection | null, fields: readonly string[]): SettingSection {
  return Object.fromEntries(Object.entries(section ?? {}).filter(([key]) => !fields.includes(key)))
}
