import type { LookupAddress } from 'node:dns'
import type { Chance } from '../chance.ts'
import { notations, notationsV6 } from './notations.ts'
import { dotted, groups, insideV4, insideV6, metadata, numberV4, type Range } from './ranges.ts'

/** One way inside: an address to fetch, and what the name in it resolves to, one answer for each time that it is asked. */
export type InsideCase = {
  readonly name: string
  readonly url: string
  readonly answers?: readonly (readonly string[])[]
}

const schemes = ['http', 'https'] as const

/** Every notation of the first, the middle and the last address of every range, and of the clouds' metadata. */
export function notationCases(): readonly InsideCase[] {
  const v4 = [...insideV4.flatMap(sampled), ...metadata.map(numberV4)]
  const v6 = [...insideV6.flatMap(sampled), ...namedV6.map(numberV6)]
  return [
    ...v4.flatMap((number) => written(notations, number, dotted(number))),
    ...v6.flatMap((number) => written(notationsV6, number, groups(number))),
  ]
}

/** An address of chance from a range of chance, in a notation and a scheme of chance. */
export function randomCase(chance: Chance): InsideCase {
  const isV4 = chance.below(4) > 0
  const { first, last } = chance.pick(isV4 ? insideV4 : insideV6)
  const number = first + (randomBits(chance) % (last - first + 1n))
  const [name, write] = chance.pick(Object.entries(isV4 ? notations : notationsV6))
  const host = write(number)
  return { name: `${host} (${name})`, url: `${chance.pick(schemes)}://${host}/` }
}

/** Names that lead inside, by every answer that a resolver can give. */
export function nameCases(): readonly InsideCase[] {
  const outside = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c']
  const inside = [
    ...insideV4.flatMap(sampled).map(dotted),
    ...metadata,
    ...insideV6.flatMap(sampled).map(groups),
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    'fe80::1%eth0',
    'fe80::1%25eth0',
    'fd00:ec2::254',
  ]
  return inside.flatMap((address) =>
    [[address], [outside[0] ?? '', address], [address, outside[1] ?? ''], [...outside, address]].map(
      (answer) => ({
        name: `a name that resolves to ${answer.join(' and ')}`,
        url: `${schemes[answer.length % 2]}://kurier.example/`,
        answers: [answer],
      }),
    ),
  )
}

/** Resolvers that change their mind between the judgement and the connection, or between two fetches. */
export function rebindings(): readonly InsideCase[] {
  const outside = ['93.184.215.14']
  const turns = ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1']
  return turns.flatMap((address) =>
    [
      [outside, [address]],
      [outside, [...outside, address]],
      [outside, outside, [address]],
      [outside, [address], outside, [address]],
    ].map((answers) => ({
      name: `a name that turns from ${answers.map((answer) => answer.join('+')).join(' to ')}`,
      url: 'http://kurier.example/',
      answers,
    })),
  )
}

/** What no table of numbers holds: names, parsers at odds, ports and protocols. `own` is the bot's own address. */
export function oddCases(own: string): readonly InsideCase[] {
  const port = own.split(':')[1] ?? ''
  const loopback = [['127.0.0.1']]
  const named = namesOfLoopback.map((host) => ({ name: host, url: `http://${host}/`, answers: loopback }))
  const odd = [
    ...oddAddresses,
    `http://${own}/slack/events`,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
  ]
  const forbidden = [...oddOutside, ...blockedPorts.map((number) => `http://kurier.example:${number}/`)]
  return [
    ...named,
    ...forbidden.map((url) => ({
      name: JSON.stringify(url).slice(0, 120),
      url,
      answers: [['93.184.215.14']],
    })),
    ...odd.map((url) => ({ name: JSON.stringify(url).slice(0, 120), url, answers: loopback })),
  ]
}

const namedV6 = [
  'fd00:ec2::254',
  'fd20:ce::254',
  'fe80::1',
  '::1',
  '::',
  'ff02::1',
  'fec0::1',
  '100::1',
  '5f00::1',
]

const namesOfLoopback = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost..',
  'admin.localhost',
  'localhost.localdomain',
  'loc\u00adalhost',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'ｌｏｃａｌｈｏｓｔ',
  'localhost%2e',
  '%6cocalhost',
  'ip6-localhost',
  'metadata',
  'metadata.google.internal',
  'instance-data',
  'kubernetes.default.svc',
  'host.docker.internal',
  'router.local',
  'intranet',
  '127.0.0.1.nip.io',
  '127.0.0.1.example',
  '0x7f.1.example',
  'xn--lcalhost-54a',
  'żółw.example',
  'раyраl.example',
]

const oddAddresses = [
  'http:127.0.0.1',
  'http:/127.0.0.1/',
  'http:///127.0.0.1/',
  'http://///127.0.0.1/',
  '//127.0.0.1/',
  ' http://127.0.0.1/',
  'http://127.0.0.1 /',
  'http://127.0.0.1#@kurier.example/',
  'http://127.0.0.1?@kurier.example/',
  'http://kurier.example@127.0.0.1/',
  'http://kurier.example:80@127.0.0.1/',
  'http://kurier.example%40127.0.0.1/',
  'http://kurier.example\\@127.0.0.1/',
  'http://12\t7.0.0.1/',
  'http://12\n7.0.0.1/',
  'http://127.0.0.1\u0000.kurier.example/',
  'http://127.0.0.1%00.kurier.example/',
  'http://[::1/',
  'http://::1/',
  'http://[::1%lo]/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://[::ffff:127.0.0.1%25lo]/',
  'http://[::127.0.0.1]/',
  'http://127.1/',
  'http://127.000.000.001/',
  'http://0/',
  'http://00/',
  'http://0x/',
  'http://0.0.0.0:80/',
  'http://256.256.256.256/',
  'http://1.2.3.4.5/',
  'http://0x7f000001:80/',
  'http://127.0.0.1:443/',
  'https://127.0.0.1:80/',
  'http://127.0.0.1:0/',
  'http://127.0.0.1:99999/',
  `http://127.0.0.1/${'a'.repeat(3000)}`,
  'file:///etc/passwd',
  'file://127.0.0.1/etc/passwd',
  'data:text/xml,<rss/>',
  'javascript:alert(1)',
  'blob:http://127.0.0.1/1',
  'jar:http://127.0.0.1!/',
  'dict://127.0.0.1:11211/stat',
  'ldap://127.0.0.1/',
  'unix:/var/run/docker.sock',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
  'ws://127.0.0.1/',
  'about:blank',
  'feed://127.0.0.1/',
  'feed:http://127.0.0.1/',
  'view-source:http://127.0.0.1/',
  '',
  'kurier',
  '/rss.xml',
]

/** Refused wherever the name leads. */
const oddOutside = [
  'http://127.0.0.1\\@kurier.example/',
  'http://127.0.0.1\\.kurier.example/',
  'http://127.0.0.1\t.kurier.example/',
  'http://kurier.example\r\nHost: localhost/',
  'http://a:b@kurier.example/',
  'http://a@kurier.example/',
  'http://:b@kurier.example/',
  'http://kurier.example:0/',
  `http://kurier.example/${'a'.repeat(2049)}`,
  'ftp://kurier.example/',
  'gopher://kurier.example:80/_GET',
]

const blockedPorts = [
  1, 21, 22, 23, 25, 53, 110, 139, 445, 2375, 3000, 3306, 5432, 6379, 8080, 8443, 9200, 11_211, 27_017,
]

type Write = Readonly<Record<string, (number: bigint) => string>>

function written(ways: Write, number: bigint, plain: string): readonly InsideCase[] {
  return Object.entries(ways).flatMap(([name, write]) =>
    schemes.map((scheme) => ({
      name: `${plain} (${name}, ${scheme})`,
      url: `${scheme}://${write(number)}/`,
      // For the notations that some parser takes for a name.
      answers: [[plain]],
    })),
  )
}

function sampled({ first, last }: Range): readonly bigint[] {
  return [...new Set([first, first + 1n > last ? last : first + 1n, (first + last) / 2n, last])]
}

function randomBits(chance: Chance): bigint {
  return [1, 2, 3, 4, 5, 6, 7, 8].reduce((bits) => (bits << 16n) + BigInt(chance.below(65_536)), 0n)
}

/** The number of an IPv6 address with one "::" at most, without a dotted part. */
export function numberV6(address: string): bigint {
  const [before = '', after = ''] = address.split('::')
  const [head, tail] = [before, after].map((part) => part.split(':').filter(Boolean))
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0)
  const all = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])]
  return all.reduce((number, group) => (number << 16n) + BigInt(`0x${group}`), 0n)
}

/** The answer of a resolver in the form of node:dns. */
export function lookedUp(addresses: readonly string[]): LookupAddress[] {
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
