import { describe, expect, test } from 'vitest'
import { guardUrl, privateHostSet } from '#feeds/guard-url.ts'
import { saying } from '../both-languages.ts'

const none = privateHostSet([])

test.each([
  ['https', 'https://kurier.example/rss.xml', 'https://kurier.example/rss.xml'],
  ['http', 'http://kurier.example/', 'http://kurier.example/'],
  ['the default port written out', 'https://kurier.example:443/a', 'https://kurier.example/a'],
  ['the other default port', 'https://kurier.example:80/a', 'https://kurier.example:80/a'],
  ['letters outside ASCII', 'https://żółw.example/ą', 'https://xn--w-uga1v8h.example/%C4%85'],
  ['a public literal address', 'http://93.184.215.14/', 'http://93.184.215.14/'],
])('%s is allowed: %s', (_name, address, href) => {
  expect(guardUrl(address, none)).toMatchObject({ kind: 'allowed', url: { href } })
})

test.each([
  ['loopback', 'http://127.0.0.1/', 'prywatny', 'private'],
  ['loopback by name', 'http://localhost/', 'prywatny', 'private'],
  ['loopback by name with the root dot', 'http://localhost./', 'prywatny', 'private'],
  ['a name under localhost', 'http://admin.localhost/', 'prywatny', 'private'],
  ['metadata', 'http://169.254.169.254/latest/meta-data', 'prywatny', 'private'],
  ['IPv6 loopback', 'http://[::1]/', 'prywatny', 'private'],
  ['mapped loopback', 'http://[::ffff:127.0.0.1]/', 'prywatny', 'private'],
  ['zero', 'http://0.0.0.0/', 'prywatny', 'private'],
  ['a short zero', 'http://0/', 'prywatny', 'private'],
  ['decimal loopback', 'http://2130706433/', 'prywatny', 'private'],
  ['octal loopback', 'http://0177.1/', 'prywatny', 'private'],
  ['hexadecimal loopback', 'http://0x7f.1/', 'prywatny', 'private'],
  ['hexadecimal loopback in one', 'http://0x7f000001/', 'prywatny', 'private'],
  ['loopback in full-width digits', 'http://１２７.0.0.1/', 'prywatny', 'private'],
  ['loopback with a circled digit', 'http://①27.0.0.1/', 'prywatny', 'private'],
  ['loopback with an ideographic dot', 'http://127。0。0。1/', 'prywatny', 'private'],
  ['NAT64 of loopback', 'http://[64:ff9b::7f00:1]/', 'prywatny', 'private'],
  ['6to4 of loopback', 'http://[2002:7f00:1::]/', 'prywatny', 'private'],
  ['unique local', 'http://[fd00:ec2::254]/', 'prywatny', 'private'],
  ['a zone', 'http://[fe80::1%25eth0]/', 'to nie jest adres', 'not an address'],
  [
    'credentials',
    'https://jan:tajne@kurier.example/',
    'nazwę użytkownika lub hasło',
    'user name or a password',
  ],
  ['a user alone', 'http://a@kurier.example/', 'nazwę użytkownika lub hasło', 'user name or a password'],
  [
    'a password alone',
    'http://:tajne@kurier.example/',
    'nazwę użytkownika lub hasło',
    'user name or a password',
  ],
  ['a backslash', 'http://kurier.example\\@127.0.0.1/', 'ukośnik wsteczny', 'backslash'],
  ['a tab', 'http://127.0\t.0.1/', 'znak sterujący', 'control character'],
  ['a line break', 'http://kurier.example/\r\nHost: x', 'znak sterujący', 'control character'],
  ['another protocol', 'file:///etc/passwd', 'tylko przez http i https', 'only http and https'],
  ['ftp', 'ftp://kurier.example/', 'tylko przez http i https', 'only http and https'],
  ['gopher', 'gopher://kurier.example:70/', 'tylko przez http i https', 'only http and https'],
  ['data', 'data:text/xml,<rss/>', 'tylko przez http i https', 'only http and https'],
  ['javascript', 'javascript:alert(1)', 'tylko przez http i https', 'only http and https'],
  ['port of ssh', 'http://kurier.example:22/', 'port 22 jest niedozwolony', 'port 22'],
  ['port of mail', 'http://kurier.example:25/', 'port 25 jest niedozwolony', 'port 25'],
  ['port of Redis', 'http://kurier.example:6379/', 'port 6379 jest niedozwolony', 'port 6379'],
  ['an alternative web port', 'http://kurier.example:8080/', 'port 8080 jest niedozwolony', 'port 8080'],
  ['no address', 'kurier', 'to nie jest adres', 'not an address'],
  ['nothing', '', 'to nie jest adres', 'not an address'],
  ['2,049 characters', `https://kurier.example/${'a'.repeat(2026)}`, 'ponad 2048 znaków', 'longer than 2048'],
])('%s is refused', (_name, ...[address, polish, english]) => {
  const guarded = guardUrl(address, none)
  expect(guarded).toEqual({ kind: 'refused', reason: saying(polish, english) })
})

describe('hosts that the configuration names', () => {
  test.each([
    ['any port of a named host', ['intranet.example'], 'http://intranet.example:8080/', 'allowed'],
    ['a named host and port', ['127.0.0.1:9000'], 'http://127.0.0.1:9000/', 'allowed'],
    ['another port than the named one', ['127.0.0.1:9000'], 'http://127.0.0.1:9001/', 'refused'],
    ['a default port named', ['127.0.0.1:80'], 'http://127.0.0.1/', 'allowed'],
    ['IPv6 with brackets', ['[::1]:9000'], 'http://[::1]:9000/', 'allowed'],
    ['IPv6 without brackets', ['::1'], 'http://[::1]:9000/', 'allowed'],
    ['capitals', ['LocalHost'], 'http://LOCALHOST:1234/', 'allowed'],
    ['an octal spelling of the named host', ['127.0.0.1'], 'http://0177.0.0.1/', 'allowed'],
    ['a name under the named host', ['intranet.example'], 'http://evil.intranet.example:8080/', 'refused'],
    ['credentials for a named host', ['127.0.0.1'], 'http://a:b@127.0.0.1/', 'refused'],
    ['another protocol on a named host', ['127.0.0.1'], 'ftp://127.0.0.1/', 'refused'],
  ])('%s', (_name, ...[hosts, address, kind]) => {
    expect(guardUrl(address, privateHostSet(hosts)).kind).toBe(kind)
  })
})

test('a relative redirect starts from the page that it was found on', () => {
  expect(guardUrl('/nowy', none, 'https://kurier.example/stary')).toMatchObject({
    url: { href: 'https://kurier.example/nowy' },
  })
})
