import type { RespondArguments, RespondFn } from '@slack/bolt'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { Log } from '#ports/log.ts'
import { responseUrl } from './limits.ts'
import { renderReply } from './render-reply.ts'

/** The way to answer in the channel where somebody asked. */
export type Channel = {
  /** Whether Slack still takes an answer. */
  isOpen(): boolean
  /** An answer that comes too late is dropped, with a line in the log. */
  give(reply: Reply): Promise<void>
}

type ChannelContext = { readonly log: Log; readonly locale: Locale; readonly now: () => number }

/** Whether an answer may take the place of the message in which something was pressed: only of one that its reader alone sees. */
type Place = { readonly isPrivate: boolean }

/** Counts what goes through a response_url, and how long it may be used. */
export function channelOf(
  respond: RespondFn,
  { log, locale, now }: ChannelContext,
  { isPrivate }: Place = { isPrivate: false },
): Channel {
  const openedAt = now()
  let uses = 0
  const isOpen = (): boolean => uses < responseUrl.uses && now() - openedAt <= responseUrl.lifeMs
  return {
    isOpen,
    give: async (reply) => {
      const tookMs = now() - openedAt
      if (!isOpen()) return log.warn('an answer on Slack came too late and is dropped', { tookMs, uses })
      uses += 1
      await respond(toResponse(isPrivate ? reply : { ...reply, isUpdate: false }, locale))
    },
  }
}

function toResponse(reply: Reply, locale: Locale): RespondArguments {
  const content = { ...renderReply(reply, locale), unfurl_links: false, unfurl_media: false }
  if (reply.isUpdate) return { ...content, replace_original: true }
  const type = reply.visibility === 'channel' ? 'in_channel' : 'ephemeral'
  return { ...content, response_type: type, replace_original: false }
}
