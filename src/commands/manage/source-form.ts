import { sourceTypes } from '#domain/feed.ts'
import type { FormField, FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { SettingSection } from '#domain/setting.ts'
import { sourcePhrases, type SourceField } from '#wording/source-changes.ts'
import { writtenValue } from './section-form.ts'

const TIERS = ['1', '2', '3']
const MOST_CHARS: Readonly<Partial<Record<SourceField, number>>> = {
  name: 200,
  owner: 200,
  country: 2,
  every: 8,
}

/** A field of a source's form, filled in with what a section says. */
export function sourceField(name: SourceField, section: SettingSection, locale: Locale): FormField {
  const { labels, hints, types } = sourcePhrases(locale)
  const written = writtenValue(section, name)
  const base = { name, label: labels[name], hint: hints[name], isRequired: name === 'name' }
  const initial = written === '' ? {} : { initial: written }
  if (name === 'type') {
    const choices = sourceTypes.map((value) => ({ label: types[value], value }))
    return { ...base, kind: 'select', choices, ...initial }
  }
  if (name === 'tier') {
    const choices = TIERS.map((value) => ({ label: value, value }))
    return { ...base, kind: 'select', choices, ...initial }
  }
  return { ...base, kind: 'text', maxChars: MOST_CHARS[name] ?? 200, ...initial }
}

/** What the fields of a form say of a source. */
export function sourceSection(fields: readonly SourceField[], values: FormValues): SettingSection {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = String(values[field] ?? '').trim()
      return text === '' ? [] : [[field, valueOf(field, text)] as const]
    }),
  )
}

function valueOf(field: SourceField, text: string): string | number {
  if (field === 'tier') return Number(text)
  return field === 'country' ? text.toUpperCase() : text
}
