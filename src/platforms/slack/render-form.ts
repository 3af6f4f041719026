import type { types } from '@slack/bolt'
import type { FieldErrors, Form, FormField, FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import { framePhrases } from '#wording/frame.ts'
import { editableWithin, plainWithin } from '#wording/outside-text.ts'
import { ACTION_PREFIX, plain, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { limits } from './limits.ts'
import { menuOptions } from './render-controls.ts'

/** The action_id of every input; which field it is stands in its block's id. */
const INPUT = 'value'
const ON = 'on'
/** Of one field's mistake. */
const MOST_ERROR_CHARS = 300

type InputBlock = types.InputBlock

/** What is drawn of a form: `errors` stand above the fields, `metadata` comes back with it and is at most 3,000 characters. */
export type FormContext = {
  readonly locale: Locale
  readonly metadata: string
  readonly errors?: FieldErrors
}

/** The form as a modal; null where it has no field that Slack takes. */
export function renderForm(form: Form, { locale, metadata, errors }: FormContext): types.ModalView | null {
  const phrases = framePhrases(locale)
  const fields = form.fields.flatMap((field) => drawField(field, locale))
  const isUsable = form.action !== '' && callbackOf(form.action).length <= limits.actionId
  if (fields.length === 0 || !isUsable || metadata.length > limits.viewMetadata) return null
  const said = errors === undefined ? '' : sayErrors(form, errors)
  return {
    type: 'modal',
    callback_id: callbackOf(form.action),
    private_metadata: metadata,
    title: plain(form.title, limits.viewTitle),
    submit: plain(form.submit ?? phrases.save, limits.viewButton),
    close: plain(phrases.cancel, limits.viewButton),
    blocks: [...(said === '' ? [] : [section(said)]), ...fields.slice(0, limits.viewBlocks - 1)],
  }
}

/** The action of a form that was handed in. */
export function actionOfForm(callbackId: string): string {
  return callbackId.slice(ACTION_PREFIX.length)
}

function callbackOf(action: string): string {
  return `${ACTION_PREFIX}${action}`
}

function sayErrors({ fields }: Form, errors: FieldErrors): string {
  const lines = fields.flatMap(({ name, label }) =>
    errors[name] === undefined ? [] : [`• ${escapeWithin(`${label}: ${errors[name]}`, MOST_ERROR_CHARS)}`],
  )
  return lines.slice(0, 5).join('\n')
}

function drawField(field: FormField, locale: Locale): readonly InputBlock[] {
  const element = drawInput(field, locale)
  if (element === null || field.name === '' || field.name.length > limits.fieldName) return []
  const hint = plainWithin(field.hint ?? '', limits.fieldHint)
  return [
    {
      type: 'input',
      block_id: field.name,
      optional: field.kind === 'switch' || !field.isRequired,
      label: plain(field.label, limits.fieldLabel),
      ...(hint === '' ? {} : { hint: plain(hint, limits.fieldHint) }),
      element,
    },
  ]
}

function drawInput(field: FormField, locale: Locale): InputBlock['element'] | null {
  if (field.kind === 'switch') return drawSwitch(field.initial ?? false, locale)
  if (field.kind === 'select') {
    const { choices, initial: chosen } = field
    const { options, initial } = menuOptions(
      choices.map((one) => ({ ...one, isChosen: one.value === chosen })),
    )
    if (options.length === 0) return null
    const start = initial === undefined ? {} : { initial_option: initial }
    return { type: 'static_select', action_id: INPUT, options, ...start }
  }
  const most = Math.min(Math.max(1, field.maxChars ?? limits.inputChars), limits.inputChars)
  const value = editableWithin(field.initial ?? '', most)
  return {
    type: 'plain_text_input',
    action_id: INPUT,
    multiline: field.kind === 'paragraph',
    max_length: most,
    ...(value === '' ? {} : { initial_value: value }),
  }
}

function drawSwitch(isOn: boolean, locale: Locale): types.Checkboxes {
  const option = { text: plain(framePhrases(locale).yes, limits.choiceLabel), value: ON }
  return {
    type: 'checkboxes',
    action_id: INPUT,
    options: [option],
    ...(isOn ? { initial_options: [option] } : {}),
  }
}

type Filled = {
  readonly type: string
  readonly value?: string | null
  readonly selected_option?: { readonly value?: string } | null
  readonly selected_options?: readonly { readonly value?: string }[] | null
}

/** What was filled in, from `view.state.values`; a text of spaces alone counts as none. */
export function readForm(state: Readonly<Record<string, Readonly<Record<string, Filled>>>>): FormValues {
  const filled = Object.entries(state).flatMap(([name, inputs]) => {
    const input = inputs[INPUT]
    const value = input === undefined ? null : valueOf(input)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(filled)
}

function valueOf({
  type,
  value,
  selected_option: chosen,
  selected_options: checked,
}: Filled): string | boolean | null {
  if (type === 'checkboxes') return (checked ?? []).some((option) => option.value === ON)
  const text = type === 'static_select' ? chosen?.value : value?.trim()
  return text === undefined || text === '' ? null : text
}

/** The mistakes as Slack shows them, beside the fields that it knows; null where there is none to show. */
export function fieldErrors(form: Form, errors: FieldErrors): Record<string, string> | null {
  const shown = form.fields.flatMap(({ name }) => {
    const said = plainWithin(errors[name] ?? '', MOST_ERROR_CHARS)
    return said === '' ? [] : [[name, said] as const]
  })
  return shown.length === 0 ? null : Object.fromEntries(shown)
}
