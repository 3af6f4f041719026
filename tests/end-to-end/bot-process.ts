import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** Compiled code is the machine's, so that every start but the first is a warm one. */
const compileCache = join(tmpdir(), 'depesza-tests-compiled')

/** The bot as a process of its own. */
export type BotProcess = {
  /** Everything it printed so far, standard output and errors together. */
  output(): string
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
  readonly pid: number
  signal(name: NodeJS.Signals): void
  /** SIGTERM, and waits for its end. */
  stop(): Promise<number | string>
  /** SIGKILL, and waits for its end. */
  kill(): Promise<void>
}

/** Starts `src/main.ts` in a folder with just these variables besides PATH, compiled code, and a cache of its own for all else. */
export function startBotProcess(options: {
  readonly folder: string
  readonly args: readonly string[]
  /** Options of Node's own, before the program. */
  readonly nodeArgs?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}): BotProcess {
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), MAIN, ...options.args], {
    cwd: options.folder,
    env: {
      PATH: process.env['PATH'],
      XDG_CACHE_HOME: options.folder,
      NODE_COMPILE_CACHE: compileCache,
      ...options.environment,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => code ?? signal ?? -1,
  )
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  return {
    output: () => output,
    ended,
    pid: child.pid ?? 0,
    signal: (name) => void child.kill(name),
    stop: async () => {
      if (isRunning()) child.kill('SIGTERM')
      return ended
    },
    kill: async () => {
      if (isRunning()) child.kill('SIGKILL')
      await ended
    },
  }
}

/** Waits until a condition holds; fails with what the bot printed where it does not within `timeoutMs`. */
export async function until(
  condition: () => boolean,
  { bot, timeoutMs = 30_000 }: { readonly bot: BotProcess; readonly timeoutMs?: number },
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (!condition()) {
    if (performance.now() > deadline)
      throw new Error(`it did not come about in time; the bot said:\n${bot.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
