/**
 * The ranges that lead inside, as numbers, for a judge that shares no code with the guard:
 * https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry,
 * multicast, and what Mastodon and Miniflux refuse besides. Left out are the blocks that the registries call globally reachable.
 */
export type Range = { readonly name: string; readonly first: bigint; readonly last: bigint }

export const insideV4: readonly Range[] = [
  rangeV4('this network', '0.0.0.0', 8),
  rangeV4('private use 10', '10.0.0.0', 8),
  rangeV4('shared address space', '100.64.0.0', 10),
  rangeV4('loopback', '127.0.0.0', 8),
  rangeV4('metadata of Azure', '168.63.129.16', 32),
  rangeV4('link-local', '169.254.0.0', 16),
  rangeV4('private use 172', '172.16.0.0', 12),
  rangeV4('protocol assignments', '192.0.0.0', 24),
  rangeV4('documentation 1', '192.0.2.0', 24),
  rangeV4('6to4 relays', '192.88.99.0', 24),
  rangeV4('private use 192', '192.168.0.0', 16),
  rangeV4('benchmarks', '198.18.0.0', 15),
  rangeV4('documentation 2', '198.51.100.0', 24),
  rangeV4('documentation 3', '203.0.113.0', 24),
  rangeV4('multicast', '224.0.0.0', 4),
  rangeV4('reserved', '240.0.0.0', 4),
]

/** Everything outside 2000::/3, which holds every disguise of IPv4 but three, and the special parts within it. */
export const insideV6: readonly Range[] = [
  { name: 'below 2000::/3', first: 0n, last: (0x2000n << 112n) - 1n },
  { name: 'above 2000::/3', first: 0x4000n << 112n, last: (1n << 128n) - 1n },
  rangeV6('protocol assignments and Teredo', [0x2001n, 0n], 23),
  rangeV6('documentation', [0x2001n, 0xdb8n], 32),
  rangeV6('6to4', [0x2002n, 0n], 16),
  rangeV6('newer documentation', [0x3fffn, 0n], 20),
]

/** The addresses from which clouds give away their keys. */
export const metadata: readonly string[] = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.169.253',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
]

export function isInside(number: bigint, ranges: readonly Range[]): boolean {
  return ranges.some(({ first, last }) => number >= first && number <= last)
}

/** The addresses right below and right above the ranges that are in none themselves, and are no edge of all addresses. */
export function justOutside(ranges: readonly Range[], bits: 32n | 128n): readonly bigint[] {
  return ranges
    .flatMap(({ first, last }) => [first - 1n, last + 1n])
    .filter((number) => number > 0n && number < 1n << bits && !isInside(number, ranges))
}

export function numberV4(dotted: string): bigint {
  return dotted.split('.').reduce((number, part) => number * 256n + BigInt(part), 0n)
}

export function dotted(number: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join('.')
}

/** All eight groups, without "::". */
export function groups(number: bigint): string {
  const shifts = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n]
  return shifts.map((shift) => ((number >> shift) & 0xffffn).toString(16)).join(':')
}

function rangeV4(name: string, network: string, prefix: number): Range {
  const first = numberV4(network)
  return { name, first, last: first + (1n << BigInt(32 - prefix)) - 1n }
}

function rangeV6(name: string, [high, next]: readonly [bigint, bigint], prefix: number): Range {
  const first = (high << 112n) + (next << 96n)
  return { name, first, last: first + (1n << BigInt(128 - prefix)) - 1n }
}
