import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSaidWhat } from '#text/who-said-what.ts'
import { type SummaryInput, summarise } from '#text/summarize.ts'

function summaryOf(text: string, more: Partial<SummaryInput> = {}): readonly string[] {
  const { quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
  const sentences = summarise({ title: '', text, language: 'pl', quotes, matches: [], ...more })
  expect(sentences.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  return sentences.map((sentence) => sentence.text)
}

const lead = 'Litwa i Łotwa podpisały w piątek umowę o wspólnej obronie granicy.'
const news = 'Nowe posterunki staną wiosną na całej długości pasa przygranicznego.'

describe('summarise', () => {
  it('takes the lead and what adds to it, in the order of the article', () => {
    expect(summaryOf(`${lead} ${news}`)).toEqual([lead, news])
  })

  it.each([
    ['Jego zdaniem', 'Jego zdaniem posterunki niczego nie zmienią w tej części kraju.'],
    ['Jak dodał', 'Jak dodał minister obrony, posterunki staną już wiosną tego roku.'],
    ['On', 'On pierwszy zaproponował budowę posterunków na granicy.'],
    ['Z dokumentu wynika', 'Z dokumentu wynika bowiem, że wojsko będzie mogło strzelać.'],
    ['w tym kontekście', 'Granica jest w tym kontekście ważniejsza niż kiedykolwiek.'],
    ['jednak', 'Posterunki staną jednak dopiero po podpisaniu kontraktu.'],
    ['To', 'To kolejna taka decyzja podjęta w ostatnich miesiącach w regionie.'],
    ['Ta', 'Ta umowa zastąpi porozumienie sprzed dwudziestu lat o granicy.'],
    ['Pierwszy', 'Pierwszy będzie zlokalizowany bardzo blisko granicy z Polską.'],
    ['Również', 'Również Estonia przygląda się pracom nad nowymi posterunkami.'],
    ['Pod tym względem', 'Integracja państw regionu pod tym względem wyraźnie postępuje.'],
    ['asking somebody', 'O ocenę umowy zapytaliśmy analityka wojskowego z Wilna i Rygi.'],
    ['a question', 'Czy posterunki zatrzymają kogokolwiek na granicy z Białorusią?'],
    ['furniture', 'Czytaj także: wszystko o posterunkach na granicy w jednym miejscu.'],
    ['a dash quotation', '– Posterunki staną wiosną na granicy – mówi minister Adam Malicki.'],
    ['a marked quotation', '„Posterunki staną wiosną na granicy” – mówi minister Adam Malicki.'],
  ])('leaves out what hangs or is no news: %s', (_name, sentence) => {
    expect(summaryOf(`${lead} ${sentence}\n${news}`)).toEqual([lead, news])
  })

  it('leaves out subheads, with and without a question mark', () => {
    expect(summaryOf(`${lead}\nKiedy staną posterunki\nCo dalej?\n${news}`)).toEqual([lead, news])
  })

  it('leaves out what repeats the lead or the title', () => {
    const again = 'Umowę o wspólnej obronie granicy Litwa i Łotwa podpisały w piątek.'
    expect(summaryOf(`${lead} ${again} ${news}`)).toEqual([lead, news])
    expect(summaryOf(`${lead} ${news}`, { title: news })).toEqual([lead])
  })

  it('skips a quotation at the start', () => {
    expect(summaryOf(`– Czekaliśmy na to latami – powiedział premier Adam Malicki.\n${lead}`)).toEqual([lead])
  })

  it('keeps to its length in whole sentences', () => {
    expect(summaryOf(`${lead} ${news}`, { maxChars: 100 })).toEqual([lead])
    expect(summaryOf(`${lead} ${news}`, { maxChars: 20 })).toEqual([lead])
  })

  it('prefers a sentence that speaks of the topic', () => {
    const beside = 'Pogoda w całym regionie pozostanie chłodna do końca miesiąca.'
    const text = `${lead}\n${beside} ${news}`
    const at = text.indexOf('posterunki')
    const matches = [{ start: at, end: at + 10 }]
    expect(summaryOf(text, { maxChars: 140, matches })).toEqual([lead, news])
    expect(summaryOf(text, { maxChars: 140 })).toEqual([lead, beside])
  })

  it('answers a teaser by its own sentences', () => {
    expect(summaryOf('Krótki teaser bez kropki')).toEqual(['Krótki teaser bez kropki'])
    expect(summaryOf('')).toEqual([])
  })

  it.each([
    ['marked', 'Granica stoi. Tak będzie długo. „To był błąd” – ocenił Jan Malicki, analityk OSW.'],
    ['after a dash', 'Granica stoi. Tak będzie długo. – To był błąd – ocenił Jan Malicki, analityk OSW.'],
    ['mixed', 'Granica stoi. Tak będzie długo. Jan Malicki dodał, że „to był wielki błąd”.'],
    ['reported', 'Granica stoi. Tak będzie długo. Zdaniem Jana Malickiego to był błąd.'],
    ['in between', 'Granica stoi. – To był błąd – ocenił Jan Malicki. Tak będzie długo.'],
  ])('keeps a quotation out of a teaser’s own sentences: %s', (_name, text) => {
    expect(summaryOf(text)).toEqual(['Granica stoi.', 'Tak będzie długo.'])
  })

  it('answers a teaser that is nothing but a quotation', () => {
    const quotation = '„To był błąd” – ocenił Jan Malicki, analityk OSW.'
    expect(summaryOf(quotation)).toEqual([quotation])
  })

  it('falls back to lead sentences where a language has no rules', () => {
    const english = 'It was signed on Friday in Vilnius. This changes everything for the region.'
    expect(summaryOf(english, { language: 'en' })).toHaveLength(2)
  })

  it('never exceeds its length but for a first sentence alone', () => {
    const sentence = fc.constantFrom(
      lead,
      news,
      'Tak.',
      '– Nie – mówi X.',
      'Co?',
      'Bez kropki\n',
      'W 2022 r. Rosja zaatakowała Ukrainę.',
    )
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.integer({ min: 10, max: 300 }),
        (parts, maxChars) => {
          const summary = summaryOf(parts.join(' '), { maxChars })
          expect(summary.length < 2 || summary.join(' ').length <= maxChars).toBe(true)
        },
      ),
    )
  })
})
