import type { Mute, MuteScope } from '#domain/mute.ts'

/** How a mute ended before its time: by whom, and when (epoch milliseconds). */
export type Undoing = { readonly by: string; readonly at: number }

/** What people do not want to hear of. One transaction each. */
export type Mutes = {
  /** Keeps a mute; one with the same id stays as it is. */
  add(mute: Mute): Promise<void>
  /** Those in force at a moment, the oldest first: all of them, or those of one channel or person. */
  active(at: number, scope?: MuteScope): Promise<readonly Mute[]>
  /** Ends a mute that is in force; answers it, or null where there is none such. */
  undo(id: string, undoing: Undoing): Promise<Mute | null>
  /** A mute by its id, over or not. */
  find(id: string): Promise<Mute | null>
}
