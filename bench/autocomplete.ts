import { createDispatcher } from '#commands/dispatch.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { aCommandWorld } from '../tests/fakes/command-world.ts'
import { aFeed, testWorld } from '../tests/fakes/world.ts'

/** More of each than any team configures. */
const NAMES = 1_000
const ROUNDS = 200
/** What somebody types on the way to a name, letter by letter, and a name that is there last. */
const TYPED = ['', 'b', 'bi', 'bia', 'biał', 'białoruś', 'nie ma takiego', 'białoruś 999']

/**
 * How long suggestions take, in time of the processor since neighbours have theirs, while an option is typed. They are answered from the configuration alone, however large the archive is: here the
 * store throws whatever it is asked.
 */
const topics = Array.from({ length: NAMES }, (_, index) =>
  keywordTopic({ id: `bialorus-${index}`, name: `Białoruś ${index}`, any: ['Białoruś'] }),
)
const feeds = Array.from({ length: NAMES }, (_, index) => aFeed(`bielski-kurier-${index}`))
const experts = Array.from({ length: NAMES }, (_, index) => ({
  name: `Białas Kłysiński ${index}`,
  role: null,
  organisation: null,
  roleDate: null,
  roleSource: null,
}))
const { configuration } = await testWorld({ topics, feeds, experts })
const store = new Proxy({} as Parameters<typeof aCommandWorld>[0]['store'], {
  get: (_, name) => {
    throw new Error(`a suggestion asked the store for ${String(name)}`)
  },
})
const dispatcher = createDispatcher(aCommandWorld({ configuration, store }))

const options = dispatcher.commands.flatMap(({ name, family, options: all }) =>
  all
    .filter(({ hasCompletion }) => hasCompletion)
    .map((option) => ({ path: family === undefined ? name : `${family.name} ${name}`, option: option.name })),
)
const took: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const { path = '', option = '' } = options[round % options.length] ?? {}
  for (const typed of TYPED) {
    const { user, system } = process.cpuUsage()
    await dispatcher.complete(path, option, typed)
    const passed = process.cpuUsage({ user, system })
    took.push((passed.user + passed.system) / 1000)
  }
}
const sorted = took.toSorted((a, b) => a - b)
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
console.log(
  `suggestions, ${NAMES} topics, sources and experts, any archive: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms of the processor (${options.length} options; aim 100 ms)`,
)
