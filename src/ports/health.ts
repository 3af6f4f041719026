import type { Bilingual } from '#domain/bilingual.ts'

/**
 * What is wrong for the time being. `down`: the bot cannot do its main job, such as without a store. `degraded`: it does
 * it, with a part missing. The reason names no channel, address or secret: whoever may ask the bot's health reads it.
 */
export type Trouble = { readonly severity: 'degraded' | 'down'; readonly reason: Bilingual }

/** Is told how the parts of the bot are: "store", "clock", "platform:slack". */
export type Health = {
  /** The part's trouble, in place of its last one; null once the part is well again. */
  report(part: string, trouble: Trouble | null): void
}
