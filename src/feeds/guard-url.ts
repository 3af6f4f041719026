import { isIP } from 'node:net'
import type { Bilingual } from '#domain/bilingual.ts'
import { isPublicAddress } from './public-address.ts'

/** An address that may be asked for, or one line that says why not. */
export type GuardedUrl =
  | { readonly kind: 'allowed'; readonly url: URL }
  | { readonly kind: 'refused'; readonly reason: Bilingual }

/** Hosts on private addresses that the configuration names, as "host" or "host:port" in lower case. */
export type PrivateHosts = ReadonlySet<string>

/** Longer addresses are not fetched, so they are none of an article's either. */
export const maxUrlLength = 2048
const allowedPorts: ReadonlySet<string> = new Set(['80', '443'])

/**
 * Judges an address before any connection: http(s) without credentials, at most 2,048 characters, on port 80 or 443, and
 * no private or reserved IP address in any notation. A host in `privateHosts` may have any port and any address.
 * `base` is the page that the address was found on, for relative ones.
 *
 * The text is parsed once and the parsed URL is what will be fetched; characters on which parsers are known to
 * disagree (backslash, control characters) are refused outright.
 */
export function guardUrl(address: string, privateHosts: PrivateHosts, base?: string): GuardedUrl {
  if (address.length > maxUrlLength) return refused(tooLong)
  if (hasConfusingCharacter(address)) return refused(confusing)
  const url = URL.parse(address, base)
  if (url === null) return refused(noAddress)
  const reason = reasonAgainst(url, privateHosts)
  return reason === null ? { kind: 'allowed', url } : refused(reason)
}

/** The set in which `isNamedHost` looks a host up, from the configuration's list. */
export function privateHostSet(hosts: readonly string[]): PrivateHosts {
  return new Set(hosts.map((host) => host.trim().toLowerCase()))
}

/** For whoever may reach no private host at all. */
export const noPrivateHosts: PrivateHosts = new Set()

/** Whether the configuration names the host of this address. */
export function isNamedAddress(address: string, privateHosts: PrivateHosts): boolean {
  const url = URL.parse(address)
  return url !== null && isNamedHost(url.hostname, portOf(url), privateHosts)
}

/** Whether the configuration names this host, by itself or with this port. */
export function isNamedHost(hostname: string, port: string, privateHosts: PrivateHosts): boolean {
  const host = bareHost(hostname)
  const written = isIP(host) === 6 ? `[${host}]` : host
  return privateHosts.has(host) || privateHosts.has(written) || privateHosts.has(`${written}:${port}`)
}

/** A host name without the brackets of IPv6 and without the dot of the DNS root. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
}

/** The port that will be connected to, the default of the protocol filled in. */
function portOf(url: URL): string {
  if (url.port !== '') return url.port
  return url.protocol === 'https:' ? '443' : '80'
}

function reasonAgainst(url: URL, privateHosts: PrivateHosts): Bilingual | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return otherProtocol(url.protocol.slice(0, 40))
  }
  if (url.username !== '' || url.password !== '') return credentials
  if (isNamedHost(url.hostname, portOf(url), privateHosts)) return null
  if (!allowedPorts.has(portOf(url))) return otherPort(url.port)
  return isPrivateByName(bareHost(url.hostname)) ? privateReason(bareHost(url.hostname)) : null
}

/** The sentence for a host on a private address; it repeats the name that was asked for, never what it resolved to. */
export function privateReason(host: string): Bilingual {
  const name = host.slice(0, 100)
  return {
    pl: `${name} ma adres prywatny lub zarezerwowany (jeśli tak ma być, wpisz ten host do privateHosts)`,
    en: `${name} is on a private or reserved address (name the host in privateHosts if that is meant)`,
  }
}

const tooLong: Bilingual = {
  pl: `adres ma ponad ${maxUrlLength} znaków`,
  en: `the address is longer than ${maxUrlLength} characters`,
}
const confusing: Bilingual = {
  pl: 'adres zawiera ukośnik wsteczny lub znak sterujący',
  en: 'the address holds a backslash or a control character',
}
const noAddress: Bilingual = {
  pl: 'to nie jest adres: zapisz go jako https://host/ścieżka',
  en: 'this is not an address: write it as https://host/path',
}
const credentials: Bilingual = {
  pl: 'adres zawiera nazwę użytkownika lub hasło',
  en: 'the address holds a user name or a password',
}

function otherProtocol(protocol: string): Bilingual {
  return {
    pl: `można pobierać tylko przez http i https, nie ${protocol}`,
    en: `only http and https can be fetched, not ${protocol}`,
  }
}

function otherPort(port: string): Bilingual {
  return {
    pl: `port ${port} jest niedozwolony (tylko 80 i 443; wpisz ten host do privateHosts)`,
    en: `port ${port} is not allowed (only 80 and 443; name the host in privateHosts)`,
  }
}

/** Literal addresses, and names that mean this machine by definition (RFC 6761). */
function isPrivateByName(host: string): boolean {
  if (isIP(host) !== 0) return !isPublicAddress(host)
  return host === '' || host === 'localhost' || host.endsWith('.localhost')
}

function hasConfusingCharacter(address: string): boolean {
  for (const character of address) {
    if (character === '\\' || character < ' ' || character === '\u007f') return true
  }
  return false
}

function refused(reason: Bilingual): GuardedUrl {
  return { kind: 'refused', reason }
}
