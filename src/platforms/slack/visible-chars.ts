import type { Block } from './blocks.ts'

/** How many characters of a message a reader sees: without markup, addresses and buttons. */
export function visibleChars(blocks: readonly Block[]): number {
  return blocks.flatMap(textsOf).reduce((sum, text) => sum + text.length, 0)
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text]
    case 'section':
      return [withoutMarkup(block.text.text)]
    case 'context':
      return block.elements.map(({ text }) => withoutMarkup(text))
    case 'actions':
      return []
  }
}

/** A text as it is shown. What is text and looks like markup is written with other characters: see escape-mrkdwn.ts. */
export function withoutMarkup(mrkdwn: string): string {
  return mrkdwn
    .replaceAll(/<[^>|]*\|([^>]*)>|<[^>]*>/gu, (_, label: string | undefined) => label ?? '')
    .replaceAll(/[*_]|^>/gmu, '')
    .replaceAll(/&(?:amp|lt|gt);/gu, '&')
}
