import { existsSync } from 'node:fs'
import { findTraces } from '#commands/archive/find-traces.ts'
import { wayOfArticle } from '#commands/archive/way-of-article.ts'
import type { Configuration } from '#domain/configuration.ts'
import { openStore } from '#storage/index.ts'
import { wayLines } from '#wording/way.ts'
import { systemClock } from '#app/clock.ts'
import { digest } from '#app/digest.ts'

/** Of so many articles with the same beginning of a title the way is told. */
const MOST_ITEMS = 3

/**
 * Tells the way of an archived article, named by its address, its id or the beginning of its title, from its feed into the channels. Answers
 * false where the archive has none such, or where there is no archive yet.
 */
export async function explainItem(
  item: string,
  { configuration, print }: { readonly configuration: Configuration; readonly print: (line: string) => void },
): Promise<boolean> {
  const { storePath, locale, timeZone } = configuration
  if (storePath !== ':memory:' && !existsSync(storePath)) return false
  const store = await openStore({ path: storePath, digest })
  try {
    const world = { configuration, store, clock: systemClock }
    const traces = await findTraces(store.archive, item, MOST_ITEMS)
    for (const [index, trace] of traces.entries()) {
      if (index > 0) print('')
      for (const line of wayLines(await wayOfArticle(trace, { world, locale }), { locale, timeZone }))
        print(line)
    }
    return traces.length > 0
  } finally {
    await store.close()
  }
}
