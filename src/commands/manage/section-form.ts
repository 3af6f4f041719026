import type { CommandWorld } from '#commands/command.ts'
import type { FieldErrors } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Setting, SettingSection } from '#domain/setting.ts'

/** What is wrong with a setting, by the form's field; what belongs to none stands at the first. */
export function fieldErrors(
  { settings }: CommandWorld,
  setting: Setting,
  { fields, locale }: { readonly fields: readonly string[]; readonly locale: Locale },
): FieldErrors {
  const [first = ''] = fields
  return Object.fromEntries(
    settings.check(setting).map((problem) => {
      const field = problem.key !== null && fields.includes(problem.key) ? problem.key : first
      return [field, problem[locale]]
    }),
  )
}

/** What a section says under a key, as a form shows it; a list a line each. */
export function writtenValue(section: SettingSection | null, key: string): string {
  const value = section?.[key]
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
