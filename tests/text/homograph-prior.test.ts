import { describe, expect, test } from 'vitest'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { homographPrior, type HomographKnowledge } from '#text/languages/polish/homograph-prior.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import type { HomographVerdict } from '#text/languages/polish/learn-improbable.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'

const dictionary = await loadPolishLexicon()

function learnt(
  form: string,
  seen: number,
  lemmas: { improbable?: string[]; probable?: string[] },
): HomographKnowledge {
  const verdict: HomographVerdict = {
    seen,
    improbable: new Set(lemmas.improbable),
    probable: new Set(lemmas.probable),
  }
  return { kind: 'learnt', learnt: new Map([[form, verdict]]) }
}

const nothing: HomographKnowledge = { kind: 'learnt', learnt: new Map() }
const shipped: HomographKnowledge = { kind: 'shipped' }

describe('what is improbable', () => {
  test.each<[string, HomographKnowledge, string, string, boolean]>([
    ['by the shipped table', shipped, 'prawie', 'prawo', true],
    ['not by the shipped table', shipped, 'umowy', 'umowa', false],
    ['nothing where it is off', { kind: 'off' }, 'prawie', 'prawo', false],
    ['by the shipped table beside an empty archive', nothing, 'prawie', 'prawo', true],
    ['by the archive alone', learnt('zamku', 25, { improbable: ['zamek'] }), 'zamku', 'zamek', true],
    ['not another form of it', learnt('zamku', 25, { improbable: ['zamek'] }), 'zamki', 'zamek', false],
    [
      'the archive overrules at 200',
      learnt('prawie', 200, { probable: ['prawo'] }),
      'prawie',
      'prawo',
      false,
    ],
    [
      'the archive has seen too little',
      learnt('prawie', 199, { probable: ['prawo'] }),
      'prawie',
      'prawo',
      true,
    ],
    [
      'the archive knows nothing of it',
      learnt('prawie', 900, { probable: ['prawie'] }),
      'prawie',
      'prawo',
      true,
    ],
  ])('%s', (_, knowledge, form, lemma, expected) => {
    expect(homographPrior(knowledge)(form, lemma)).toBe(expected)
  })
})

describe('what a keyword finds', () => {
  test.each<[string, HomographKnowledge, string, string, readonly string[]]>([
    ['shipped', shipped, 'prawo', 'Prawo jest prawie gotowe.', ['Prawo']],
    ['off', { kind: 'off' }, 'prawo', 'Prawo jest prawie gotowe.', ['Prawo', 'prawie']],
    ['learnt', learnt('zamku', 25, { improbable: ['zamek'] }), 'zamek', 'O zamku i zamki.', ['zamki']],
    ['overruled', learnt('prawie', 200, { probable: ['prawo'] }), 'prawo', 'O prawie.', ['prawie']],
  ])('%s', (_, homographs, keyword, text, expected) => {
    const topic = keywordTopic({ id: 'x', name: 'x', any: [keyword] })
    const match = createTopicMatcher(
      [topic],
      polishKeywords({ ...dictionary, isImprobable: homographPrior(homographs) }),
    )
    const finds = match({ title: '', text }).flatMap(({ matches }) => matches.map(({ form }) => form))
    expect(finds).toEqual(expected)
  })
})
