import { describe, expect, it } from 'vitest'
import { npmLexicons } from '../../npm-lexicons.ts'
import { keywordLanguages, keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { cyrillicCases } from './cyrillic-cases.ts'
import { englishCases } from './english-cases.ts'

const lexiconOf = await npmLexicons()

describe.each(Object.entries(englishCases))('English %s', (_, cases) => {
  it.each(cases)('"%s" in: %s', (keyword, marked) => {
    expect(markFinds(keyword, marked, 'en')).toBe(marked)
  })
})

describe('languages in Cyrillic letters, and others', () => {
  it.each(cyrillicCases)('%s: "%s" in: %s', (language, keyword, marked) => {
    expect(markFinds(keyword, marked, language)).toBe(marked)
  })
})

describe('which rules a document is read by', () => {
  it.each([
    ['pl', 'pl'],
    ['en', 'en'],
    ['uk', 'uk'],
    ['be', 'be'],
    ['und', 'pl'],
    ['sv', 'pl'],
  ])('%s: those of %s', (code, rules) => {
    expect(keywordRulesOf(code).code).toBe(rules)
  })

  it('each language once', () => {
    const codes = keywordLanguages.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)])
  })

  it.each(['pl', 'und', 'sv', undefined])('finds Polish forms in a document in %s', (language) => {
    const text = 'Treść umowy z Mińskiem. Minsk, Лукашенко.'
    expect(finds(['umowa', 'Mińsk', 'Łukaszenka'], text, language)).toEqual(['umowy', 'Mińskiem'])
  })

  it('loads no dictionary before a document needs it', () => {
    const asked: string[] = []
    const topics = [keywordTopic({ id: 'topic', name: 'Topic', any: ['umowa', 'treaty'] })]
    const match = createMatcherByLanguage(topics, keywordRulesOf, (code) => {
      asked.push(code)
      return lexiconOf(code)
    })
    match({ title: '', text: 'Umowa.', language: 'pl' })
    expect(asked).toEqual(['pl'])
    match({ title: '', text: 'Treaties.', language: 'en' })
    expect(asked).toContain('en')
  })

  it('answers the same for a document whatever came before it', () => {
    const keywords = ['Łukaszenka', 'Mińsk', 'Kijów']
    const topics = keywords.map((any) => keywordTopic({ id: any, name: any, any: [any] }))
    const match = createMatcherByLanguage(topics, keywordRulesOf, lexiconOf)
    const one = { title: 'Минск', text: 'Лукашенко в Минске.', language: 'ru' }
    const other = { title: '', text: 'Лукашенку в Києві.', language: 'uk' }
    const first = match(one)
    expect(first.map(({ topicId, matches }) => [topicId, matches.length])).toEqual([
      ['Łukaszenka', 1],
      ['Mińsk', 2],
    ])
    expect(match(other).map(({ topicId }) => topicId)).toEqual(['Łukaszenka', 'Kijów'])
    expect(match(one)).toEqual(first)
  })
})

function finds(any: readonly string[], text: string, language: string | undefined): readonly string[] {
  const topic = keywordTopic({ id: 'topic', name: 'Topic', any })
  const match = createMatcherByLanguage([topic], keywordRulesOf, lexiconOf)
  const document = { title: '', text, ...(language === undefined ? {} : { language }) }
  return match(document).flatMap(({ matches }) => matches.map(({ form }) => form))
}

function markFinds(keyword: string, marked: string, language: string): string {
  const text = marked.replaceAll(/[‹›]/gu, '')
  const topic = keywordTopic({ id: 'topic', name: 'Topic', any: [keyword] })
  const match = createMatcherByLanguage([topic], keywordRulesOf, lexiconOf)
  const matches = match({ title: '', text, language }).flatMap((found) => found.matches)
  return matches.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}‹${rest.slice(start, end)}›${rest.slice(end)}`,
    text,
  )
}
