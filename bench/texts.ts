import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../tests/fixtures/articles/', import.meta.url)

/** The invented articles of the tests, as the benches' reading matter. */
export function benchArticles(): readonly { readonly title: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const gold = readFileSync(new URL(name.replace('.txt', '.gold.json'), FOLDER), 'utf8')
      const { title } = JSON.parse(gold) as { readonly title: string }
      return { title, text: readFileSync(new URL(name, FOLDER), 'utf8') }
    })
}

/** `count` words of the npm dictionary, spread evenly over it. */
export function dictionaryWords(count: number): readonly string[] {
  const file = new URL('../node_modules/dictionary-pl/index.dic', import.meta.url)
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}{5,}$/u.test(word))
  return Array.from({ length: count }, (_, index) => words[Math.floor((index * words.length) / count)] ?? '')
}
