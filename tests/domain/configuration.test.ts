import { expect, test } from 'vitest'
import { destinationsOf } from '#domain/configuration.ts'
import { aChannel } from '../fakes/world.ts'

test.each([
  { name: 'no owner', owner: null, addresses: ['c1', 'c2'] },
  { name: 'an owner with a channel apart', owner: aChannel('c3'), addresses: ['c1', 'c2', 'c3'] },
])('the destinations of a configuration with $name', ({ owner, addresses }) => {
  const destinations = destinationsOf({ channels: [aChannel('c1'), aChannel('c2')], owner, audit: null })
  expect(destinations.map(({ address }) => address)).toEqual(addresses)
})
