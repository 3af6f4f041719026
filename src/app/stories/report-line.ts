import type { Bilingual } from '#domain/bilingual.ts'
import { badInput } from '#app/bad-input.ts'
import type { LineId } from '#app/queries/match-input.ts'
import type { Report } from '#text/stories/report.ts'

/** A report as a line of `cluster` gives it; its id may be a number. */
export type ReportLine = Omit<Report, 'id'> & { readonly id: LineId }

const noReportLine: Bilingual = {
  pl: 'to nie jest wiersz { "id": …, "title": …, "text": …, "published": "2026-03-09T06:12:00+01:00", "language": "pl" }',
  en: 'this is no line { "id": …, "title": …, "text": …, "published": "2026-03-09T06:12:00+01:00", "language": "pl" }',
}

/**
 * The report that a line's value is; without a text its title alone counts, and `source` says whose it is. Throws a DepeszaError `bad-input` with the line's
 * place where it is none.
 */
export function readReportLine(value: unknown, place: string): ReportLine {
  const { id, title, text, published, language, source }: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const publishedAt = typeof published === 'string' ? Date.parse(published) : Number.NaN
  const isSound =
    (typeof id === 'string' || typeof id === 'number') &&
    typeof title === 'string' &&
    !Number.isNaN(publishedAt)
  if (!isSound) throw badInput(place, noReportLine)
  return {
    id,
    title,
    text: stringOr(text, ''),
    publishedAt,
    language: stringOr(language, 'und'),
    source: stringOr(source, undefined),
  }
}

function stringOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === 'string' ? value : other
}
