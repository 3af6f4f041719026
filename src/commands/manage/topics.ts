import type { Invocation, Reply } from '#domain/reply.ts'
import type { SettingSection } from '#domain/setting.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { changePhrases } from '#wording/changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { topicPhrases } from '#wording/topic-changes.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName, findNamed, type Named } from '#commands/find-name.ts'
import { AGAIN_MS, answerOutcome, changerOf, nameIn, readTopicsAgain } from './changes.ts'
import { givenText, textOption, topicFamily, topicOption } from './options.ts'
import { lockedByFile, settingOf, withNamed } from './named.ts'
import { topicDrafts } from './topic-drafts.ts'
import { markOfSection, readTask, topicForm, type TopicFormTask } from './topic-form.ts'
import { submitTopic } from './topic-submission.ts'

const QUERY_WORDS = new Set(['query', 'zapytanie'])
const shared = { group: 'manager', family: topicFamily, complete: completeName } as const

const asQuery = {
  ...textOption(
    { en: 'query', pl: 'zapytanie' },
    { en: 'Write it in the query language', pl: 'Pisz w języku zapytań' },
  ),
  type: 'boolean',
} as const

/** Adds a topic: a form, then what it would have found, then a button that saves it. */
export const addTopic: Command = {
  ...shared,
  name: 'add',
  names: { en: 'add', pl: 'dodaj' },
  summary: { en: 'Add a topic, after a trial on 7 days', pl: 'Dodaj temat, po próbie na 7 dniach' },
  options: [textOption({ en: 'name', pl: 'nazwa' }, { en: 'What to call it', pl: 'Jak go nazwać' }), asQuery],
  opensForm: true,
  run: async (_world, input, invocation) =>
    formReply(taskOf('add', input), sectionNamed(givenText(input, 'name')), invocation),
  readText: readNew,
  presses: topicDrafts,
  submits: {
    'topic-fill': async (world, { rest, values }, invocation) => {
      const task = readTask(rest)
      return task === null ? null : submitTopic(world, { task, values }, invocation)
    },
  },
}

/** Changes a topic that a channel has added; what depesza.yaml declares is changed there. */
export const editTopic: Command = {
  ...shared,
  name: 'edit',
  names: { en: 'edit', pl: 'zmień' },
  summary: { en: 'Change a topic', pl: 'Zmień temat' },
  options: [topicOption(true)],
  opensForm: true,
  run: (world, input, invocation) =>
    withNamed(asked(input, invocation), world.configuration.topics, async (topic) => {
      const section = settingOf(world, 'topics', topic.id)
      const origin = world.settings.originOf('topics', topic.id)
      if (section === null || origin !== 'channel') return lockedTopic(world, topic, invocation)
      const style = section['query'] === undefined ? 'lists' : 'query'
      const edited = { id: topic.id, mark: markOfSection(world, section) }
      return formReply({ purpose: 'edit', style, edited }, section, invocation)
    }),
  readText: readTopic,
}

/** Tries a topic on the last seven days without saving anything. */
export const testTopic: Command = {
  ...shared,
  name: 'test',
  names: { en: 'test', pl: 'próba' },
  summary: { en: 'Try a topic on the last 7 days', pl: 'Wypróbuj temat na ostatnich 7 dniach' },
  options: [
    textOption(
      { en: 'name', pl: 'nazwa' },
      { en: 'A topic that is there, or a new one', pl: 'Temat, który jest, albo nowy' },
    ),
    asQuery,
  ],
  opensForm: true,
  run: async (world, input, invocation) => {
    const name = givenText(input, 'name')
    const known = findNamed(name, world.configuration.topics)
    const section = known === null ? null : sectionThere(world, known.id)
    const task = taskOf('test', section?.['query'] === undefined ? input : { query: true })
    return formReply(task, section ?? sectionNamed(name), invocation)
  },
  readText: readNew,
}

/** Removes a topic that a channel has added, after a question. */
export const removeTopic: Command = {
  ...shared,
  name: 'remove',
  names: { en: 'remove', pl: 'usuń' },
  summary: { en: 'Remove a topic', pl: 'Usuń temat' },
  options: [topicOption(true)],
  run: (world, input, invocation) =>
    withNamed(asked(input, invocation), world.configuration.topics, async (topic) => {
      if (world.settings.originOf('topics', topic.id) !== 'channel')
        return lockedTopic(world, topic, invocation)
      return askToRemove(world, topic, invocation)
    }),
  readText: readTopic,
  presses: {
    'topic-remove': async (world, { rest }, invocation) => {
      const name = nameIn(settingOf(world, 'topics', rest), rest)
      const { locale } = invocation
      const outcome = await world.settings.remove({ kind: 'topics', id: rest }, changerOf(invocation))
      if (outcome.kind === 'kept') readTopicsAgain(world)
      const said = [changePhrases(locale).removed(name)]
      return { ...answerOutcome(world, outcome, { said, locale }), isUpdate: true }
    },
  },
}

/** The commands on topics, in the order in which `help` lists them. */
export const topicCommands: readonly Command[] = [addTopic, editTopic, testTopic, removeTopic]

async function askToRemove(world: CommandWorld, { id, name }: Named, { locale }: Invocation): Promise<Reply> {
  const since = world.clock.now() - AGAIN_MS
  const count = await world.store.archive.countRecent({
    topicId: id,
    feedId: null,
    since,
    before: null,
    limit: 1,
  })
  const { remove } = changePhrases(locale)
  return privateReply(
    [{ kind: 'text', text: topicPhrases(locale).removeWarning(name, count) }],
    [{ label: remove, action: `topic-remove:${id}`, style: 'danger' }],
  )
}

function formReply(task: TopicFormTask, section: SettingSection, { locale }: Invocation): Reply {
  return { ...sentence(framePhrases(locale).noForms), form: topicForm(task, section, locale) }
}

function taskOf(purpose: 'add' | 'test', input: CommandInput): TopicFormTask {
  return { purpose, style: input['query'] === true ? 'query' : 'lists', edited: null }
}

function sectionNamed(name: string): SettingSection {
  return name === '' ? {} : { name }
}

/** A topic as it holds now, wherever it comes from. */
function sectionThere({ settings }: CommandWorld, id: string): SettingSection | null {
  const set = settings.settings().find((one) => one.kind === 'topics' && one.id === id)?.section
  const declared = settings.declared('topics', id)
  return set === undefined && declared === null ? null : { ...declared, ...set }
}

function asked(input: CommandInput, { locale }: Invocation) {
  return { asked: givenText(input, 'topic'), locale }
}

function lockedTopic(world: CommandWorld, named: Named, { locale }: Invocation): Reply {
  return lockedByFile(world, { kind: 'topics', named, key: 'name' }, locale)
}

function readTopic(words: string): CommandInput {
  return { topic: words.trim() }
}

/** "zapytanie Pakty": a first word that asks for the query language, then the name. */
function readNew(words: string): CommandInput {
  const [, first = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(words) ?? []
  return QUERY_WORDS.has(fold(first)) ? { query: true, name: rest.trim() } : { name: words.trim() }
}
