import { whoSaidWhat } from '#text/who-said-what.ts'
import { describe, expect, it } from 'vitest'

const people: readonly (readonly [words: string, role: string, standing: string])[] = [
  ['Jan Kos, analityk wojskowy', 'analityk wojskowy', 'expert'],
  ['ukraiński ekspert wojskowy Jan Kos', 'ukraiński ekspert wojskowy', 'expert'],
  ['komentator wojskowy Jan Kos', 'komentator wojskowy', 'expert'],
  ['komentator sportowy Jan Kos', 'komentator sportowy', 'media'],
  ['dziennikarz wojskowy Jan Kos', 'dziennikarz wojskowy', 'media'],
  ['attaché wojskowy Jan Kos', 'attaché wojskowy', 'official'],
  ['kapelan wojskowy Jan Kos', 'kapelan wojskowy', 'other'],
  ['rzecznik praw pacjenta Jan Kos', 'rzecznik praw pacjenta', 'official'],
  ['rzecznik praw obywatelskich Jan Kos', 'rzecznik praw obywatelskich', 'official'],
  ['rzecznik finansowy Jan Kos', 'rzecznik finansowy', 'official'],
  ['rzecznik MŚP Jan Kos', 'rzecznik', 'official'],
  ['rzecznik RPO Jan Kos', 'rzecznik RPO', 'spokesperson'],
  ['rzecznik Prawa i Sprawiedliwości Jan Kos', 'rzecznik', 'spokesperson'],
  ['rzecznik prasowy wojewody Jan Kos', 'rzecznik prasowy wojewody', 'spokesperson'],
  ['st. sierż. Jan Kos', 'st. sierż.', 'official'],
  ['mł. asp. Jan Kos', 'mł. asp.', 'official'],
  ['sierż. szt. Jan Kos', 'sierż. szt.', 'official'],
  ['asp. szt. Jan Kos', 'asp. szt.', 'official'],
  ['st. kpt. Jan Kos', 'st. kpt.', 'official'],
  ['st. bryg. Jan Kos', 'st. bryg.', 'official'],
  ['plut. Jan Kos', 'plut.', 'expert'],
  ['ekspert ds. broni gen. Jan Kos', 'ekspert ds. broni', 'expert'],
  ['asp. szt. Jan Kos, oficer prasowy KPP', 'oficer prasowy', 'spokesperson'],
  ['Jan Kos, ordynator kardiologii', 'ordynator kardiologii', 'expert'],
  ['jej mąż Jan Kos, prawnik', 'prawnik', 'expert'],
  ['jej mąż Jan Kos', 'mąż', 'witness'],
  ['świadek Jan Kos, rolnik', 'świadek', 'witness'],
  ['były RPO Jan Kos', 'były RPO', 'expert'],
  ['Jan Kos, były RPO', 'były RPO', 'expert'],
  ['RPO Jan Kos', 'RPO', 'official'],
]

const unnamed: readonly (readonly [text: string, name: string | null, role: string | null])[] = [
  ['Były RPO stwierdził, że to błąd.', null, 'były RPO'],
  ['„To zły projekt” – ocenił były RPO.', null, 'były RPO'],
  ['RPO stwierdził, że to błąd.', 'RPO', null],
  ['Biuro RPO stwierdziło, że to błąd.', 'Biuro RPO', null],
  ['Milczała długo Anna Lis, była RPO. „To zły projekt” – oceniła była RPO.', 'Anna Lis', null],
]

describe('the standing of a role', () => {
  it.each(people)('%s', (words, role, standing) => {
    const { people: found } = whoSaidWhat(`– To błąd – ocenia ${words}.`, { language: 'pl', experts: [] })
    expect(found).toMatchObject([{ name: 'Jan Kos', role, standing }])
  })

  it.each(unnamed)('an office by its letters: %s', (text, name, role) => {
    const [quote] = whoSaidWhat(text, { language: 'pl', experts: [] }).quotes
    expect([quote?.speaker?.name ?? null, quote?.unnamed?.role ?? null]).toEqual([name, role])
  })
})
