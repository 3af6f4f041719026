import { once } from 'node:events'
import { knownSecrets } from '#app/secrets/known-secrets.ts'
import { createRedactor } from '#app/secrets/redact.ts'

const redact = createRedactor(knownSecrets(process.env))

/** Prints what was asked for, as it is: an article's own address is no secret of ours. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Prints what the bot says of its own work, which may repeat what others told it, without secrets. */
export function tell(line: string): void {
  process.stdout.write(`${redact(line)}\n`)
}

/** Prints trouble on standard error, without secrets. */
export function printError(line: string): void {
  process.stderr.write(`${redact(line)}\n`)
}

let isOutputNeeded = true

/** Prints a line and, where whoever reads is slower, waits until it was taken, so that nothing piles up in memory. */
export async function printWhole(line: string): Promise<void> {
  const isTaken = process.stdout.write(`${line}\n`)
  if (!isTaken) await once(process.stdout, 'drain')
}

/** Ends the process where nobody reads on (`| head`), quietly; where the output cannot be written, with its reason. */
export function endWithOutput(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isOutputNeeded) return
    if (error.code === 'EPIPE') process.exit(0)
    printError(`depesza: ${error.message}`)
    process.exit(1)
  })
}

/** From now on the process works on though nobody reads what it prints: a bot is there for its channels. */
export function outliveOutput(): void {
  isOutputNeeded = false
}
