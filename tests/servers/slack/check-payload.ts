import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import {
  type Block,
  type Button,
  buttonsOf,
  isButton,
  isMenu,
  type Menu,
  menusOf,
  type Option,
  type Question,
  type TextObject,
  type View,
} from './block-kit.ts'

const schema: unknown = JSON.parse(readFileSync(new URL('block-kit.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: false })
const matchesSchema = ajv.compile(schema as object)
const matchesViewSchema = ajv.compile({ ...(schema as object), $ref: '#/definitions/View' })

/**
 * Everything that is wrong with a message: Block Kit's schema (made from @slack/types 3.2.0, unknown keys refused) and
 * the limits that only Slack's pages give. Empty where Slack would take it.
 * https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/methods/chat.postMessage
 */
export function messageProblems(
  text: string | undefined,
  blocks: readonly unknown[] | null,
): readonly string[] {
  if (blocks === null) return textProblems(text)
  if (!matchesSchema(blocks)) {
    const first = matchesSchema.errors?.at(-1)
    return [`schema: ${first?.instancePath ?? ''} ${first?.message ?? ''}`]
  }
  const known = blocks as readonly Block[]
  return [
    ...textProblems(text),
    ...over('blocks in a message', known.length, 50),
    ...(known.length === 0 ? ['no blocks'] : []),
    ...known.flatMap((block, index) => blockProblems(block).map((problem) => `block ${index}: ${problem}`)),
    ...repeated(
      'block_id',
      known.map((block) => block.block_id),
    ),
    // Not documented: msg_blocks_too_long near 13,200 characters, https://github.com/slackapi/bolt-js/issues/2509
    ...over('characters over all blocks', totalLength(known), 13_200),
  ]
}

/**
 * Everything that is wrong with a modal or a Home tab: https://docs.slack.dev/reference/views/modal-views and
 * https://docs.slack.dev/reference/views/home-tab-views
 */
export function viewProblems(given: object, wanted: 'modal' | 'home'): readonly string[] {
  if (!matchesViewSchema(given)) {
    const first = matchesViewSchema.errors?.at(-1)
    return [`view schema: ${first?.instancePath ?? ''} ${first?.message ?? ''}`]
  }
  const view = given as View
  const { blocks } = view
  return [
    ...(view.type === wanted ? [] : [`a ${view.type} where a ${wanted} is wanted`]),
    ...frameProblems(view),
    ...over('blocks in a view', blocks.length, 100),
    ...(blocks.length === 0 ? ['no blocks'] : []),
    ...blocks.flatMap((block, index) => blockProblems(block).map((problem) => `block ${index}: ${problem}`)),
    ...repeated(
      'block_id',
      blocks.map((block) => block.block_id),
    ),
  ]
}

/** What stands around a view's blocks. */
function frameProblems({ title, submit, close, blocks, ...ids }: View): readonly string[] {
  const { callback_id: callback = '', private_metadata: metadata = '' } = ids
  const hasInput = blocks.some(({ type }) => type === 'input')
  return [
    ...rangeIfThere('title', title, 24),
    ...rangeIfThere('submit', submit, 24),
    ...rangeIfThere('close', close, 24),
    ...(hasInput && submit === undefined ? ['inputs without submit'] : []),
    ...over('characters of callback_id', callback.length, 255),
    ...over('characters of private_metadata', metadata.length, 3000),
  ]
}

/** A text that may be missing. */
function rangeIfThere(what: string, text: TextObject | undefined, max: number): readonly string[] {
  return text === undefined ? [] : range(what, text, max)
}

function textProblems(text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return ['no top-level text: a notification would be empty']
  return [...over('characters of top-level text', text.length, 4000), ...wellFormed('text', text)]
}

function blockProblems(block: Block): readonly string[] {
  const id = over('characters of block_id', block.block_id?.length ?? 0, 255)
  if (block.type === 'header') return [...id, ...range('header', block.text, 150)]
  if (block.type === 'section') return [...id, ...sectionProblems(block)]
  if (block.type === 'context') return [...id, ...contextProblems(block)]
  if (block.type === 'actions') return [...id, ...actionsProblems(block)]
  if (block.type === 'input') return [...id, ...inputProblems(block)]
  return id
}

function sectionProblems(block: Block): readonly string[] {
  if (block.text === undefined && block.fields === undefined) return ['a section without text and fields']
  return [
    ...(block.text === undefined ? [] : range('section', block.text, 3000)),
    ...over('fields', block.fields?.length ?? 0, 10),
    ...(block.fields ?? []).flatMap((field) => range('field', field, 2000)),
  ]
}

function contextProblems(block: Block): readonly string[] {
  const elements = block.elements ?? []
  if (elements.length === 0) return ['a context without elements']
  const texts = elements.filter((element): element is TextObject => !isButton(element) && !isMenu(element))
  return [
    ...over('context elements', elements.length, 10),
    ...texts.flatMap((text) => range('context', text, 3000)),
  ]
}

function actionsProblems(block: Block): readonly string[] {
  const elements = [...buttonsOf({ blocks: [block] }), ...menusOf({ blocks: [block] })]
  if ((block.elements ?? []).length === 0) return ['actions without elements']
  return [
    ...over('elements in actions', block.elements?.length ?? 0, 25),
    ...repeated(
      'action_id',
      elements.map((element) => element.action_id),
    ),
    ...elements.flatMap((element) => [
      ...over('characters of action_id', element.action_id?.length ?? 0, 255),
      ...(isButton(element) ? buttonProblems(element) : menuProblems(element)),
    ]),
  ]
}

function buttonProblems(button: Button): readonly string[] {
  return [
    ...range('button', button.text, 75),
    ...over('characters of value', button.value?.length ?? 0, 2000),
    ...over('characters of url', button.url?.length ?? 0, 3000),
    ...(button.url === undefined || /^https?:\/\/[^\s/]/u.test(button.url)
      ? []
      : ['a button with a bad url']),
    ...(button.confirm === undefined ? [] : questionProblems(button.confirm)),
  ]
}

function questionProblems({ title, text, confirm, deny }: Question): readonly string[] {
  return [
    ...rangeIfThere('question title', title, 100),
    ...range('question', text, 300),
    ...rangeIfThere('yes', confirm, 30),
    ...rangeIfThere('no', deny, 30),
  ]
}

function menuProblems({ placeholder, options, initial_option: initial }: Menu): readonly string[] {
  return [...rangeIfThere('placeholder', placeholder, 150), ...optionsProblems(options ?? [], initial)]
}

/** An initial option must be one of the options, word for word. */
function optionsProblems(options: readonly Option[], initial: Option | undefined): readonly string[] {
  const known = options.map((option) => JSON.stringify(option))
  return [
    ...(options.length === 0 ? ['no options'] : []),
    ...over('options', options.length, 100),
    ...repeated(
      'a value of a menu',
      options.map(({ value }) => value),
    ),
    ...options.flatMap(({ text, value }) => [
      ...range('option', text, 75),
      ...over('characters of an option', value?.length ?? 0, 75),
      ...wellFormed('a value', value ?? ''),
    ]),
    ...(initial === undefined || known.includes(JSON.stringify(initial))
      ? []
      : ['an unknown initial option']),
  ]
}

/** https://docs.slack.dev/reference/block-kit/blocks/input-block */
function inputProblems({ label, hint, element }: Block): readonly string[] {
  if (element === undefined) return ['an input without an element']
  const { options, initial_option: initial, max_length: most = 3000, initial_value: value = '' } = element
  const isText = element.type === 'plain_text_input'
  return [
    ...range('label', label, 2000),
    ...rangeIfThere('hint', hint, 2000),
    ...(isText ? [] : optionsProblems(options ?? [], initial ?? element.initial_options?.[0])),
    ...(isText ? over('characters of max_length', most, 3000) : []),
    ...over('characters of an initial value', value.length, most),
    ...wellFormed('initial value', value),
  ]
}

function range(what: string, text: TextObject | undefined, max: number): readonly string[] {
  if (text === undefined || text.text.trim() === '') return [`an empty ${what}`]
  return [...over(`characters of ${what}`, text.text.length, max), ...wellFormed(what, text.text)]
}

function wellFormed(what: string, text: string): readonly string[] {
  return text.isWellFormed() ? [] : [`a lone surrogate in ${what}`]
}

function over(what: string, actual: number, max: number): readonly string[] {
  return actual > max ? [`${actual} ${what}, at most ${max}`] : []
}

function repeated(what: string, ids: readonly (string | undefined)[]): readonly string[] {
  const given = ids.filter((id) => id !== undefined)
  return new Set(given).size === given.length ? [] : [`${what} is not unique`]
}

/** All texts, addresses and values of a message's blocks together. */
export function totalLength(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) => [block.text, ...(block.fields ?? []), ...(block.elements ?? [])])
  return texts.reduce((sum, one) => sum + lengthOf(one), 0)
}

function lengthOf(one: NonNullable<Block['elements']>[number] | undefined): number {
  if (one === undefined) return 0
  if (isMenu(one)) return JSON.stringify(one).length
  return isButton(one)
    ? one.text.text.length + (one.url?.length ?? 0) + (one.value?.length ?? 0)
    : one.text.length
}
