/** The parts of Block Kit that the server looks at; the whole shape is checked against the schema. */
export type Button = {
  readonly type: 'button'
  readonly text: { readonly type: 'plain_text'; readonly text: string }
  readonly action_id?: string | undefined
  readonly value?: string | undefined
  readonly url?: string | undefined
  readonly style?: 'danger' | 'primary' | undefined
  readonly confirm?: Question | undefined
}

/** What is asked back before a press counts. */
export type Question = {
  readonly title?: TextObject
  readonly text: TextObject
  readonly confirm?: TextObject
  readonly deny?: TextObject
}

export type Option = { readonly text: TextObject; readonly value?: string | undefined }

export type Menu = {
  readonly type: 'static_select'
  readonly action_id?: string | undefined
  readonly placeholder?: TextObject | undefined
  readonly options?: readonly Option[] | undefined
  readonly initial_option?: Option | undefined
}

/** What stands in an input block of a window. */
export type Input = {
  readonly type: string
  readonly action_id?: string | undefined
  readonly max_length?: number | undefined
  readonly initial_value?: string | undefined
  readonly options?: readonly Option[] | undefined
  readonly initial_option?: Option | undefined
  readonly initial_options?: readonly Option[] | undefined
}

export type TextObject = { readonly type: string; readonly text: string }

type Element = Button | Menu | TextObject

export type Block = {
  readonly type: string
  readonly block_id?: string | undefined
  readonly text?: TextObject | undefined
  readonly fields?: readonly TextObject[] | undefined
  readonly elements?: readonly Element[] | undefined
  /** Of an input block. */
  readonly label?: TextObject | undefined
  readonly hint?: TextObject | undefined
  readonly optional?: boolean | undefined
  readonly element?: Input | undefined
}

/** A modal or a Home tab. */
export type View = {
  readonly type: string
  readonly title?: TextObject | undefined
  readonly submit?: TextObject | undefined
  readonly close?: TextObject | undefined
  readonly callback_id?: string | undefined
  readonly private_metadata?: string | undefined
  readonly blocks: readonly Block[]
}

/** All buttons of a message, in order. */
export function buttonsOf(message: { readonly blocks: readonly Block[] }): readonly Button[] {
  return message.blocks.flatMap((block) => (block.elements ?? []).filter(isButton))
}

/** All menus of a message, in order. */
export function menusOf(message: { readonly blocks: readonly Block[] }): readonly Menu[] {
  return message.blocks.flatMap((block) => (block.elements ?? []).filter(isMenu))
}

/** Every text of a message's blocks that a reader sees, one per line, markup included. */
export function visibleText(message: { readonly blocks: readonly Block[] }): string {
  const texts = message.blocks.flatMap((block) => [
    ...(block.text === undefined ? [] : [block.text.text]),
    ...(block.label === undefined ? [] : [block.label.text]),
    ...(block.fields ?? []).map((field) => field.text),
    ...(block.elements ?? []).map(textOf),
  ])
  return texts.join('\n')
}

function textOf(element: Element): string {
  if (isButton(element)) return `[${element.text.text}]`
  return isMenu(element) ? `[${element.placeholder?.text ?? ''} ▾]` : element.text
}

export function isButton(element: Element): element is Button {
  return element.type === 'button'
}

export function isMenu(element: Element): element is Menu {
  return element.type === 'static_select'
}
