import type { Form, FormField, FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { SettingSection } from '#domain/setting.ts'
import type { Topic } from '#domain/topic.ts'
import type { CommandWorld } from '#commands/command.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { topicPhrases, type TopicField } from '#wording/topic-changes.ts'
import { nameIn } from './changes.ts'
import type { TopicDraft } from './draft.ts'

/** What a topic's form is for; it stands in the form's action, so that a form outlives a restart. */
export type TopicFormTask = {
  readonly purpose: TopicDraft['purpose']
  readonly style: 'lists' | 'query'
  /** Of a topic that is changed: its id, and a mark of what it was when the form was opened. */
  readonly edited: { readonly id: string; readonly mark: string } | null
}

const FIELDS: Readonly<Record<TopicFormTask['style'], readonly TopicField[]>> = {
  lists: ['name', 'any', 'all', 'not', 'beside'],
  query: ['name', 'query', 'not'],
}
const LISTS: readonly string[] = ['any', 'all', 'not', 'beside']
const MARK_CHARS = 6
const TASK = /^(add|edit|test)\.(lists|query)(?:\.([a-z0-9-]{1,40})\.([a-z0-9]{6}))?$/u

/** What a form, or a button that opens one, carries. */
export function writeTask({ purpose, style, edited }: TopicFormTask): string {
  return [purpose, style, ...(edited === null ? [] : [edited.id, edited.mark])].join('.')
}

/** The task of a form's action; null where it is forged. */
export function readTask(text: string): TopicFormTask | null {
  const [, purpose, style, id, mark] = TASK.exec(text) ?? []
  if (purpose !== 'add' && purpose !== 'edit' && purpose !== 'test') return null
  const edited = id === undefined || mark === undefined ? null : { id, mark }
  if ((purpose === 'edit') !== (edited !== null)) return null
  return { purpose, style: style === 'query' ? 'query' : 'lists', edited }
}

/** Short enough for an action, and another one for any other section. */
export function markOfSection(
  { digest }: Pick<CommandWorld, 'digest'>,
  section: SettingSection | null,
): string {
  return digest(JSON.stringify(section)).slice(0, MARK_CHARS)
}

/** A topic's form, filled in with what is known of it. */
export function topicForm(task: TopicFormTask, section: SettingSection, locale: Locale): Form {
  const phrases = topicPhrases(locale)
  return {
    title: phrases.titles[task.purpose],
    action: `topic-fill:${writeTask(task)}`,
    submit: phrases.next,
    fields: FIELDS[task.style].map((name) => fieldOf(name, section, locale)),
  }
}

function fieldOf(name: TopicField, section: SettingSection, locale: Locale): FormField {
  const { labels, hints } = topicPhrases(locale)
  const initial = writtenField(section[name])
  return {
    name,
    label: labels[name],
    hint: hints[name],
    isRequired: name === 'name' || name === 'query',
    kind: name === 'name' ? 'text' : 'paragraph',
    ...(name === 'name' ? { maxChars: 200 } : {}),
    ...(initial === '' ? {} : { initial }),
  }
}

/** A list is written a line each; a group of alternatives as a query that means the same. */
function writtenField(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : ''
  return value
    .map((one: unknown) => (Array.isArray(one) ? one.map(bracketed).join(' OR ') : String(one)))
    .join('\n')
}

function bracketed(keyword: unknown): string {
  const text = String(keyword)
  return /\s(?:AND|OR|NOT|NEAR)/u.test(text) ? `(${text})` : text
}

/** The section that a form's values make; keys that the form does not show stay as they were. */
export function sectionOfForm(
  { style }: TopicFormTask,
  values: FormValues,
  base: SettingSection,
): SettingSection {
  const shown: readonly string[] = ['name', 'query', ...LISTS]
  const kept = Object.entries(base).filter(([key]) => !shown.includes(key))
  const filled = FIELDS[style].flatMap((name) => {
    const text = String(values[name] ?? '').trim()
    const value = LISTS.includes(name) ? linesOf(text) : text
    return value.length === 0 ? [] : [[name, value] as const]
  })
  return Object.fromEntries([...filled, ...kept])
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** The topic that a section of depesza.yaml means; a section that is wrong means some topic too. */
export function topicOfSection(id: string, section: SettingSection): Topic {
  const { query, any, all, not, beside } = section
  return keywordTopic({
    id,
    name: nameIn(section, id),
    ...(typeof query === 'string' ? { query } : {}),
    any: textsOf(any),
    all: (Array.isArray(all) ? all : []).map((group: unknown) =>
      textsOf(Array.isArray(group) ? group : [group]),
    ),
    not: textsOf(not),
    beside: textsOf(beside),
  })
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
