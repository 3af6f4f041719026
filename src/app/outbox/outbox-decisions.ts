import type { Configuration } from '#domain/configuration.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import { resumeChannel } from '#pipeline/delivery/park-channel.ts'
import { titleOf } from '#pipeline/delivery/title-of.ts'
import type { HeldDecision } from '#ports/outbox.ts'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { plainText } from '#wording/outside-text.ts'
import { systemClock } from '#app/clock.ts'
import { digest } from '#app/digest.ts'
import { outboxPhrases, type HeldLine } from './outbox-wording.ts'

/** What the owner decides about the outbox, and where the answer is printed. */
export type Decision = {
  readonly configuration: Configuration
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
  /** Who decides, as others are told. */
  readonly by: string
}

/**
 * Goes on with a parked channel, named as "slack:C0123ABCD" or by its address alone, or with all of them where `name` is null; a running
 * bot notices within a second. Answers the exit code: 2 where no such channel is parked.
 */
export function resume(name: string | null, decision: Decision): Promise<number> {
  return withStore(decision, async (store) => {
    const { configuration, print, printError } = decision
    const phrases = outboxPhrases(configuration.locale)
    const parked = (await store.outbox.parked()).map(({ destination }) => destination)
    const meant = name === null ? parked : parked.filter((destination) => isNamed(destination, name))
    if (meant.length === 0 && name !== null) {
      printError(phrases.notParked(name, parked.map(destinationKey)))
      return 2
    }
    if (meant.length === 0) print(phrases.nothingParked)
    for (const destination of meant) {
      const resumption = await resumeChannel({ configuration, store, clock: systemClock }, destination)
      if (resumption !== null) print(phrases.resumed(destinationKey(destination), resumption))
    }
    return 0
  })
}

function isNamed(destination: Destination, name: string): boolean {
  return destination.address === name || destinationKey(destination) === name
}

/** Lists the messages of which nobody can say whether they were posted. */
export function listHeld(decision: Decision): Promise<number> {
  return withStore(decision, async ({ outbox }) => {
    const { configuration, print } = decision
    const phrases = outboxPhrases(configuration.locale)
    const held = await outbox.held()
    for (const operation of held) print(phrases.heldLine(lineOf(operation)))
    print(held.length === 0 ? phrases.nothingHeld : phrases.heldHint)
    return 0
  })
}

/**
 * Lets a held message be posted, marked as what may be a repeat, or drops it. Answers the exit code: 2 where none has the key, or somebody
 * has decided before.
 */
export function decideHeld(
  { action, key }: { readonly action: HeldDecision['choice']; readonly key: string },
  decision: Decision,
): Promise<number> {
  return withStore(decision, async ({ outbox }) => {
    const { configuration, print, printError, by } = decision
    const phrases = outboxPhrases(configuration.locale)
    const settled = await outbox.decideHeld(key, { choice: action, by, at: systemClock.now() })
    if (settled === null) {
      printError(phrases.notHeld(key))
      return 2
    }
    const line = lineOf(settled.operation)
    if (settled.isEarlier) {
      printError(phrases.decidedBefore(line, { ...settled, by: plainText(settled.by ?? '') }))
      return 2
    }
    print((action === 'post' ? phrases.toBePosted : phrases.dropped)(line))
    return 0
  })
}

function lineOf(operation: Operation): HeldLine {
  const { key, destination } = operation
  return { key, destination: destinationKey(destination), title: plainText(titleOf(operation)) }
}

async function withStore(
  { configuration }: Decision,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore({ path: configuration.storePath, digest })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
