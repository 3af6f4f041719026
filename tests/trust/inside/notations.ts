import { dotted, groups } from './ranges.ts'

/** Ways to write the host of an IPv4 address in a URL; browsers and fetchers understand most of them. */
export const notations: Readonly<Record<string, (number: bigint) => string>> = {
  plain: dotted,
  'trailing dot': (number) => `${dotted(number)}.`,
  decimal: String,
  'decimal and a dot': (number) => `${number}.`,
  hexadecimal: (number) => `0x${number.toString(16)}`,
  'hexadecimal in capitals': (number) => `0X${number.toString(16).toUpperCase()}`,
  'hexadecimal behind zeros': (number) => `0x00000000${number.toString(16)}`,
  octal: (number) => `0${number.toString(8)}`,
  'hexadecimal parts': (number) => parts(number, (part) => `0x${part.toString(16)}`),
  'octal parts': (number) => parts(number, (part) => `0${part.toString(8)}`),
  'octal parts behind zeros': (number) => parts(number, (part) => `0000${part.toString(8)}`),
  'mixed parts': (number) =>
    parts(number, (part, index) => (index % 2 === 0 ? `0x${part.toString(16)}` : `0${part.toString(8)}`)),
  'two parts': (number) => `${number >> 24n}.${number & 0xffffffn}`,
  'three parts': (number) => `${number >> 24n}.${(number >> 16n) & 255n}.${number & 0xffffn}`,
  'two parts, hexadecimal and octal': (number) =>
    `0x${(number >> 24n).toString(16)}.0${(number & 0xffffffn).toString(8)}`,
  'full-width digits': (number) =>
    dotted(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  'mathematical digits': (number) =>
    dotted(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'ideographic dots': (number) => dotted(number).replaceAll('.', '。'),
  'half-width dots': (number) => dotted(number).replaceAll('.', '｡'),
  'percent signs': (number) => dotted(number).replaceAll(/\d/gu, (digit) => `%3${digit}`),
  'soft hyphens': (number) => dotted(number).replaceAll('.', '.\u00ad'),
  mapped: (number) => `[::ffff:${dotted(number)}]`,
  'mapped in hexadecimal': (number) => `[::ffff:${pair(number)}]`,
  'mapped in full': (number) => `[0:0:0:0:0:ffff:${pair(number)}]`,
  compatible: (number) => `[::${pair(number)}]`,
  translated: (number) => `[::ffff:0:${pair(number)}]`,
  NAT64: (number) => `[64:ff9b::${dotted(number)}]`,
  'local NAT64': (number) => `[64:ff9b:1::${pair(number)}]`,
  '6to4': (number) => `[2002:${pair(number)}::1]`,
  Teredo: (number) => `[2001:0:53aa:64c:0:fbff:${pair(number ^ 0xffffffffn)}]`,
  ISATAP: (number) => `[fe80::5efe:${pair(number)}]`,
}

/** Ways to write the host of an IPv6 address in a URL. */
export const notationsV6: Readonly<Record<string, (number: bigint) => string>> = {
  full: (number) => `[${groups(number)}]`,
  capitals: (number) => `[${groups(number).toUpperCase()}]`,
  'behind zeros': (number) =>
    `[${groups(number)
      .split(':')
      .map((group) => group.padStart(4, '0'))
      .join(':')}]`,
}

function parts(number: bigint, write: (part: bigint, index: number) => string): string {
  return [24n, 16n, 8n, 0n].map((shift, index) => write((number >> shift) & 255n, index)).join('.')
}

function pair(number: bigint): string {
  return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`
}
