import { privateReply, type Command, type CommandWorld } from '#commands/command.ts'
import { tryExamples } from '#commands/topic-examples.ts'
import { destinationsOf } from '#domain/configuration.ts'
import { destinationKey, isPlaceholder } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import type { FileCheck } from '#ports/settings.ts'
import { checkPhrases } from '#wording/check.ts'
import { nameIn } from './changes.ts'
import { configFamily } from './options.ts'

/** Discord's answers hold so many long lines; whoever has more sees the rest once these are put right. */
const MOST_LINES = 8
/** As the file is called wherever it lies: its path is nobody's business in a channel. */
const FILE = 'depesza.yaml'

/** What `depesza check` says that needs no tokens and no network: of the file as it is now, of settings, of examples. */
export const checkConfig: Command = {
  name: 'check',
  names: { en: 'check', pl: 'sprawdź' },
  summary: { en: 'Check the configuration', pl: 'Sprawdź konfigurację' },
  group: 'manager',
  family: configFamily,
  options: [],
  run: (world, _input, { locale }) => check(world, locale),
  complete: () => [],
  readText: () => ({}),
}

async function check(world: CommandWorld, locale: Locale): Promise<Reply> {
  const say = checkPhrases(locale)
  const file = await world.settings.checkFile()
  const examples = await Promise.all(
    world.configuration.topics.map((topic) => tryExamples(topic, world.tryTopic, locale)),
  )
  const placeholders = destinationsOf(world.configuration)
    .filter(({ address }) => isPlaceholder(address))
    .map((place) => say.placeholder(destinationKey(place)))
  const leftAside = file.leftAside.map(({ setting: { kind, id, section }, problems }) =>
    say.leftAside(kind, nameIn(section, id), problems.map((problem) => problem[locale]).join('; ')),
  )
  const failed = examples.reduce((sum, one) => sum + one.failed, 0)
  const troubles = file.problems.length + placeholders.length + leftAside.length + failed
  return privateReply([
    { kind: 'heading', text: say.configuration },
    ...shown(fileLines(world, file, locale), locale),
    ...shown([...placeholders, ...leftAside], locale),
    ...shown(
      examples.flatMap(({ lines }) => lines),
      locale,
    ),
    { kind: 'text', text: say.verdict(troubles) },
  ])
}

/** What is wrong with the file as it is on the disk, or what holds; and whether a restart would change anything. */
function fileLines({ configuration }: CommandWorld, file: FileCheck, locale: Locale): readonly string[] {
  const say = checkPhrases(locale)
  if (file.problems.length > 0) return file.problems.map((problem) => `✗ ${problem[locale]}`)
  const { feeds, topics, channels, experts, rules } = configuration
  const counts = {
    feeds: feeds.length,
    topics: topics.length,
    channels: channels.length,
    experts: experts.length,
  }
  return [
    say.sound(FILE, counts),
    ...(rules.length > 0 ? [say.rules(rules.map(({ name }) => name))] : []),
    ...(file.isChanged ? [say.changedSinceStart(FILE)] : []),
  ]
}

function shown(lines: readonly string[], locale: Locale): readonly ReplyBlock[] {
  const more = lines.length - MOST_LINES
  const kept = [...lines.slice(0, MOST_LINES), ...(more > 0 ? [checkPhrases(locale).andMore(more)] : [])]
  return kept.map((text) => ({ kind: 'text', text }))
}
