import { expect, test } from 'vitest'
import { detectLanguage } from '#feeds/detect-language.ts'

test.each([
  ['pl', 'Ukraina odparła nocny atak na Charków'],
  ['pl', 'Rozmowy w Brześciu przerwane, delegacje opuściły salę'],
  ['pl', 'Prezydent o nowym traktacie: nie ma takiej potrzeby'],
  ['en', 'The talks in Brest were broken off on Monday evening'],
  ['be', 'Перамовы ў Брэсце спыненыя, дэлегацыі пакінулі залу'],
  ['ru', 'Переговоры в Бресте прерваны, делегации покинули зал'],
  ['uk', 'Переговори у Бресті перервано, делегації залишили залу'],
  ['de', 'Die Gespräche in Brest sind am Montagabend abgebrochen worden'],
  ['cs', 'Jednání v Brestu byla přerušena, delegace opustily sál'],
  ['lt', 'Derybos Breste nutrauktos, delegacijos paliko salę'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['nothing', ''],
  ['numbers', '2026 11 23 10:15 – 3,5%'],
  ['a short name', 'ABW'],
  ['a script of none of our languages', '布列斯特的会谈于周一晚间中断'],
])('%s cannot be told', (_name, text) => {
  expect(detectLanguage(text)).toBe('und')
})

test('a long text costs no more than its beginning', () => {
  const startedAt = performance.now()
  for (let round = 0; round < 20; round += 1) detectLanguage('Rozmowy przerwane. '.repeat(100_000))
  expect(performance.now() - startedAt).toBeLessThan(1000)
})
