import type { Habit } from '../simulate.ts'
import { addresses } from './addresses.ts'
import { dates } from './dates.ts'
import { edits } from './edits.ts'
import { guids } from './guids.ts'
import { alike, empty } from './lookalikes.ts'
import { moves } from './moves.ts'
import { orders, spells } from './orders.ts'

const named = (name: string): Habit => {
  const found = single.find((habit) => habit.name === name)
  if (found === undefined) throw new Error(`there is no habit "${name}"`)
  return found
}

const single: readonly Habit[] = [
  { name: 'calm' },
  ...guids,
  ...addresses,
  ...edits,
  ...orders,
  ...spells,
  ...moves,
  ...empty,
  ...alike,
  ...dates,
]

/** Every publisher that is played: each habit alone, and some of them together. */
export const publishers: readonly (readonly Habit[])[] = [
  ...single.map((habit) => [habit]),
  ...[
    ['new guids at every poll', 'typos put right', 'shuffled'],
    ['new guids at every poll', 'leads that grow', 'half of the feed at a time'],
    ['new guid and tracking at every poll', 'titles touched up', 'down for half a day'],
    ['http becomes https', 'new guids once', 'typos put right'],
    ['another domain, the guids stay', 'titles touched up', 'a cache that is behind'],
    ['another domain and other guids', 'one title every day', 'empty now and then'],
    ['one guid for all', 'typos put right', 'a login page now and then'],
    ['guids by place in the feed', 'typos put right', 'often unchanged'],
    ['one title every day', 'new guid and tracking at every poll', 'shuffled'],
    ['a live blog', 'new guids once', 'half of the feed at a time'],
    ['corrections of what was said', 'new guids at every poll'],
    ['no dates', 'no links', 'shuffled'],
    ['the front page as every link', 'typos put right', 'shuffled'],
    ['guids used again', 'http becomes https', 'leads that grow'],
    ['titles that differ by a number', 'new guids once', 'down for half a day, back with new guids'],
  ].map((names) => names.map(named)),
]
