import type { types } from '@slack/bolt'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { View } from '#domain/view.ts'
import { framePhrases } from '#wording/frame.ts'
import { type Block, contextLine, plain } from './blocks.ts'
import { budgets, limits } from './limits.ts'
import { renderControls } from './render-controls.ts'
import { renderBlocks } from './render-reply.ts'

/** The App Home: one section below the other, as many as have room. https://docs.slack.dev/surfaces/app-home */
export function renderHome({ sections, places = [] }: View, locale: Locale): types.HomeView {
  const most = Math.floor(limits.viewBlocks / Math.max(1, sections.length)) - 1
  const blocks = sections.flatMap(({ blocks: texts, buttons = [], menus = [] }): readonly Block[] => {
    const controls = renderControls({ buttons, menus }, locale, budgets.total - budgets.body)
    return [...renderBlocks({ blocks: texts, places }, most - controls.length, locale), ...controls]
  })
  // Slack takes no page without a block.
  return {
    type: 'home',
    blocks: blocks.length === 0 ? [contextLine('…')] : blocks.slice(0, limits.viewBlocks),
  }
}

/** An answer in a window of its own, where there is no channel to give it in; its buttons change the window, and `metadata` comes back with them. */
export function renderWindow(reply: Reply, locale: Locale, metadata = ''): types.ModalView {
  const controls = renderControls(reply, locale, budgets.total - budgets.body)
  return {
    type: 'modal',
    ...(metadata === '' ? {} : { private_metadata: metadata }),
    title: plain('Depesza', limits.viewTitle),
    close: plain(framePhrases(locale).close, limits.viewButton),
    blocks: [...renderBlocks(reply, limits.viewBlocks - controls.length - 1, locale), ...controls],
  }
}
