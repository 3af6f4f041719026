import { expect, test } from 'vitest'
import type { FileCheck } from '#ports/settings.ts'
import { soundConfig } from '../../config/sound-config.ts'
import { aDeskWorld } from '../../fakes/desk-world.ts'
import { manager, wordsOf } from './asking.ts'

const fine: FileCheck = { problems: [], isChanged: false, leftAside: [] }
const problem = (number: number) => ({ pl: `źle ${number}`, en: `wrong ${number}` })
const withExamples = soundConfig.replace(
  '    beside: [Rosja]\n',
  '    beside: [Rosja]\n    examples: { match: [Rosja i umowa.], miss: [Umowa.] }\n',
)
const find = { start: 0, end: 5, field: 'text', form: 'Umowa', keyword: 'umowa' } as const

test.each<[difficulty: string, checked: FileCheck, text: string, parts: readonly string[]]>([
  [
    'all that holds',
    fine,
    soundConfig,
    ['✓ depesza.yaml: 2 źródła, 2 tematy, 1 kanał, 1 ekspert', 'Wszystko w porządku'],
  ],
  ['that a restart is due', { ...fine, isChanged: true }, soundConfig, ['zmienił się od startu']],
  [
    'what is wrong with the file, the first of it',
    { ...fine, problems: Array.from({ length: 10 }, (_, n) => problem(n)) },
    soundConfig,
    ['✗ źle 0', '✗ źle 7', '…i jeszcze 2', 'Do poprawy: 10'],
  ],
  [
    'a setting that does not count',
    {
      ...fine,
      leftAside: [
        { setting: { kind: 'topics', id: 'p', section: { name: 'Pakty' } }, problems: [problem(1)] },
      ],
    },
    soundConfig,
    ['(temat: Pakty): źle 1', 'Do poprawy: 1'],
  ],
  [
    'an address that is the example’s',
    fine,
    soundConfig.replace('C0123ABCD', 'C0REPLACEME'),
    ['✗ slack:C0REPLACEME: to adres z przykładu', 'Do poprawy: 1'],
  ],
  [
    'an example that must not match',
    fine,
    withExamples,
    ['ma nie pasować, a pasuje: „Umowa.”', 'Do poprawy: 1'],
  ],
])('config check tells %s', async (_difficulty, checked, text, parts) => {
  const world = await aDeskWorld({
    checked,
    text,
    tryTopic: async (_topic, documents) => documents.map((document) => (document.text === '' ? [] : [find])),
  })
  const words = wordsOf(await manager(world).say('konfiguracja sprawdź'))
  for (const part of parts) expect(words).toContain(part)
})

test('config check tells what must match and does not, and speaks English too', async () => {
  const world = await aDeskWorld({ text: withExamples })
  const words = wordsOf(await manager(world, { locale: 'en' }).run('config check'))
  expect(words).toContain('this example must match and does not: “Rosja i umowa.”')
  expect(words).toContain('To be put right: 1.')
})
