import type { ModalSubmitInteraction } from 'discord.js'
import type { Form, FormField, FormValues } from '#domain/form.ts'
import { editableWithin, plainWithin } from '#wording/outside-text.ts'
import { limits } from './limits.ts'
import type { Menu } from './message-body.ts'
import { menuOptions } from './render-controls.ts'

/** A modal, as an interaction's first answer takes it. */
export type Modal = {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly Label[]
}

/** A field under its label: https://docs.discord.com/developers/components/reference#label */
type Label = {
  readonly type: 18
  readonly label: string
  readonly description?: string
  readonly component: TextInput | Menu | Checkbox
}

type TextInput = {
  readonly type: 4
  readonly custom_id: string
  readonly style: 1 | 2
  readonly required: boolean
  readonly max_length: number
  readonly value?: string
}

type Checkbox = { readonly type: 23; readonly custom_id: string; readonly default: boolean }

/** How long a text may be where the form does not say so: what every platform takes. */
const MOST_CHARS = 3000

/** The form as a modal; null where it has no field that Discord takes. */
export function renderForm({ title, action, fields }: Form): Modal | null {
  const components = fields.map(drawField).filter((field) => field !== null)
  if (components.length === 0 || action === '' || action.length > limits.customId) return null
  return {
    custom_id: action,
    title: plainWithin(title, limits.formTitle) || '…',
    components: components.slice(0, limits.formFields),
  }
}

function drawField(field: FormField): Label | null {
  const component = drawInput(field)
  if (component === null || field.name === '' || field.name.length > limits.customId) return null
  const hint = plainWithin(field.hint ?? '', limits.fieldHint)
  return {
    type: 18,
    label: plainWithin(field.label, limits.fieldLabel) || '…',
    ...(hint === '' ? {} : { description: hint }),
    component,
  }
}

function drawInput(field: FormField): Label['component'] | null {
  if (field.kind === 'switch') return { type: 23, custom_id: field.name, default: field.initial ?? false }
  if (field.kind === 'select') return drawSelect(field)
  const most = Math.min(Math.max(1, field.maxChars ?? MOST_CHARS), limits.inputValue)
  const value = editableWithin(field.initial ?? '', most)
  return {
    type: 4,
    custom_id: field.name,
    style: field.kind === 'paragraph' ? 2 : 1,
    required: field.isRequired,
    max_length: most,
    ...(value === '' ? {} : { value }),
  }
}

function drawSelect({
  name,
  isRequired,
  choices,
  initial,
}: Extract<FormField, { kind: 'select' }>): Menu | null {
  const options = menuOptions(choices.map((choice) => ({ ...choice, isChosen: choice.value === initial })))
  return options.length === 0 ? null : { type: 3, custom_id: name, required: isRequired, options }
}

/** What was filled in; a text of spaces alone counts as none. */
export function readForm({ components }: Pick<ModalSubmitInteraction, 'components'>): FormValues {
  const filled = components.flatMap((label) => {
    if (!('component' in label)) return []
    const { component } = label
    const value = valueOf(component)
    return 'customId' in component && value !== null ? [[component.customId, value] as const] : []
  })
  return Object.fromEntries(filled)
}

function valueOf(component: object): string | boolean | null {
  const values: unknown = Reflect.get(component, 'values')
  const value: unknown = Array.isArray(values) ? values[0] : Reflect.get(component, 'value')
  if (typeof value === 'boolean') return value
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
