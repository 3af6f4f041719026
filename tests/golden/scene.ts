import type { Locale } from '#domain/locale.ts'
import type { Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import type { Reply } from '#domain/reply.ts'
import type { GoldenNewsroom } from './newsroom.ts'

export type Viewing = { readonly platform: 'discord' | 'slack'; readonly locale: Locale }

/** Something that the bot shows, in the language and on the platform of whoever looks. */
export type Scene = {
  readonly name: string
  readonly show: (newsroom: GoldenNewsroom, viewing: Viewing) => Shown | Promise<Shown>
}

/** `operation`: how a message goes out, where that shows. */
export type Shown =
  | {
      readonly kind: 'message'
      readonly message: Message
      readonly operation?: Pick<Partial<Operation>, 'kind' | 'mayRepeat'>
    }
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The page of the reader's own, where the platform has one. */
  | { readonly kind: 'home' }

/** Everything that one recorded file holds, named by what it shows. */
export type Story = { readonly file: string; readonly scenes: readonly Scene[] }

/** Everybody for whom everything is recorded. */
export const viewings: readonly Viewing[] = [
  { platform: 'discord', locale: 'pl' },
  { platform: 'discord', locale: 'en' },
  { platform: 'slack', locale: 'pl' },
  { platform: 'slack', locale: 'en' },
]
