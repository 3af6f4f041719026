import type { Amendment } from '#domain/amendment.ts'
import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import { readAmendment } from '#config/read-amendment.ts'
import { amendAlerts } from '#pipeline/stories/amend-alerts.ts'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { amendmentPhrases } from '#wording/amendments.ts'
import { badInput, noCorrectionLine } from '#app/bad-input.ts'
import { digest } from '#app/digest.ts'
import { readJsonLines, type JsonLine } from '#app/read-json-lines.ts'

type Asking = {
  readonly configuration: Configuration
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** Prints the corrections that hold, one JSON object a line, the oldest first. */
export function exportCorrections({ configuration, print }: Omit<Asking, 'printError'>): Promise<void> {
  return withStore(configuration, async ({ amendments }) => {
    for (const amendment of await amendments.standing()) print(JSON.stringify(amendment))
  })
}

/**
 * Takes over corrections from a file that `exportCorrections` wrote, or from "-", standard input; all or none. Answers the exit code: 2
 * where a line is no correction.
 */
export async function takeOverCorrections(file: string, asking: Asking): Promise<number> {
  const { configuration, print, printError } = asking
  const read: Amendment[] = []
  try {
    for await (const line of readJsonLines(file)) read.push(readLine(line))
  } catch (error) {
    if (!(error instanceof DepeszaError)) throw error
    printError(error.wording[configuration.locale])
    return 2
  }
  return withStore(configuration, async ({ amendments }) => {
    const taken = await amendments.takeOver(read, (story) => amendAlerts(story, configuration.topics))
    print(amendmentPhrases(configuration.locale).takenOver(taken, read.length - taken))
    return 0
  })
}

function readLine(line: JsonLine): Amendment {
  if ('problem' in line) throw line.problem
  const amendment = readAmendment(line.value)
  if (amendment === null) throw badInput(line.place, noCorrectionLine)
  return amendment
}

async function withStore<T>({ storePath }: Configuration, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ path: storePath, digest })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
