import { errors } from 'undici'
import { expect, test } from 'vitest'
import { failureReason, statusReason } from '#feeds/failure-reason.ts'
import { saying } from '../both-languages.ts'

const statuses = Array.from({ length: 500 }, (_, n) => n + 100)

test('every status is in its line, which is another one in each language', () => {
  for (const status of statuses) {
    const { pl, en } = statusReason(status)
    expect(pl).toMatch(new RegExp(`^serwer odpowiedział ${status}(: \\S.*)?$`, 'u'))
    expect(en).toMatch(new RegExp(`^the server answered ${status}(: \\S.*)?$`, 'u'))
    expect(pl.includes(': ')).toBe(en.includes(': '))
  }
})

test.each([
  ['ENOTFOUND', 'sprawdź adres', 'check the address'],
  ['EAI_AGAIN', 'w DNS', 'looked up'],
  ['ECONNREFUSED', 'nie przyjmuje połączeń', 'takes no connection'],
  ['ECONNRESET', 'przerwane', 'was cut'],
  ['UND_ERR_SOCKET', 'przerwane', 'was cut'],
  ['EHOSTUNREACH', 'host jest nieosiągalny', 'host cannot be reached'],
  ['ENETUNREACH', 'sieć jest nieosiągalna', 'network cannot be reached'],
  ['UND_ERR_BODY_TIMEOUT', 'na czas', 'in time'],
  ['UND_ERR_HEADERS_OVERFLOW', 'nagłówki', 'headers'],
  ['CERT_HAS_EXPIRED', '(CERT_HAS_EXPIRED)', '(CERT_HAS_EXPIRED)'],
  ['EMFILE', 'połączenie się nie udało (EMFILE)', 'the connection failed (EMFILE)'],
])('%s is told in both languages', (code, pl, en) => {
  expect(failureReason(Object.assign(new Error('203.0.113.7'), { code }))).toEqual(saying(pl, en))
})

test('what has no code is told all the same, without its message', () => {
  expect(failureReason(new Error('203.0.113.7'))).toEqual({
    pl: 'połączenie się nie udało',
    en: 'the connection failed',
  })
  expect(failureReason(new errors.HTTPParserError('203.0.113.7'))).toEqual(
    saying('w protokole HTTP', 'does not answer in HTTP'),
  )
})
