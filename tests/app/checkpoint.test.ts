import { afterEach, describe, expect, test, vi } from 'vitest'
import { messageSteps, newsSteps, storeSteps, type FaultPoint } from '#domain/fault-point.ts'
import { openStore } from '#storage/index.ts'
import { createCheckpoint } from '../../src/app/checkpoint.ts'
import { aNewOperation, testDigest } from '../builders.ts'

const kill = vi.spyOn(process, 'kill').mockImplementation(() => true)

afterEach(() => void kill.mockClear())

describe('a checkpoint', () => {
  test.each([
    { killAt: undefined, kills: 0 },
    { killAt: '', kills: 0 },
    { killAt: 'feed-read', kills: 1 },
    { killAt: 'feed-read:3', kills: 1 },
    { killAt: 'feed-read:4', kills: 0 },
    { killAt: 'slack/taken', kills: 1 },
    { killAt: 'discord/taken', kills: 0 },
  ])('$killAt kills $kills times', ({ killAt, kills }) => {
    const checkpoint = createCheckpoint(killAt)
    for (const point of ['feed-read', 'slack/taken', 'feed-read', 'feed-read'] as const) checkpoint(point)
    expect(kill).toHaveBeenCalledTimes(kills)
    for (const call of kill.mock.calls) expect(call).toEqual([process.pid, 'SIGKILL'])
  })
})

test('there are at least 40 fault points, and each has one name', () => {
  const points = [...newsSteps, ...storeSteps, ...messageSteps]
  expect(points.length).toBeGreaterThanOrEqual(40)
  expect(new Set(points).size).toBe(points.length)
})

test('the store tells of each write, and before a commit', async () => {
  const told: FaultPoint[] = []
  const checkpoint = (point: FaultPoint): void => void told.push(point)
  const store = await openStore({ path: ':memory:', digest: testDigest, checkpoint })
  told.length = 0
  await store.outbox.fileOperations([aNewOperation()], 1)
  await store.outbox.recoverInterrupted(2)
  await store.close()
  expect(told).toEqual(['insert-outbox', 'before-commit', 'update-outbox'])
})
