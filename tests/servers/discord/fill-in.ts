import type { StoredField, StoredForm, StoredInput } from './state.ts'

/** What somebody writes into a modal's fields, by custom id; the rest stays as the bot filled it in. */
export type Filled = Readonly<Record<string, string | boolean>>

/** A modal as it is handed in. Rejects what Discord's client would not let through. */
export function fillIn({ custom_id: id, components }: StoredForm, filled: Filled): object {
  const unknown = Object.keys(filled).find(
    (name) => !components.some((one) => one.component.custom_id === name),
  )
  if (unknown !== undefined) throw new Error(`the form has no field ${unknown}`)
  return { custom_id: id, components: components.map((field, at) => handedIn(field, filled, at + 1)) }
}

function handedIn({ component }: StoredField, filled: Filled, id: number): object {
  const given = filled[component.custom_id]
  return {
    type: 18,
    id,
    component: {
      type: component.type,
      id: id + 100,
      custom_id: component.custom_id,
      ...valueOf(component, given),
    },
  }
}

function valueOf(input: StoredInput, given: string | boolean | undefined): object {
  if (input.type === 23) return { value: given ?? input.default ?? false }
  if (input.type === 3) return { values: chosen(input, given) }
  return { value: written(input, given) }
}

function written(
  { custom_id: id, value: initial = '', required, max_length: most = 4000 }: StoredInput,
  given: string | boolean | undefined,
): string {
  const value = String(given ?? initial)
  if (value === '' && required !== false) throw new Error(`${id} is required`)
  if (value.length > most) throw new Error(`${id} is too long`)
  return value
}

function chosen(
  { custom_id: id, options = [], required }: StoredInput,
  given: string | boolean | undefined,
): readonly string[] {
  const value = given ?? options.find((option) => option.default === true)?.value
  if (value === undefined && required !== false) throw new Error(`${id} is required`)
  if (value === undefined) return []
  if (!options.some((option) => option.value === value)) throw new Error(`${id} has no choice ${value}`)
  return [String(value)]
}
