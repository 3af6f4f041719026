import type { types } from '@slack/bolt'
import { plainWithin } from './escape-mrkdwn.ts'
import { limits } from './limits.ts'

/** The blocks that the bot uses. */
export type Block = types.HeaderBlock | types.SectionBlock | types.ContextBlock | types.ActionsBlock

/** A message as Slack takes it: `text` is what a notification and a screen reader get. */
export type Rendering = { readonly text: string; readonly blocks: Block[] }

/** Every button's action_id begins with it; what the button means stands in its value. */
export const ACTION_PREFIX = 'depesza:'

export function header(text: string): types.HeaderBlock {
  const short = plainWithin(text, limits.header)
  return { type: 'header', text: { type: 'plain_text', text: short === '' ? '…' : short, emoji: false } }
}

export function section(mrkdwn: string): types.SectionBlock {
  return { type: 'section', text: literal(mrkdwn) }
}

export function contextLine(mrkdwn: string): types.ContextBlock {
  return { type: 'context', elements: [literal(mrkdwn)] }
}

export function actions(buttons: readonly types.Button[]): types.ActionsBlock {
  return { type: 'actions', elements: buttons.slice(0, limits.actionElements) }
}

/** A button that comes back with `value`, or one that opens an address; `id` is unique within its message. */
export function button(
  id: string,
  label: string,
  target: { readonly value: string } | { readonly url: string },
): types.Button {
  const text = plainWithin(label, limits.buttonLabel)
  return {
    type: 'button',
    action_id: `${ACTION_PREFIX}${id}`,
    text: { type: 'plain_text', text: text === '' ? '…' : text, emoji: true },
    ...target,
  }
}

/** Verbatim: Slack adds no links and mentions of its own to what only looks like some. */
function literal(mrkdwn: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text: mrkdwn, verbatim: true }
}
