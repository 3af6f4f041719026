import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs, splitSentences } from '#text/sentences.ts'

/** Each row: what it is about, and the sentences that the text, their join with a space, must be split into. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['plain', ['Rząd przyjął projekt.', 'Prezydent go podpisał.']],
  ['a question and a cry', ['Co dalej?', 'Nikt nie wie!', 'Czekamy.']],
  ['a rank', ['Ocenił to gen. Adam Wilczyński.', 'Potem wyszedł.']],
  ['titles in a row', ['Pytamy prof. dr hab. Annę Lis z UW.', 'Odpowiada krótko.']],
  ['a role with ds.', ['To pełnomocnik ds. Ukrainy Jan Maj.', 'Zna temat.']],
  ['a year that opens', ['W 2022 r. Rosja zaatakowała.', 'Świat zamarł.']],
  ['a year that closes', ['Umowę podpisano po długich negocjacjach jeszcze w 2019 r.', 'Rosja ją zerwała.']],
  ['a year before a function word', ['Było to w 2019 r.', 'Potem nastała cisza.']],
  ['per cent of a people', ['Tak uważa 60 proc. Polaków.', 'Reszta nie.']],
  ['per cent that closes', ['Inflacja wyniosła 5 proc.', 'Ekonomiści są zaskoczeni.']],
  ['thousands of a people', ['Wyjechało 20 tys. Ukraińców.', 'Inni zostali.']],
  ['m.in.', ['Byli tam m.in. Kowalski i Nowak.', 'Milczeli.']],
  ['im. and ul.', ['Szkoła im. Jana Pawła II przy ul. Długiej stoi pusta.', 'Czeka.']],
  ['an hour', ['O godz. 7.00 otwarto przejście.', 'Kolejka rosła.']],
  ['per cent of GDP', ['Wydamy 4,7 proc. PKB.', 'To rekord.']],
  ['initials', ['Napisał to J. R. Tolkien.', 'Kto czytał?']],
  ['a middle initial', ['Mówił o tym John F. Kennedy.', 'Dawno.']],
  ['a suspect, then a function word', ['Zatrzymano Jana K.', 'W domu miał broń.']],
  ['an ellipsis that goes on', ['Nie wiem… chyba nie.', 'Może.']],
  ['an ellipsis that ends', ['Nie wiem...', 'Zobaczymy.']],
  ['a dash quote with its tail', ['– Nie ma mowy! – powiedział minister.', 'Wyszedł.']],
  ['a dash quote after a sentence', ['Dwa powstaną w Rosji.', '– Tak będzie – zapowiedział.']],
  ['a stop inside the closing mark', ['Napisał: „To koniec.”', 'Nikt nie odpisał.']],
  ['a tail after a closing mark', ['„To koniec!” – napisał.', 'Cisza.']],
  ['a quotation that opens', ['Nie ma zgody.', '„Nigdy” – dodał.']],
  ['a decimal and an address', ['Kurs to 4.25 na interia.pl dzisiaj.', 'Spadł.']],
  ['an ordinal that opens', ['24. Brygada ruszyła.', 'Potem druga.']],
  ['a number that closes', ['Zginęło w tym dniu dokładnie 24.', 'Policja milczy.']],
]

describe('splitSentences', () => {
  it.each(rows)('%s', (_name, sentences) => {
    const text = sentences.join(' ')
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences)
  })

  it.each([
    ['dash without a space', 'Ma determinację.– Pokazuje to.', ['Ma determinację.', '– Pokazuje to.']],
    ['hyphen without a space', 'Mówi Peszyński.- Kto by wątpił.', ['Mówi Peszyński.', '- Kto by wątpił.']],
    ['space lost', 'To koniec.Nowe zasady wchodzą.', ['To koniec.', 'Nowe zasady wchodzą.']],
    ['newline without a stop', 'Śródtytuł bez kropki\nZdanie.', ['Śródtytuł bez kropki', 'Zdanie.']],
    ['carriage return', 'Raz.\r\nDwa.', ['Raz.', 'Dwa.']],
    ['empty', '', []],
    ['blank', ' \n \n', []],
  ] as const)('%s', (_name, text, sentences) => {
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences)
  })

  it('loses nothing but white space, whatever comes', () => {
    const piece = fc.constantFrom(
      '.',
      '!',
      '…',
      ' ',
      '\n',
      'gen',
      'r',
      'A',
      'słowo',
      '"',
      '„',
      '”',
      '–',
      '-',
      '24',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const joined = splitSentences(text).map((span) => text.slice(span.start, span.end))
        expect(joined.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
      }),
    )
  })
})

describe('splitParagraphs', () => {
  it('answers the lines that are not blank', () => {
    const text = ' Pierwszy.\n\n  Drugi. Dalej.\r\nTrzeci'
    expect(splitParagraphs(text).map((span) => text.slice(span.start, span.end))).toEqual([
      'Pierwszy.',
      'Drugi. Dalej.',
      'Trzeci',
    ])
  })
})
