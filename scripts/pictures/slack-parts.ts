import type { types } from '@slack/bolt'
import type { Block } from '#platforms/slack/blocks.ts'
import { joinAlike, line, plainRun, restyle, type DrawnButton, type Part, type Run } from './part.ts'

/** A message, an answer or a page of blocks as Slack's client shows it; moments as the client does that cannot write them itself. */
export function slackParts(blocks: readonly Block[]): readonly Part[] {
  return blocks.flatMap((block, at) => [
    ...(block.type === 'section' && blocks[at - 1]?.type === 'section' ? [GAP] : []),
    ...partsOf(block),
  ])
}

/** Slack keeps paragraphs apart. */
const GAP = line('text', [])

/** A window: a form, or an answer in it. */
export function slackWindow({ title, blocks, submit, close }: types.ModalView): Part {
  const buttons: readonly DrawnButton[] = [
    ...(close === undefined ? [] : [{ label: close.text, look: 'plain' } as const]),
    ...(submit === undefined ? [] : [{ label: submit.text, look: 'primary' } as const]),
  ]
  return {
    kind: 'window',
    title: title.text,
    parts: blocks.flatMap((block) => ('element' in block ? [inputOf(block)] : partsOf(block as Block))),
    buttons,
  }
}

function partsOf(block: Block): readonly Part[] {
  switch (block.type) {
    case 'header':
      return [line('header', [plainRun(block.text.text)])]
    case 'section':
      return [...linesOf(block.text.text), ...imageOf(block.accessory)]
    case 'context':
      return block.elements.map(({ text }) => line('small', runsOf(text)))
    case 'actions':
      return rowOf(block.elements)
  }
}

function imageOf(image: types.ImageElement | undefined): readonly Part[] {
  if (image === undefined || !('image_url' in image)) return []
  return [line('small', [plainRun(`▣ ${image.image_url}: ${image.alt_text}`)])]
}

function rowOf(elements: readonly (types.Button | types.StaticSelect)[]): readonly Part[] {
  const buttons = elements.filter((one) => one.type === 'button')
  const menus = elements.filter((one) => one.type === 'static_select')
  return [
    ...menus.map(menuOf),
    ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons: buttons.map(buttonOf) } as const]),
  ]
}

function buttonOf({ text, style, url }: types.Button): DrawnButton {
  return { label: text.text, look: style ?? (url === undefined ? 'plain' : 'link') }
}

function menuOf({ placeholder, options = [], initial_option: chosen }: types.StaticSelect): Part {
  return {
    kind: 'menu',
    shown: chosen?.text.text ?? placeholder?.text ?? '',
    choices: options.map(({ text }) => text.text),
  }
}

function inputOf({ label, hint, optional, element }: types.InputBlock): Part {
  const named = { label: label.text, hint: hint?.text ?? '' }
  if (element.type === 'checkboxes')
    return { kind: 'switch', ...named, isOn: (element.initial_options ?? []).length > 0 }
  const given = { ...named, isRequired: optional !== true }
  if (element.type === 'static_select')
    return { kind: 'input', ...given, value: `${element.initial_option?.text.text ?? ''} ▾`, isTall: false }
  if (element.type !== 'plain_text_input') throw new Error(`no picture of a ${element.type}`)
  return {
    kind: 'input',
    ...given,
    value: element.initial_value ?? '',
    isTall: element.multiline === true,
  }
}

function linesOf(mrkdwn: string): readonly Part[] {
  return mrkdwn.split('\n').map((source) => {
    const isQuote = source.startsWith('>')
    return line(isQuote ? 'quote' : 'text', runsOf(isQuote ? source.slice(1) : source))
  })
}

const TOKEN =
  /<!date\^[^|>]*\|(?<moment>[^>]*)>|(?<mention><!subteam\^\w+>)|<https?:[^|>]*\|(?<label>[^>]*)>|\*(?<bold>[^*]+)\*|(?<![\p{L}\p{N}])_(?<italic>[^_]+)_/gu

/** The mrkdwn that the bot itself writes; what came from outside holds no mark of Slack's. */
function runsOf(mrkdwn: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const found of mrkdwn.matchAll(TOKEN)) {
    runs.push(plainRun(unescape(mrkdwn.slice(end, found.index))), ...runsOfToken(found.groups ?? {}))
    end = found.index + found[0].length
  }
  return joinAlike([...runs, plainRun(unescape(mrkdwn.slice(end)))])
}

function runsOfToken(token: Readonly<Record<string, string | undefined>>): readonly Run[] {
  const { moment, mention, label, bold, italic } = token
  if (moment !== undefined) return [plainRun(unescape(moment))]
  if (mention !== undefined) return [{ text: '@newsroom', look: 'mention' }]
  if (label !== undefined) return [{ text: unescape(label), look: 'link' }]
  const look = bold === undefined ? 'italic' : 'bold'
  return restyle(runsOf(bold ?? italic ?? ''), look)
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
