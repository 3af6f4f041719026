import { sentence, type CommandWorld, type Pressed } from '#commands/command.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { changePhrases } from '#wording/changes.ts'
import type { Draft } from './draft.ts'

type Kind = Draft['kind']
type Asked<K extends Kind> = Pick<Pressed, 'rest'> & { readonly kind: K; readonly invocation: Invocation }

/** Answers with a draft that a button or a menu carries, or that it has expired. A draft is its author's alone. */
export async function withDraft<K extends Kind>(
  world: CommandWorld,
  { kind, rest, invocation }: Asked<K>,
  work: (draft: Extract<Draft, { kind: K }>) => Promise<Reply | null>,
): Promise<Reply | null> {
  const draft = draftOf(world, rest, invocation)
  if (isOfKind(draft, kind)) return work(draft)
  return sentence(changePhrases(invocation.locale).draftExpired, 'asked-wrongly')
}

/** The draft of a key, where it is this person's. */
export function draftOf(
  { drafts }: CommandWorld,
  key: string,
  { platform, userId }: Invocation,
): Draft | null {
  const draft = drafts.get(key)
  return draft?.platform === platform && draft.userId === userId ? draft : null
}

function isOfKind<K extends Kind>(draft: Draft | null, kind: K): draft is Extract<Draft, { kind: K }> {
  return draft?.kind === kind
}

/** In the place of the message whose button was pressed. */
export function updated(reply: Reply): Reply {
  return { ...reply, isUpdate: true }
}
