import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Query } from '../../../src/domain/query.ts'
import { parseQuery } from '../../../src/text/query/parse-query.ts'
import {
  and,
  atLeast,
  exact,
  except,
  field,
  language,
  near,
  not,
  or,
  phrase,
  soundQuery,
  source,
  term,
  termsOf,
  treeOf,
} from './trees.ts'

const [a, b, c, d] = [term('a'), term('b'), term('c'), term('d')] as const

describe('plain keywords', () => {
  it.each([
    'broń jądrowa',
    'Kamil Kłysiński',
    'umowa o pracę',
    'polsko-białoruski',
    'F-16',
    'C++',
    "O'Brien",
    'O’Brien',
    '10:30',
    'PiS-u',
    'AT&T',
    'Johnson & Johnson',
    'Warszawa - Wilno',
    'Mińsk – Moskwa',
    'Nowa Nadzieja – Partia',
    'a = b',
    'https://example.org/a?b=1',
    'example.org',
    'Uwaga: powódź',
    '24 lutego 2022 r.',
    '50%',
    '#StopWar',
    '@sejm',
    'and',
    'or not',
    'near',
    'Near/Far',
    'Rock And Roll',
    'NOTA',
    'ORLEN',
    'AND/OR',
    'andRew',
    'Беларусь',
    'e-mail',
    '𝒜𝒷',
    "l'État",
    'umowa, praca',
    'co? gdzie!',
    '1/2',
    'km/h',
  ])('%s is one term', (text) => {
    expect(treeOf(text)).toEqual(term(text))
  })

  it.each<readonly [name: string, text: string, expected: string]>([
    ['spaces around', '  umowa  ', 'umowa'],
    ['spaces within', 'umowa \t o\n pracę', 'umowa o pracę'],
    ['control characters', '\u0000umowa\u0007o\u001bpracę\u0085', 'umowa o pracę'],
    ['a no-break space', 'umowa\u00a0o\u202fpracę', 'umowa o pracę'],
    ['eight words', 'a b c d e f g h', 'a b c d e f g h'],
    ['a dash is no word', 'a b c d - e f g h', 'a b c d - e f g h'],
    ['200 characters', 'x'.repeat(200), 'x'.repeat(200)],
  ])('%s', (_, text, expected) => {
    expect(treeOf(text)).toEqual(term(expected))
  })
})

describe('terms', () => {
  it.each<readonly [name: string, text: string, expected: Query]>([
    ['straight marks', '"umowa o pracę"', phrase('umowa o pracę')],
    ['Polish marks', '„umowa o pracę”', phrase('umowa o pracę')],
    ['English marks', '“umowa o pracę”', phrase('umowa o pracę')],
    ['angled marks', '«umowa o pracę»', phrase('umowa o pracę')],
    ['a Polish mark closed by a straight one', '„umowa"', phrase('umowa')],
    ['German marks', '„umowa“', phrase('umowa')],
    ['a straight mark closed by a bent one', '"umowa”', phrase('umowa')],
    ['spaces inside marks', '" umowa   o\npracę "', phrase('umowa o pracę')],
    ['signs inside marks', '"(a) -b ~ = AND title:x"', phrase('(a) -b ~ = AND title:x')],
    ['exact in marks', '="umowa"', exact('umowa')],
    ['exact in Polish marks', '=„umowa”', exact('umowa')],
    ['exact bare', '=umowa', exact('umowa')],
    ['exact takes all bare words', '=umowa o pracę', exact('umowa o pracę')],
    ['exact takes an operator', '=AND', exact('AND')],
    ['exact takes a prefix', '=title:x', exact('title:x')],
    ['exact takes forty words', `="${'a '.repeat(40)}"`, exact('a '.repeat(40).trim())],
    ['a star', 'umow*', term('umow*')],
    ['a star on three letters', 'umo*', term('umo*')],
    ['a star after letters and digits', 'abc1*', term('abc1*')],
    ['stars on two words', 'umow* o prac*', term('umow* o prac*')],
    ['a star in a phrase', '"umow* o pracę"', phrase('umow* o pracę')],
    ['a star after a hyphen', 'polsko-biał*', term('polsko-biał*')],
    ['optional diacritics', 'Łódź~', term('Łódź', { isDiacriticsOptional: true })],
    ['of several words', 'broń jądrowa~', term('broń jądrowa', { isDiacriticsOptional: true })],
    ['of a phrase', '"umowa o pracę"~', { ...phrase('umowa o pracę'), isDiacriticsOptional: true }],
    ['of a beginning', 'łódz*~', term('łódz*', { isDiacriticsOptional: true })],
    ['of an exact word', '=Łódź~', { ...exact('Łódź'), isDiacriticsOptional: true }],
    ['of an exact phrase', '="Łódź"~', { ...exact('Łódź'), isDiacriticsOptional: true }],
  ])('%s', (_, text, expected) => {
    expect(treeOf(text)).toEqual(expected)
  })
})

describe('operators', () => {
  it.each<readonly [name: string, text: string, expected: Query]>([
    ['a flat chain of AND', 'a AND b AND c', and(a, b, c)],
    ['a flat chain of OR', 'a OR b OR c', or(a, b, c)],
    ['AND binds tighter than OR', 'a OR b AND c OR d', or(a, and(b, c), d)],
    ['parentheses', '(a OR b) AND (c OR d)', and(or(a, b), or(c, d))],
    ['parentheses keep a node', '(a AND b) AND c', and(and(a, b), c)],
    ['needless parentheses', '((a)) OR ((b))', or(a, b)],
    ['parentheses without spaces', '(a)OR(b)', or(a, b)],
    ['marks without spaces', '"a"OR"b"', or(phrase('a'), phrase('b'))],
    ['several bare words', 'umowa o pracę OR broń jądrowa', or(term('umowa o pracę'), term('broń jądrowa'))],
    ['NOT after AND', 'a AND NOT b', and(a, not(b))],
    ['NOT alone means AND NOT', 'a NOT b', and(a, not(b))],
    ['NOT twice', 'a NOT b NOT c', and(a, not(b), not(c))],
    ['NOT first', 'NOT a AND b', and(not(a), b)],
    ['NOT of parentheses', 'a NOT (b OR c)', and(a, not(or(b, c)))],
    ['OR NOT', 'a OR NOT b', or(a, not(b))],
    ['NEAR', 'a NEAR/5 b', near(5, a, b)],
    ['NEAR at its ends', 'a NEAR/1 b NEAR/50 c', near(50, near(1, a, b), c)],
    ['NEAR in a sentence', 'a NEAR/S b', near('sentence', a, b)],
    ['NEAR in a sentence, small', 'a NEAR/s b', near('sentence', a, b)],
    ['NEAR binds tighter than AND', 'a AND b NEAR/5 c AND d', and(a, near(5, b, c), d)],
    ['NEAR of parentheses', '(a OR b) NEAR/5 (c -d)', near(5, or(a, b), except(c, d))],
    ['NEAR of more', 'title:a NEAR/5 ATLEAST/2 b', near(5, field('title', a), atLeast(2, b))],
    ['NOT of NEAR', 'd NOT (a NEAR/5 b)', and(d, not(near(5, a, b)))],
    ['ATLEAST', 'ATLEAST/2 a', atLeast(2, a)],
    ['ATLEAST of parentheses', 'ATLEAST/100 (a OR b)', atLeast(100, or(a, b))],
    ['ATLEAST of a prefix', 'ATLEAST/1 body:a', atLeast(1, field('body', a))],
    ['NOT ATLEAST', 'a NOT ATLEAST/3 b', and(a, not(atLeast(3, b)))],
  ])('%s: %s', (_, text, expected) => {
    expect(treeOf(text)).toEqual(expected)
  })
})

describe('exceptions', () => {
  it.each<readonly [name: string, text: string, expected: Query]>([
    ['a phrase', 'umowa -"umowa o pracę"', except(term('umowa'), phrase('umowa o pracę'))],
    ['a word', 'umowa o pracę -b', except(term('umowa o pracę'), b)],
    ['an exact word', 'a -=b', except(a, exact('b'))],
    ['an exact phrase', 'a -="b c"', except(a, exact('b c'))],
    ['parentheses', 'a -(b OR c)', except(a, or(b, c))],
    ['parentheses with bare words', 'a -(b c)', except(a, term('b c'))],
    ['a prefix', 'a -person:b', except(a, term('b', { names: 'person' }))],
    ['a beginning', 'a -umow*~', except(a, term('umow*', { isDiacriticsOptional: true }))],
    ['several', 'a -b -"c" -(d)', except(a, b, phrase('c'), d)],
    ['after parentheses', '(a OR b) -c', except(or(a, b), c)],
    ['after an exception in parentheses', '(a -b) -c', except(except(a, b), c)],
    ['binds to the operand before it', 'a AND b -c OR d', or(and(a, except(b, c)), d)],
    ['tighter than NOT', 'a NOT b -c', and(a, not(except(b, c)))],
    ['tighter than NEAR', 'a -b NEAR/5 c -d', near(5, except(a, b), except(c, d))],
    ['tighter than ATLEAST', 'ATLEAST/2 a -b', atLeast(2, except(a, b))],
    ['after a prefix', 'title:a -b', except(field('title', a), b)],
    ['an operator after it', 'a -b AND c', and(except(a, b), c)],
  ])('%s: %s', (_, text, expected) => {
    expect(treeOf(text)).toEqual(expected)
  })
})

describe('prefixes', () => {
  it.each<readonly [text: string, expected: Query]>([
    ['title:a', field('title', a)],
    ['lead:a', field('lead', a)],
    ['body:a', field('body', a)],
    ['TITLE:a', field('title', a)],
    ['tytuł:a', field('title', a)],
    ['tytul:a', field('title', a)],
    ['Lid:a', field('lead', a)],
    ['treść:a', field('body', a)],
    ['title:broń jądrowa', field('title', term('broń jądrowa'))],
    ['title:"a"', field('title', phrase('a'))],
    ['title:="a"', field('title', exact('a'))],
    ['title:(a OR b)', field('title', or(a, b))],
    ['title:(lead:a)', field('title', field('lead', a))],
    ['title:(a AND NOT b)', field('title', and(a, not(b)))],
    ['person:a', term('a', { names: 'person' })],
    ['place:a', term('a', { names: 'place' })],
    ['org:a', term('a', { names: 'organisation' })],
    ['word:a', term('a', { names: 'word' })],
    ['osoba:a', term('a', { names: 'person' })],
    ['miejsce:a', term('a', { names: 'place' })],
    ['organizacja:a', term('a', { names: 'organisation' })],
    ['słowo:a', term('a', { names: 'word' })],
    ['derived:a', term('a', { hasDerived: true })],
    ['pochodne:a', term('a', { hasDerived: true })],
    ['surname:a', term('a', { isSurnameEnough: true })],
    ['nazwisko:a', term('a', { isSurnameEnough: true })],
    ['title:derived:Białoruś', field('title', term('Białoruś', { hasDerived: true }))],
    ['derived:title:Białoruś', field('title', term('Białoruś', { hasDerived: true }))],
    [
      'surname:osoba:lid:Jan Kowalski~',
      field(
        'lead',
        term('Jan Kowalski', { names: 'person', isSurnameEnough: true, isDiacriticsOptional: true }),
      ),
    ],
    ['person:"a"', { ...phrase('a'), names: 'person' }],
    ['a AND source:onet', and(a, source('onet'))],
    ['a AND źródło:TVN24', and(a, source('TVN24'))],
    ['a AND source:"Gazeta  Wyborcza"', and(a, source('Gazeta Wyborcza'))],
    ['a AND source:„a b c d e f g h i”', and(a, source('a b c d e f g h i'))],
    ['a NOT source:onet', and(a, not(source('onet')))],
    ['a AND lang:pl', and(a, language('pl'))],
    ['a AND LANG:UK', and(a, language('uk'))],
    ['a AND język:"be"', and(a, language('be'))],
  ])('%s', (text, expected) => {
    expect(treeOf(text)).toEqual(expected)
  })
})

describe('the place of a term', () => {
  it.each<readonly [text: string, terms: readonly string[]]>([
    ['  broń   jądrowa  ', ['broń   jądrowa']],
    ['(a OR „b c”) AND ="d"~', ['a', '„b c”', '="d"~']],
    ['title:derived:Białoruś~ -"b"', ['title:derived:Białoruś~', '"b"']],
    ['ATLEAST/2 title:(person:a b) -=c', ['person:a b', '=c']],
    ['𝒜 NEAR/S umow*', ['𝒜', 'umow*']],
  ])('%s', (text, terms) => {
    expect(termsOf(soundQuery(text)).map(({ start, end }) => text.slice(start, end))).toEqual(terms)
  })
})

describe('any string', () => {
  const signs = '( ) " „ ” « » “ - – = ~ * : / .'.split(' ')
  const words =
    'a umow* AND OR NOT NEAR/5 NEAR/S NEAR ATLEAST/2 and title: source: lang: pl person: x: ą 𝒜 10'
  const pieces = fc.constantFrom(...signs, ...words.split(' '), ' ', '  ', '\n', '\u0000', '\ud83d')
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
  )

  it('is a query or a problem inside it, in both languages', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const reading = parseQuery(text)
        const places = reading.kind === 'query' ? termsOf(reading.query) : [reading.problem]
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        if (reading.kind === 'query') return
        expect(text === '' || reading.problem.end > reading.problem.start).toBe(true)
        expect(reading.problem.message.pl).not.toBe(reading.problem.message.en)
        expect(reading.problem.message.pl.length).toBeLessThan(600)
        expect(reading.problem.message.en.length).toBeLessThan(600)
      }),
      { numRuns: 3000 },
    )
  })

  const repeated =
    '(|)|-|"|""|"a"| -|- |(-|„|=|~|*|:|a:|title:|NOT |a AND |"a" |a b|(a|(a) | NEAR/5 a|a -b |ATLEAST/2 |lang:pl OR |\u0000'
  it.each(repeated.split('|').map((piece) => [piece]))('is read at once: 4,000 characters of %j', (piece) => {
    const text = piece.repeat(4000).slice(0, 4000)
    const begin = performance.now()
    parseQuery(text)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})
