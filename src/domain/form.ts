import type { Choice } from './choice.ts'

/**
 * Something to fill in, opened by a command, a button, a menu or a shortcut: a `Reply` with a form in it. The limits are those of the
 * tightest platform; longer texts are cut, further fields left out.
 */
export type Form = {
  /** At most 24 characters (Slack). */
  readonly title: string
  /** As a button's: at most 70 characters of [a-z0-9:|._-]; its part before the first ":" says which submit of a command reads it. */
  readonly action: string
  /** The label of the button that hands it in, at most 24 characters; "Save" in the reader's language by default. */
  readonly submit?: string
  /** One to five (Discord). */
  readonly fields: readonly FormField[]
}

/** `name` is at most 40 characters of [a-z0-9_-], unique in its form; `label` at most 45 characters, `hint` 100. */
export type FormField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly isRequired: boolean
} & (
  | {
      /** One line, or a paragraph of several. */
      readonly kind: 'text' | 'paragraph'
      readonly initial?: string
      /** At most 3,000, which is the default (Slack). */
      readonly maxChars?: number
    }
  | {
      readonly kind: 'select'
      /** One to 25; values of at most 75 characters. */
      readonly choices: readonly Choice[]
      /** The value of a choice. */
      readonly initial?: string
    }
  /** Yes or no; never missing, whatever `isRequired` says. */
  | { readonly kind: 'switch'; readonly initial?: boolean }
)

/** What was filled in, by the field's name; a field that was left empty is not there. Checked by who reads it, not by the platform. */
export type FormValues = Readonly<Record<string, string | boolean>>

/** What is wrong with what was filled in, one sentence for a field, by its name. */
export type FieldErrors = Readonly<Record<string, string>>

/** The form as it was filled in, to be corrected; a field without a value is empty. */
export function filledIn(form: Form, values: FormValues): Form {
  return { ...form, fields: form.fields.map((field) => withValue(field, values[field.name])) }
}

function withValue(field: FormField, value: string | boolean | undefined): FormField {
  if (field.kind === 'switch') return { ...field, initial: value === true }
  const { initial: _dropped, ...empty } = field
  return typeof value === 'string' ? { ...empty, initial: value } : empty
}
