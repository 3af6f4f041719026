import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '#commands/index.ts'
import { readSecrets } from '#config/secrets.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Reply } from '#domain/reply.ts'
import { createFeeds, type Feeds } from '#feeds/index.ts'
import { platforms } from '#platforms/index.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import { answersOf } from '#wording/answers.ts'
import { check } from '#app/check/check.ts'
import { init } from '#app/init/init.ts'
import { openTerminal } from '#app/init/init-terminal.ts'
import { createLog } from './log.ts'
import { envBeside, terminalLocale } from './open-configuration.ts'

const EXAMPLE = fileURLToPath(new URL('../../depesza.example.yaml', import.meta.url))

/** The flags of `init` as commander hands them over. */
export type InitFlags = {
  readonly platform?: readonly string[]
  readonly channel?: readonly string[]
  readonly token?: readonly string[]
  readonly language?: string
  readonly topics?: readonly string[]
  readonly experts?: boolean
  readonly dir: string
  readonly yes?: boolean
  readonly force?: boolean
  readonly test: boolean
}

type Print = (line: string) => void

/** Runs `init` on this terminal; answers the exit code. */
export async function initCommand(flags: InitFlags, print: Print): Promise<number> {
  const terminal = openTerminal()
  const deps = {
    platforms,
    processVariables: process.env,
    terminal,
    example: readFileSync(EXAMPLE, 'utf8'),
    dispatcher: notYetRunning,
    log: createLog({ level: 'error', secrets: [] }),
    now: () => Date.now(),
    locale: terminalLocale(),
    print,
  }
  try {
    return await init(deps, {
      platforms: flags.platform ?? [],
      channels: flags.channel ?? [],
      tokens: flags.token ?? [],
      language: flags.language ?? null,
      topics: flags.topics ?? [],
      hasExperts: flags.experts ?? null,
      isYes: flags.yes === true,
      isForced: flags.force === true,
      folder: flags.dir,
      isTestPosted: flags.test,
    })
  } finally {
    terminal?.close()
  }
}

/** Runs `check` on a configuration; answers the exit code. */
export async function checkCommand(configPath: string, print: Print): Promise<number> {
  const opened: Feeds[] = []
  const feedReaderFor = ({ privateHosts, timeZone }: Configuration): Feeds['feedReader'] => {
    const feeds = createFeeds({ privateHosts, timeZone })
    opened.push(feeds)
    return feeds.feedReader
  }
  const environment = readSecrets(envBeside(configPath), process.env)
  try {
    return await check(
      { platforms, environment, feedReaderFor, now: () => Date.now(), locale: terminalLocale(), print },
      { configPath },
    )
  } finally {
    await Promise.all(opened.map((feeds) => feeds.close()))
  }
}

/** Lists the real commands, so that they can be registered, and answers none: the bot itself is not running yet. */
const notYetRunning: Dispatcher = {
  ...catalogue,
  run: async (_name, _input, { locale }) => notYet(locale),
  runText: async (_text, { locale }) => notYet(locale),
  complete: async () => [],
  press: async (_action, { locale }) => notYet(locale),
  runOnMessage: async (_name, _message, { locale }) => notYet(locale),
  submit: async (_action, _values, { locale }) => ({ kind: 'reply', reply: notYet(locale) }),
  home: async ({ locale }) => ({ sections: [{ blocks: notYet(locale).blocks }] }),
}

function notYet(locale: 'pl' | 'en'): Reply {
  const text = answersOf(locale).notRunningYet
  return {
    visibility: 'private',
    isUpdate: false,
    trouble: 'failed',
    blocks: [{ kind: 'text', text }],
    buttons: [],
  }
}
