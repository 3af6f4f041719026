import type { Destination } from './destination.ts'
import type { ReplyBlock, ReplyButton, ReplyMenu } from './reply.ts'

/** A page of the reader's own, drawn anew whenever it is opened: Slack's App Home. Discord has none. */
export type View = {
  readonly sections: readonly ViewSection[]
  /** As of a reply. */
  readonly places?: readonly Destination[]
}

/** A part of a page. Its buttons and menus are answered beside the page, or by a page drawn anew where the reply `isUpdate`. */
export type ViewSection = {
  readonly blocks: readonly ReplyBlock[]
  readonly menus?: readonly ReplyMenu[]
  readonly buttons?: readonly ReplyButton[]
}
