import { describe, expect, it } from 'vitest'
import { npmLexicons } from '../npm-lexicons.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { parseQuery } from '#text/query/parse-query.ts'

const lexiconOf = await npmLexicons()

describe('one topic for feeds in several languages', () => {
  const treaties =
    'umowa OR (lang:en AND treaty) OR (lang:uk AND угода) OR (lang:ru AND (договор OR соглашение))'
  const belarus = '(Łukaszenka OR Białoruś) AND NOT lang:de'
  const both = '(lang:en AND treaty NEAR/S Mińsk) OR (lang:uk AND угода NEAR/S Mińsk)'

  it.each<readonly [name: string, query: string, language: string, text: string, forms: readonly string[]]>([
    ['Polish: every form', treaties, 'pl', 'Treść umowy. Treaties, угоди.', ['umowy']],
    ['English: every form', treaties, 'en', 'Two treaties were signed; угоди.', ['treaties']],
    ['English words in a Polish article are not asked', treaties, 'pl', 'Treaty z Mińskiem.', []],
    ['Ukrainian: every form', treaties, 'uk', 'Текст угоди та угодою. Treaty.', ['угоди', 'угодою']],
    ['Russian: either term', treaties, 'ru', 'Подписали договоры и соглашения.', ['договоры', 'соглашения']],
    ['Russian words in a Ukrainian article are not asked', treaties, 'uk', 'Договоры.', []],
    ['a Polish name in English', belarus, 'en', 'Lukashenko’s Belarus waits.', ['Lukashenko’s', 'Belarus']],
    ['a Polish name in Ukrainian', belarus, 'uk', 'З Лукашенком у Білорусі.', ['Лукашенком', 'Білорусі']],
    ['a Polish name in Russian', belarus, 'ru', 'У Лукашенко в Беларуси.', ['Лукашенко', 'Беларуси']],
    ['a Polish name in Belarusian', belarus, 'be', 'Лукашэнку ў Беларусі.', ['Лукашэнку', 'Беларусі']],
    ['a language ruled out', belarus, 'de', 'Lukaschenko kam nach Belarus.', []],
    ['near a name spelt otherwise', both, 'en', 'Minsk signs the treaty.', ['Minsk', 'treaty']],
    ['not near it', both, 'en', 'Minsk waits. The treaty is signed.', []],
    ['near, in Cyrillic letters', both, 'uk', 'У Мінську не читали угоди.', ['Мінську', 'угоди']],
    ['a language without rules is read as Polish', 'umowa', 'sv', 'Ordet umowy.', ['umowy']],
    ['a language that could not be told, too', 'umowa', 'und', 'Umowy.', ['Umowy']],
  ])('%s', (_, query, language, text, forms) => {
    expect(formsIn(query, { title: '', text, language })).toEqual(forms)
  })

  it('tells the keyword as the topic gives it', () => {
    const document = { title: 'Минск молчит', text: 'Лукашенко приехал.', language: 'ru' }
    const [topic] = analyse('Mińsk OR Łukaszenka', document)
    expect(topic?.matches).toEqual([
      { field: 'title', start: 0, end: 5, form: 'Минск', keyword: 'Mińsk' },
      { field: 'text', start: 0, end: 9, form: 'Лукашенко', keyword: 'Łukaszenka' },
    ])
  })

  it('rules out by a name spelt otherwise', () => {
    const topic = keywordTopic({ id: 'topic', name: 'Topic', any: ['NATO'], not: ['Łukaszenka'] })
    const analyser = createAnalyser({ topics: [topic], experts: [], lexiconOf })
    const text = 'НАТО ждёт Лукашенко.'
    expect(analyser({ title: '', text, language: 'ru' }).topics).toEqual([])
    expect(analyser({ title: '', text: 'НАТО ждёт.', language: 'ru' }).topics).toHaveLength(1)
  })
})

type Document = { readonly title: string; readonly text: string; readonly language: string }

function formsIn(query: string, document: Document): readonly string[] {
  return analyse(query, document).flatMap(({ matches }) => matches.map(({ form }) => form))
}

function analyse(
  source: string,
  document: Document,
): ReturnType<ReturnType<typeof createAnalyser>>['topics'] {
  const reading = parseQuery(source)
  if (reading.kind !== 'query') throw new Error(`"${source}" is no query`)
  const topic = { ...keywordTopic({ id: 'topic', name: 'Topic' }), query: reading.query }
  return createAnalyser({ topics: [topic], experts: [], lexiconOf })(document).topics
}
