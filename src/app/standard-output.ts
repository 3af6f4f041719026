import { once } from 'node:events'

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
    process.stderr.write(`depesza: ${error.message}\n`)
    process.exit(1)
  })
}

/** From now on the process works on though nobody reads what it prints: a bot is there for its channels. */
export function outliveOutput(): void {
  isOutputNeeded = false
}
