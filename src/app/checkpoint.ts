import type { Checkpoint } from '#ports/checkpoint.ts'

/**
 * Inert, unless `DEPESZA_KILL_AT` names a fault point ("stories-filed", or "slack/sending-committed:3" for the third time):
 * then the process kills itself there, as a crash would. Only crash tests set it.
 */
export function createCheckpoint(killAt: string | undefined): Checkpoint {
  if (killAt === undefined || killAt === '') return () => undefined
  const [point, times = '1'] = killAt.split(':')
  let left = Number(times)
  return (name) => {
    if (name !== point) return
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
}
