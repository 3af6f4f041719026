import { Command, CommanderError, Option } from 'commander'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import { analyse } from '#app/analyse/analyse.ts'
import { addArchiveAnswers } from '#app/archive/archive-answers.ts'
import { askHealth } from '#app/health/ask-health.ts'
import { addArchive } from '#app/archive/archive-commands.ts'
import { checkCommand, initCommand, type InitFlags } from './interactive-commands.ts'
import {
  knowledgeOf,
  openConfiguration,
  readTopics,
  terminalLocale,
  timeZoneOf,
} from './open-configuration.ts'
import { runAsChild } from '#app/process/first-process.ts'
import { addMutes } from '#app/mutes/mute-commands.ts'
import { addOpml } from '#app/opml/opml-commands.ts'
import { addOutbox } from '#app/outbox/outbox-commands.ts'
import { parseFeedFile } from './parse-feed.ts'
import { addQueryCommands } from '#app/queries/query-commands.ts'
import { addRouting } from '#app/routing/route-commands.ts'
import { endWithOutput, outliveOutput, print, printError, tell } from './standard-output.ts'
import { addSettings } from '#app/settings/settings-commands.ts'
import { addStories } from '#app/stories/story-commands.ts'
import { addStore } from '#app/store/store-commands.ts'
import { startBot, startSample } from './start.ts'
import { closest } from '#text/closest.ts'
import { readVersion } from './version.ts'

type Flags = { readonly config: string }

/** Runs the command line; sets the exit code: 0 done, 1 it failed, 2 it was asked wrongly. */
export async function runCommandLine(argv: readonly string[] = process.argv): Promise<void> {
  endWithOutput()
  try {
    await program().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    if (!(error instanceof CommanderError)) printError(describe(error))
  }
}

function program(): Command {
  const depesza = new Command('depesza')
    .description('News alerts for Discord and Slack that understand Polish and quote the experts.')
    .version(readVersion())
    .option('-c, --config <file>', 'the configuration file', 'depesza.yaml')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(depesza --help lists the commands)')
    .configureOutput({ writeErr: (text) => printError(text.trimEnd()) })
    .exitOverride()
    .hook('preSubcommand', () => refuseUnknown(depesza))
  addRunning(depesza)
  addArchiveAnswers(depesza, { print, printError })
  addSetUp(depesza)
  addReading(depesza)
  addQueryCommands(depesza)
  addStories(depesza)
  addRouting(depesza, { print })
  addArchive(depesza, { print, printError })
  addStore(depesza, { print })
  addSettings(depesza, { print, printError })
  addOutbox(depesza, { print, printError })
  addMutes(depesza, { print, printError })
  addOpml(depesza, { print, printError })
  for (const command of depesza.commands) command.exitOverride()
  return depesza
}

/** Without this a word that is no command would be taken for an argument of `run`, the default. */
function refuseUnknown(depesza: Command): void {
  const names = depesza.commands.map((command) => command.name())
  const [word = '-'] = depesza.args
  if (word.startsWith('-') || names.includes(word)) return
  const meant = closest(word, names)
  depesza.error(`error: unknown command '${word}'${meant === null ? '' : `\n(Did you mean ${meant}?)`}`)
}

function addRunning(depesza: Command): void {
  depesza
    .command('run', { isDefault: true })
    .description('poll the feeds and post alerts; without a depesza.yaml, show the sample newsroom')
    .option('--once', 'poll every feed once, deliver, and end')
    .action(async (flags: { once?: boolean }) => {
      const isOnce = flags.once === true
      outliveOutput()
      if (process.pid === 1) {
        process.exitCode = await runAsChild()
        return
      }
      const opened = await openConfiguration(globalFlags(depesza).config, { isOptional: true })
      process.exitCode =
        opened === null
          ? await startSample({ isOnce, print: tell })
          : await startBot({ ...opened, isOnce, print: tell })
    })
  depesza
    .command('health')
    .description('ask the running bot how it is; exits with 1 where it does not do its job')
    .action(async () => {
      const { configuration } = await openConfiguration(globalFlags(depesza).config)
      process.exitCode = await askHealth(configuration, print)
    })
}

function addSetUp(depesza: Command): void {
  depesza
    .command('init')
    .description(
      'connect Slack or Discord: asks, checks the tokens live, writes depesza.yaml and .env, posts a test',
    )
    .option('--platform <names...>', 'slack, discord or console')
    .option(
      '--channel <addresses...>',
      'where alerts go: ADDRESS, or PLATFORM:ADDRESS with several platforms',
    )
    .addOption(new Option('--language <language>', 'the language of the bot').choices(['pl', 'en']))
    .option('--topics <names...>', 'topics of the example to take over, by name or number; all by default')
    .option('--experts', 'take over the experts of the example, as by default')
    .option('--no-experts', 'leave them out')
    .option('--dir <folder>', 'where to write', '.')
    .option('--token <NAME=value...>', 'a token by its variable, for scripts (SLACK_BOT_TOKEN=…)')
    .option('--yes', 'ask nothing')
    .option('--force', 'overwrite what is there')
    .option('--no-test', 'post no test alert')
    .action(async (flags: InitFlags) => {
      process.exitCode = await initCommand(flags, tell)
    })
  depesza
    .command('check')
    .description('check the configuration, the tokens and every feed')
    .action(async () => {
      process.exitCode = await checkCommand(globalFlags(depesza).config, tell)
    })
}

type AnalyseFlags = {
  readonly json?: boolean
  readonly topics?: string
  readonly jsonl?: string
  readonly source?: string
}

function addReading(depesza: Command): void {
  depesza
    .command('analyse')
    .description('topics, quotations, people and summary of an article')
    .argument('[input]', 'a file, an address, or "-" for standard input')
    .option('--json', 'print JSON; offsets are UTF-16 units into "text"')
    .option('--topics <file>', 'the topics to look for: YAML or JSON, as in depesza.yaml')
    .option(
      '--jsonl <file>',
      'analyse many: lines of { id, title?, text, source? }, one JSON line printed for each',
    )
    .option('--source <name>', 'the outlet, for topics that ask for source:')
    .action(async (input: string | undefined, flags: AnalyseFlags) => {
      const opened = await openConfiguration(globalFlags(depesza).config, { isOptional: true })
      const topics = flags.topics === undefined ? null : await readTopics(flags.topics)
      process.exitCode = await analyse({
        ...knowledgeOf(opened),
        ...(topics === null ? {} : { topics }),
        input: input ?? null,
        jsonl: flags.jsonl ?? null,
        source: flags.source ?? null,
        isJson: flags.json === true,
        print,
        printError,
      })
    })
  depesza
    .command('parse-feed')
    .description('what a poll reads out of a feed file')
    .argument('<file>', 'an RSS, Atom or JSON feed, or "-" for standard input')
    .option('--json', 'print JSON')
    .action(async (file: string, flags: { json?: boolean }) => {
      const opened = await openConfiguration(globalFlags(depesza).config, { isOptional: true })
      const locale = terminalLocale()
      const isJson = flags.json === true
      const timeZone = timeZoneOf(opened)
      process.exitCode = await parseFeedFile(file, { isJson, locale, timeZone, print, printError })
    })
}

function globalFlags(depesza: Command): Flags {
  return depesza.opts<Flags>()
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof DepeszaError) return ['bad-config', 'bad-input'].includes(error.code) ? 2 : 1
  return 1
}

/** A person sees what went wrong; the stack of a fault of ours only where it was asked for. */
function describe(error: unknown): string {
  const isDebug = process.env['LOG_LEVEL'] === 'debug'
  if (error instanceof DepeszaError) return error.wording[terminalLocale()]
  return isDebug && error instanceof Error
    ? String(error.stack)
    : `depesza: ${reasonOf(error)} (LOG_LEVEL=debug shows more)`
}
