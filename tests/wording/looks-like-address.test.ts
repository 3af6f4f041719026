import { expect, test } from 'vitest'
import { looksLikeAddress } from '#wording/looks-like-address.ts'

test.each([
  ['https://bank.pl', true],
  ['Zaloguj się: https://bank.pl/x', true],
  ['www.bank.pl', true],
  ['zob. WWW.bank.pl', true],
  ['bank.pl', true],
  ['„bank.pl”', true],
  ['bank.pl/login', true],
  ['…bank.pl/login i dalej', true],
  ['pomoc@bank.pl', true],
  ['https：／／bank.pl', true],
  ['https:∕∕bank', true],
  ['bank。pl', true],
  ['ba\u200Bnk.pl', true],
  ['bank.pl : 443', true],
  [`bank.pl${'premier'.repeat(200)}`, true],
  [`${'劵www.bank.plpremier'.repeat(200)}`, true],
  [`bank.pl${'a'.repeat(100)} i dalej`, true],
  ['Onet.pl: rząd podał się do dymisji', false],
  ['Umowa z Mińska. Co dalej?', false],
  ['Onet.pl kupuje serwis', false],
  ['5/6 i m.in. 1.5', false],
  ['PiS/KO: spór o umowę', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(looksLikeAddress(text)).toBe(expected)
})

test('a long text costs no time', () => {
  const began = process.cpuUsage()
  for (const part of ['a', 'a.', 'a-', ': ']) looksLikeAddress(part.repeat(50_000))
  expect(process.cpuUsage(began).user).toBeLessThan(500_000)
})
