import { destinationKey } from '#domain/destination.ts'
import type { NewOperation, Operation } from '#domain/operation.ts'
import { openStore } from '#storage/index.ts'
import { digest } from '../../../src/app/digest.ts'
import type { Address } from './published.ts'

/** An edit or a reply that was filed for every channel, and whether it is what stands there in the end. */
export type Change = { readonly token: string; readonly isLast: boolean; readonly belongsTo: string }

/** Answers what was filed: two edits and a reply, or nothing while no article of the main feed stands in every channel. */
export async function fileChanges(path: string, channels: readonly Address[]): Promise<readonly Change[]> {
  const store = await openStore({ path, digest })
  try {
    const posts = newestEverywhere(await store.outbox.operations(100_000), channels)
    const [, belongsTo] = /wiadomość (K\d+x\d+)/u.exec(titleOf(posts[0])) ?? []
    if (belongsTo === undefined) return []
    const number = belongsTo.slice(1)
    await store.outbox.fileOperations(
      posts.flatMap((post) => [edit(post, number, 1), edit(post, number, 2), reply(post, number)]),
      Date.now(),
    )
    return [
      { token: `E${number}1`, isLast: false, belongsTo },
      { token: `E${number}2`, isLast: true, belongsTo },
      { token: `R${number}1`, isLast: true, belongsTo },
    ]
  } finally {
    await store.close()
  }
}

/** The posts of the newest article that every channel shows and that nobody changed yet. */
function newestEverywhere(
  operations: readonly Operation[],
  channels: readonly Address[],
): readonly Operation[] {
  const changed = new Set(operations.flatMap(({ target }) => target ?? []))
  const posts = operations.filter(
    ({ state, kind, key, destination }) =>
      state === 'sent' &&
      kind === 'post' &&
      !changed.has(key) &&
      (channels as readonly string[]).includes(destinationKey(destination)),
  )
  const bySubject = [...Map.groupBy(posts, ({ subject }) => subject).values()]
  const complete = bySubject.filter(
    (group) => group.length === channels.length && titleOf(group[0]).includes('wiadomość K'),
  )
  return complete.at(-1) ?? []
}

function titleOf(operation: Operation | undefined): string {
  return operation?.message.kind === 'alert' ? operation.message.title : ''
}

function edit(post: Operation, number: string, revision: number): NewOperation {
  return change(post, { kind: 'edit', revision, title: `${titleOf(post)}, zmiana E${number}${revision}` })
}

function reply(post: Operation, number: string): NewOperation {
  return change(post, { kind: 'reply', revision: 1, title: `Ciąg dalszy R${number}1` })
}

function change(
  { subject, destination, part, key, message }: Operation,
  { title, ...rest }: Pick<NewOperation, 'kind' | 'revision'> & { readonly title: string },
): NewOperation {
  if (message.kind !== 'alert') throw new Error('only alerts are changed')
  // Without the address and the sources, whose links name the article that is changed.
  const content = { title, summary: 'Zmiana.', highlights: [], url: null, sources: [] }
  return { ...rest, subject, destination, part, target: key, message: { ...message, ...content } }
}
