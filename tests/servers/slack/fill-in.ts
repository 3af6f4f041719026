import type { Block, Input, View } from './block-kit.ts'

/** What somebody puts into the inputs of a window, by block_id; the rest stays as the bot filled it in. */
export type Filled = Readonly<Record<string, string | boolean>>

/** `view.state.values` of a window that is handed in. Rejects what Slack's client would not let through. */
export function stateOf({ blocks }: View, filled: Filled): object {
  const inputs = blocks.filter(({ type }) => type === 'input')
  const unknown = Object.keys(filled).find((id) => !inputs.some((block) => block.block_id === id))
  if (unknown !== undefined) throw new Error(`the window has no input ${unknown}`)
  const values = inputs.map(
    (block) => [block.block_id, stateOfBlock(block, filled[block.block_id ?? ''])] as const,
  )
  return { values: Object.fromEntries(values) }
}

function stateOfBlock(
  { block_id: id, element, optional }: Block,
  given: string | boolean | undefined,
): object {
  if (element === undefined) throw new Error(`the block ${id} has no element`)
  const value = valueOf(element, given)
  if (value === null && optional !== true) throw new Error(`${id} is required`)
  return { [element.action_id ?? '']: { type: element.type, ...put(element, value) } }
}

function valueOf(element: Input, given: string | boolean | undefined): string | boolean | null {
  if (given !== undefined) return given === '' ? null : given
  if (element.type === 'checkboxes') return (element.initial_options ?? []).length > 0
  return element.initial_value ?? element.initial_option?.value ?? null
}

function put({ type, options = [], max_length: most = 3000 }: Input, value: string | boolean | null): object {
  if (type === 'checkboxes') return { selected_options: value === true ? options : [] }
  if (type === 'static_select') return { selected_option: chosen(options, value) }
  if (String(value ?? '').length > most) throw new Error('the text is too long')
  return { value }
}

function chosen(options: NonNullable<Input['options']>, value: string | boolean | null): object | null {
  const option = options.find((one) => one.value === value)
  if (option === undefined && value !== null) throw new Error(`no choice ${value}`)
  return option ?? null
}
