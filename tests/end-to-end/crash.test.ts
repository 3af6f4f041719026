import { expect, test } from 'vitest'
import { messageSteps, newsSteps, storeSteps } from '#domain/fault-point.ts'
import { chanceOf } from '../trust/chance.ts'
import { killAt } from '../trust/crash/kills.ts'
import { later } from '../trust/crash/later.ts'
import { places } from '../trust/crash/places.ts'
import { wal } from '../trust/crash/wal.ts'
import { windows } from '../trust/crash/windows.ts'

/** `npm run crash` takes all of them, and as many times as one likes. */
const sample = [
  'before-commit',
  'stories-filed',
  'discord/sending-committed',
  'slack/answer-begun',
  'discord/outcome-known',
  'slack/stored-sent',
  'slack/decided-absent',
]

const quiet = (): void => {}
const failing = (figures: Awaited<ReturnType<typeof killAt>>) => figures.filter(({ holds }) => !holds)

test('kill -9 at a sample of the fault points loses nothing and posts nothing twice', async () => {
  const chosen = places.filter(({ point }) => sample.includes(point))
  expect(chosen).toHaveLength(sample.length)
  expect(failing(await killAt(chosen, chanceOf(1), quiet))).toEqual([])
}, 240_000)

test('a share of the cases of nonce windows and late histories', async () => {
  expect(failing(await windows.run({ count: 40, seed: 1, progress: quiet }))).toEqual([])
}, 120_000)

test('a share of the deaths on the ways of what is said later', async () => {
  expect(failing(await later.run({ count: 10, seed: 1, progress: quiet }))).toEqual([])
}, 120_000)

test('a share of the cuts of the store’s log', async () => {
  expect(failing(await wal.run({ count: 400, seed: 1, progress: quiet }))).toEqual([])
}, 120_000)

test('there is a way to every fault point between a feed and a message that is sent', () => {
  const steps = [...newsSteps, ...storeSteps, ...messageSteps]
  const reached = new Set(places.map(({ point }) => point.replace(/^\w+\//u, '')))
  expect([...reached].toSorted()).toEqual([...steps].toSorted())
})
