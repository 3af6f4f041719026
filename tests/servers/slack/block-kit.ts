/** The parts of Block Kit that the server looks at; the whole shape is checked against the schema. */
export type Button = {
  readonly type: 'button'
  readonly text: { readonly type: 'plain_text'; readonly text: string }
  readonly action_id?: string | undefined
  readonly value?: string | undefined
  readonly url?: string | undefined
}

export type TextObject = { readonly type: string; readonly text: string }

export type Block = {
  readonly type: string
  readonly block_id?: string | undefined
  readonly text?: TextObject | undefined
  readonly fields?: readonly TextObject[] | undefined
  readonly elements?: readonly (Button | TextObject)[] | undefined
}

/** All buttons of a message, in order. */
export function buttonsOf(message: { readonly blocks: readonly Block[] }): readonly Button[] {
  return message.blocks.flatMap((block) => (block.elements ?? []).filter(isButton))
}

/** Every text of a message's blocks that a reader sees, one per line, markup included. */
export function visibleText(message: { readonly blocks: readonly Block[] }): string {
  const texts = message.blocks.flatMap((block) => [
    ...(block.text === undefined ? [] : [block.text.text]),
    ...(block.fields ?? []).map((field) => field.text),
    ...(block.elements ?? []).map((element) => (isButton(element) ? `[${element.text.text}]` : element.text)),
  ])
  return texts.join('\n')
}

export function isButton(element: Button | TextObject): element is Button {
  return element.type === 'button'
}
