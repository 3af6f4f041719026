import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'

/** What is asked of the first process and meant for the bot. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * The first process of a container without an init: no signal of its own can end it, not even the watchdog's
 * (https://man7.org/linux/man-pages/man7/pid_namespaces.7.html), so the bot runs as its child. Passes signals on; answers the
 * bot's exit code, 128 and the signal's number where a signal ended it.
 */
export async function runAsChild(): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => passOn(signal, (name) => child.kill(name)))
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}

/** A terminal sends Ctrl+C to both by itself, and a second one would end the bot at once. */
function passOn(signal: (typeof SIGNALS)[number], send: (signal: NodeJS.Signals) => void): void {
  if (signal !== 'SIGINT' || !process.stdin.isTTY) send(signal)
}
