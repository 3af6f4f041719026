import { expect, test } from 'vitest'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aChannel, anEntry, entries, testWorld } from '../fakes/world.ts'

const image = 'https://obrazy.example/pakt.jpg'

test('an alert shows the image of its article only where the channel wants images', async () => {
  const channels = [aChannel('c1'), aChannel('c2', { hasImages: true })]
  const world = await testWorld({ channels, firstPoll: 'all' })
  world.readings.set('kurier', entries(anEntry('Pakt podpisany', { image })))
  await runCycle(world, 'all')
  const shown = world.messenger.sends.map(({ destination, message }) => [
    destination.address,
    message.kind === 'alert' ? (message.image ?? null) : 'no alert',
  ])
  expect(new Map(shown as [string, string | null][])).toEqual(
    new Map([
      ['c1', null],
      ['c2', image],
    ]),
  )
})
