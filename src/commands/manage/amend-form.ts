import type { AmendedAlert, AmendedQuotation, AmendedSpeaker } from '#domain/amendment.ts'
import type { FieldErrors, Form, FormField, FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Quotation } from '#domain/quote.ts'
import type { AmendableQuotation } from '#ports/amendments.ts'
import { findKept, textOfParts } from '#text/amend-quotes.ts'
import { amendmentPhrases, type AmendmentField } from '#wording/amendments.ts'
import { partsNow, unamended } from './amendable.ts'

/** A form's longest text; a longer quotation can be withdrawn or given another speaker, and not cut. */
const MOST_CHARS = 3000
const NAME_CHARS = 200
const NOTE_CHARS = 300

/** What was handed in: a change, or what is wrong with it. */
export type ReadForm<Change> = { readonly change: Change } | { readonly errors: FieldErrors }

/** The form of a quotation with what holds of it. */
export function quotationForm(action: string, one: AmendableQuotation, locale: Locale): Form {
  const { quotationTitle, labels } = amendmentPhrases(locale)
  const parts = partsNow(one)
  const shown = parts.length === 0 ? one.found : parts
  const text = textOfParts(shown)
  const who = speakerFields(speaking(one))
  const fields: readonly FormField[] = [
    ...(text.length > MOST_CHARS
      ? []
      : [fieldOf('text', { locale, initial: text, kind: 'paragraph', maxChars: MOST_CHARS })]),
    fieldOf('name', { locale, initial: who.name, kind: 'text', maxChars: NAME_CHARS }),
    fieldOf('role', { locale, initial: who.role, kind: 'text', maxChars: NAME_CHARS }),
    fieldOf('organisation', { locale, initial: who.organisation, kind: 'text', maxChars: NAME_CHARS }),
    {
      name: 'withdraw',
      label: labels.withdraw,
      isRequired: false,
      kind: 'switch',
      initial: parts.length === 0,
    },
  ]
  return { title: quotationTitle, action, fields }
}

/** The form of a story's alert with what holds of it. */
export function alertForm(action: string, now: AmendedAlert, locale: Locale): Form {
  const { alertTitle, withdrawAlert } = amendmentPhrases(locale)
  return {
    title: alertTitle,
    action,
    fields: [
      { name: 'withdraw', label: withdrawAlert, isRequired: false, kind: 'switch', initial: now.isWithdrawn },
      fieldOf('note', { locale, initial: now.note, kind: 'paragraph', maxChars: NOTE_CHARS }),
    ],
  }
}

/** Reads what was said of a quotation: its words are cut or withdrawn, and never others. */
export function readQuotationForm(
  one: AmendableQuotation,
  values: FormValues,
  locale: Locale,
): ReadForm<AmendedQuotation> {
  const phrases = amendmentPhrases(locale)
  const speaker = readSpeaker(one, values)
  if (values['withdraw'] === true) return { change: { ...unamended(one), kept: [], speaker } }
  const whole = unamended(one)
  const isTooLong = textOfParts(partsNow(one)).length > MOST_CHARS
  if (isTooLong) return { change: { ...whole, kept: partsNow(one).map(toSpan), speaker } }
  const text = given(values, 'text')
  if (text === '') return { errors: { text: phrases.empty } }
  const kept = findKept(text, one.found)
  return kept === null ? { errors: { text: phrases.notVerbatim } } : { change: { ...whole, kept, speaker } }
}

/** Reads what was said of an alert; one that is taken back says why. */
export function readAlertForm(values: FormValues, locale: Locale): ReadForm<AmendedAlert> {
  const note = given(values, 'note').slice(0, NOTE_CHARS)
  const isWithdrawn = values['withdraw'] === true
  if (isWithdrawn && note === '') return { errors: { note: amendmentPhrases(locale).noteMissing } }
  return { change: { kind: 'alert', isWithdrawn, note } }
}

type FieldSetting = {
  readonly locale: Locale
  readonly initial: string
  readonly kind: 'text' | 'paragraph'
  readonly maxChars: number
}

function fieldOf(
  name: Exclude<AmendmentField, 'withdraw'>,
  { locale, initial, kind, maxChars }: FieldSetting,
): FormField {
  const { labels, hints } = amendmentPhrases(locale)
  const shown = initial === '' ? {} : { initial: initial.slice(0, maxChars) }
  return { name, label: labels[name], hint: hints[name], isRequired: false, kind, maxChars, ...shown }
}

type Who = Pick<Quotation, 'speaker' | 'unnamed'>

/** Whose words they are by now, withdrawn or not. */
function speaking({ found, amendment }: AmendableQuotation): Who {
  const speaker = amendment?.change.kind === 'quotation' ? amendment.change.speaker : null
  if (speaker === null) return found[0] ?? { speaker: null, unnamed: null }
  const { name, role, organisation, standing } = speaker
  if (name !== null) return { speaker: { name, role, organisation, standing, evidence: '' }, unnamed: null }
  return { speaker: null, unnamed: role === null ? null : { role, standing, evidence: '' } }
}

function speakerFields({ speaker, unnamed }: Who) {
  if (speaker === null)
    return { name: '', role: unnamed?.role ?? '', organisation: '', standing: unnamed?.standing ?? 'other' }
  const { name, role, organisation, standing } = speaker
  return { name, role: role ?? '', organisation: organisation ?? '', standing }
}

/** Null where it is whom the analysis found. An institution without a name tells what the unnamed one is. */
function readSpeaker({ found }: AmendableQuotation, values: FormValues): AmendedSpeaker | null {
  const words = (field: AmendmentField) => given(values, field).replaceAll(/\s+/gu, ' ')
  const [name, role, organisation] = [words('name'), words('role'), words('organisation')]
  const before = speakerFields(found[0] ?? { speaker: null, unnamed: null })
  if (name === before.name && role === before.role && organisation === before.organisation) return null
  const standing = role === before.role && role !== '' ? before.standing : 'other'
  if (name !== '') return { standing, name, role: orNull(role), organisation: orNull(organisation) }
  const what = [role, organisation].filter(Boolean).join(', ')
  return { standing, name: null, role: orNull(what), organisation: null }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

function given(values: FormValues, field: AmendmentField): string {
  const value = values[field]
  return typeof value === 'string' ? value.trim() : ''
}

function toSpan({ start, end }: Quotation) {
  return { start, end }
}
