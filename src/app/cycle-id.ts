import { randomBytes } from 'node:crypto'

/** Tells this process from the one before it, where both write into one log. */
const PROCESS = randomBytes(3).toString('hex')
let count = 0

/** "a1b2c3-17": the seventeenth cycle of this process. */
export function nextCycleId(): string {
  count += 1
  return `${PROCESS}-${count}`
}
