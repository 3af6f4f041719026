import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName, namesOf, type Named } from '#commands/find-name.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { SettingOutcome } from '#ports/settings.ts'
import { changePhrases } from '#wording/changes.ts'
import { sourcePhrases } from '#wording/source-changes.ts'
import { answerOutcome, changerOf, nameIn } from './changes.ts'
import { updated } from './drafts.ts'
import { lockedByFile, settingOf, withNamed } from './named.ts'
import { givenText, sourceFamily, sourceOption } from './options.ts'
import { addSource } from './source-add.ts'
import { editSource } from './source-edit.ts'
import { listSources } from './source-list.ts'

const SHOWN = 3

const shared = {
  group: 'manager',
  family: sourceFamily,
  options: [sourceOption(true)],
  complete: completeName,
  readText: (words: string): CommandInput => ({ source: words.trim() }),
} as const

/** Stops polling a source until it is resumed; it may stand in the file. */
const pauseSource: Command = {
  ...shared,
  name: 'pause',
  names: { en: 'pause', pl: 'wstrzymaj' },
  summary: { en: 'Stop polling a source', pl: 'Przestań sprawdzać źródło' },
  run: (world, input, invocation) => setPaused(world, { input, isPaused: true }, invocation),
}

const resumeSource: Command = {
  ...shared,
  name: 'resume',
  names: { en: 'resume', pl: 'wznów' },
  summary: { en: 'Poll a paused source again', pl: 'Znów sprawdzaj wstrzymane źródło' },
  run: (world, input, invocation) => setPaused(world, { input, isPaused: false }, invocation),
}

/** Reads a source once and files nothing. */
const testSource: Command = {
  ...shared,
  name: 'test',
  names: { en: 'test', pl: 'próba' },
  summary: { en: 'Read a source once, without filing', pl: 'Sprawdź źródło raz, bez zapisu' },
  run: (world, input, invocation) =>
    withSource(world, { input, invocation }, (named) => tryOut(world, named, invocation.locale)),
}

/** Removes a source that a channel has added, after a question. */
const removeSource: Command = {
  ...shared,
  name: 'remove',
  names: { en: 'remove', pl: 'usuń' },
  summary: { en: 'Remove a source', pl: 'Usuń źródło' },
  run: (world, input, invocation) =>
    withSource(world, { input, invocation }, async (named) => {
      const { locale } = invocation
      if (world.settings.originOf('feeds', named.id) !== 'channel')
        return lockedByFile(world, { kind: 'feeds', named, key: 'url' }, locale)
      return privateReply(
        [{ kind: 'text', text: sourcePhrases(locale).removeWarning(named.name) }],
        [{ label: changePhrases(locale).remove, action: `source-remove:${named.id}`, style: 'danger' }],
      )
    }),
  presses: {
    'source-remove': async (world, { rest }, invocation) => {
      const { locale } = invocation
      const name = nameIn(settingOf(world, 'feeds', rest), rest)
      const outcome = await world.settings.remove({ kind: 'feeds', id: rest }, changerOf(invocation))
      const said = [changePhrases(locale).removed(name)]
      return updated(answerOutcome(world, outcome, { said, locale }))
    },
  },
}

/** The commands on sources, in the order in which `help` lists them. */
export const sourceCommands: readonly Command[] = [
  listSources,
  addSource,
  editSource,
  pauseSource,
  resumeSource,
  testSource,
  removeSource,
]

function withSource(
  world: CommandWorld,
  { input, invocation: { locale } }: { readonly input: CommandInput; readonly invocation: Invocation },
  work: (named: Named) => Promise<Reply>,
): Promise<Reply> {
  return withNamed({ asked: givenText(input, 'source'), locale }, namesOf(world).sources, work)
}

type Pausing = { readonly input: CommandInput; readonly isPaused: boolean }

async function setPaused(
  world: CommandWorld,
  { input, isPaused }: Pausing,
  invocation: Invocation,
): Promise<Reply> {
  return withSource(world, { input, invocation }, async (named) => {
    const { locale } = invocation
    const phrases = sourcePhrases(locale)
    const feed = world.configuration.feeds.find(({ id }) => id === named.id)
    if (feed?.isPaused === isPaused)
      return sentence(isPaused ? phrases.isPaused(named.name) : phrases.isPolled(named.name))
    const outcome = await keepPaused(world, { named, isPaused }, invocation)
    const said = [isPaused ? phrases.pausedNow(named.name) : phrases.resumedNow(named.name)]
    return answerOutcome(world, outcome, { said, locale })
  })
}

/** A source of the file gets the one key beside it, and loses it again; what the file says of it is refused. */
async function keepPaused(
  world: CommandWorld,
  { named: { id }, isPaused }: { readonly named: Named; readonly isPaused: boolean },
  invocation: Invocation,
): Promise<SettingOutcome> {
  const { settings } = world
  const by = changerOf(invocation)
  const seen = settingOf(world, 'feeds', id)
  const { paused: _before, ...others } = seen ?? {}
  const isSaid = isPaused || settings.declared('feeds', id)?.['paused'] !== undefined
  const section = isSaid ? { ...others, paused: isPaused } : others
  return Object.keys(section).length === 0
    ? settings.remove({ kind: 'feeds', id }, by, seen)
    : settings.put({ kind: 'feeds', id, section }, by, seen)
}

async function tryOut(world: CommandWorld, { id }: Named, locale: Locale): Promise<Reply> {
  const phrases = sourcePhrases(locale)
  const feed = world.configuration.feeds.find((one) => one.id === id)
  if (feed === undefined) return sentence(changePhrases(locale).unknown(id, []), 'asked-wrongly')
  const { name } = feed.source
  const reading = await world.feedReader.read(feed, { etag: null, lastModified: null })
  if (reading.kind === 'failed') return sentence(phrases.fails(name, reading.reason[locale]), 'failed')
  const entries = reading.kind === 'entries' ? reading.entries : []
  const remarks = reading.kind === 'entries' ? reading.remarks : []
  const lines = [
    ...entries.slice(0, SHOWN).map(({ title }) => `• ${title}`),
    ...remarks.map((remark) => `! ${remark[locale]}`),
  ]
  return privateReply([
    { kind: 'heading', text: phrases.works(name, entries.length) },
    ...(lines.length === 0 ? [] : [{ kind: 'text', text: lines.join('\n') } as const]),
  ])
}
