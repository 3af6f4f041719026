import { styleText } from 'node:util'
import { everySlot, grammaticalCases } from '#domain/grammar.ts'
import type { Locale } from '#domain/locale.ts'
import type { DescribedForm, DescribedWord, TermDescription } from '#text/matching/describe-term.ts'
import { formatQuery } from '#text/query/format-query.ts'
import { formsPhrases, type FormsPhrases } from './forms-wording.ts'
import { wrapList } from '#app/wrap-list.ts'

/** What each term is taken for and every form of its words, for a person at a terminal. */
export function describeForms(descriptions: readonly TermDescription[], locale: Locale): readonly string[] {
  const phrases = formsPhrases(locale)
  const striking = descriptions.flatMap((one) => strikingOut(one) ?? [])
  return [
    ...descriptions.flatMap((one) => [...describeTerm(one, phrases), '']),
    phrases.strikeOut(striking[0] ?? 'umowa -="umów"'),
  ]
}

function describeTerm(description: TermDescription, phrases: FormsPhrases): readonly string[] {
  const { term, kind, arrangement, words, derived, surnameAlone } = description
  const how = arrangement === null ? '' : `; ${phrases.arrangements[arrangement]}`
  return [
    styleText('bold', `${formatQuery(term)}: ${phrases.kinds[kind]}${how}`),
    ...(arrangement === 'as-written' ? [] : words.flatMap((word) => describeWord(word, phrases))),
    ...(derived.length > 0 ? [`  ${phrases.derived}`] : []),
    ...derived.flatMap((word) => describeWord(word, phrases)),
    ...(surnameAlone === null ? [] : [`  ${phrases.surname[surnameAlone]}`]),
    ...(term.isDiacriticsOptional ? [`  ${phrases.diacritics}`] : []),
  ]
}

/** A query that strikes the shortest form of a lone word out; null where there is none to spare. */
function strikingOut({ term, words: [word, ...others] }: TermDescription): string | null {
  if (word === undefined || others.length > 0 || term.matching === 'exact') return null
  const [shortest] = word.forms.slice(1).toSorted((a, b) => a.form.length - b.form.length)
  return shortest === undefined ? null : `${formatQuery(term)} -="${shortest.form}"`
}

function describeWord({ word, beginning, forms, improbable }: DescribedWord, phrases: FormsPhrases) {
  if (beginning !== null) return [`  ${word}: ${phrases.beginning(beginning)}`]
  const known = forms.filter(({ slots }) => slots !== everySlot)
  const unknown = forms.filter(({ slots }) => slots === everySlot).map(({ form }) => form)
  const label = known.length > 0 && unknown.length > 0 ? `${phrases.anyCase}: ` : ''
  return [
    `  ${word}: ${phrases.forms(forms.length)}`,
    ...(known.length > 0 ? table(known, phrases) : []),
    ...(unknown.length > 0 ? wrapList(unknown, { label, indent: 4 }) : []),
    ...(improbable.length > 0 ? wrapList(improbable, { label: `${phrases.improbable} `, indent: 4 }) : []),
  ]
}

/** A row for each case, singular beside plural; cases without a form are left out. */
function table(forms: readonly DescribedForm[], phrases: FormsPhrases): readonly string[] {
  const rows = phrases.cases.map((name, index) => [
    name,
    formsIn(forms, index),
    formsIn(forms, grammaticalCases.length + index),
  ])
  const filled = rows.filter(([, singular, plural]) => singular !== '' || plural !== '')
  const all = [['', phrases.singular, phrases.plural], ...filled]
  const [first, second] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map(([name = '', singular = '', plural = '']) =>
    `    ${name.padEnd(first ?? 0)}  ${singular.padEnd(second ?? 0)}  ${plural}`.trimEnd(),
  )
}

function formsIn(forms: readonly DescribedForm[], slot: number): string {
  return forms
    .filter(({ slots }) => ((slots >> slot) & 1) === 1)
    .map(({ form }) => form)
    .join(', ')
}
