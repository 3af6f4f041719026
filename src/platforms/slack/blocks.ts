import type { types } from '@slack/bolt'
import { plainWithin } from '#wording/outside-text.ts'
import { limits } from './limits.ts'

type Mrkdwn = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true }
type HeaderBlock = { readonly type: 'header'; readonly text: types.PlainTextElement }
type SectionBlock = {
  readonly type: 'section'
  readonly text: Mrkdwn
  readonly accessory?: types.ImageElement
}
type ContextBlock = { readonly type: 'context'; readonly elements: Mrkdwn[] }
type ActionsBlock = { readonly type: 'actions'; readonly elements: (types.Button | types.StaticSelect)[] }

/** The blocks that the bot uses, in the form in which it uses them. */
export type Block = HeaderBlock | SectionBlock | ContextBlock | ActionsBlock

/** A message as Slack takes it: `text` is what a notification and a screen reader get. */
export type Rendering = { readonly text: string; readonly blocks: Block[] }

/** Every button's action_id begins with it; what the button means stands in its value. */
export const ACTION_PREFIX = 'depesza:'

/** A heading in plain text, cut to Slack's limit; "…" where the text is empty. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, limits.header) }
}

/** A paragraph; `mrkdwn` is escaped already, at most 3,000 characters and not empty. */
export function section(mrkdwn: string): SectionBlock {
  return { type: 'section', text: literal(mrkdwn) }
}

/** A paragraph with an image beside it, which Slack fetches; `alt` says what it belongs to. */
export function illustrated(block: SectionBlock, imageUrl: string, alt: string): SectionBlock {
  const accessory = {
    type: 'image',
    image_url: imageUrl,
    alt_text: plainWithin(alt, limits.altText) || '…',
  } as const
  return { ...block, accessory }
}

/** A line in small type; `mrkdwn` is escaped already and not empty. */
export function contextLine(mrkdwn: string): ContextBlock {
  return { type: 'context', elements: [literal(mrkdwn)] }
}

/** A row of buttons or a menu; what is over Slack's 25 is dropped. */
export function actions(elements: readonly (types.Button | types.StaticSelect)[]): ActionsBlock {
  return { type: 'actions', elements: elements.slice(0, limits.actionElements) }
}

/** A button that comes back with `value`, or one that opens an address; `id` is unique within its message. */
export function button(
  id: string,
  label: string,
  target: { readonly value: string } | { readonly url: string },
): types.Button {
  return {
    type: 'button',
    action_id: `${ACTION_PREFIX}${id}`,
    text: plain(label, limits.buttonLabel, true),
    ...target,
  }
}

/** Text in which Slack reads no markup, cut to a limit; "…" where nothing is left of it. */
export function plain(text: string, maxChars: number, emoji = false): types.PlainTextElement {
  const short = plainWithin(text, maxChars)
  return { type: 'plain_text', text: short === '' ? '…' : short, emoji }
}

/** Verbatim: Slack adds no links and mentions of its own to what only looks like some. */
function literal(mrkdwn: string): Mrkdwn {
  return { type: 'mrkdwn', text: mrkdwn, verbatim: true }
}
