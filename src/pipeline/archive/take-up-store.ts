import { noticesFor } from '#pipeline/tell-owner.ts'
import type { World } from '#pipeline/world.ts'

/**
 * Looks whether the store is the one that a bot worked on last: not where it was made as a backup, and not where its
 * generation is below the one noted beside it. Such a store does not know what was posted since, so what its feeds carry now
 * is filed without an alert, and what it has to send is looked up first. Answers the generation to be noted.
 */
export async function takeUpStore(
  world: Pick<World, 'store' | 'configuration' | 'messengers' | 'clock' | 'log' | 'timings'>,
  noted: number | null,
): Promise<number> {
  const { lifetime } = world.store
  const { generation, backedUpAt } = await lifetime.state()
  const isOlder = generation < (noted ?? 0)
  if (backedUpAt === null && !isOlder) return (await lifetime.advance()) ?? generation
  const at = world.clock.now()
  const next = Math.max(generation, noted ?? 0) + 1
  world.log.warn('store restored', { generation, noted, backedUpAt })
  await lifetime.takeUp({
    feedIds: world.configuration.feeds.map(({ id }) => id),
    at,
    lookUpAt: at + world.timings.fenceMs,
    generation: next,
    announce: (counts) =>
      noticesFor(world, () => ({ name: 'store-restored', ...counts }), {
        subject: `notice:store-restored:${next}:${at}`,
      }),
  })
  return next
}
