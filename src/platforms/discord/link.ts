import { looksLikeAddress } from '#wording/looks-like-address.ts'
import { escapeWithin, labelWithin } from './escape-markdown.ts'
import { limits } from './limits.ts'

/**
 * The address in the form that Discord takes for buttons and titles, or null where it is not one to offer: not http(s),
 * with a name or password in it, or longer than a button's address may be.
 */
export function linkTo(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return null
  const link = url.href.replaceAll(/[()\\[\]|*`<>]|@(?=everyone|here)/giu, percentEncode)
  return link.length > limits.buttonUrl ? null : link
}

/** For characters that would end a masked link, or start markup or a mention inside it. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/**
 * A title as a link, or alone where there is no address to offer. A title that itself looks like an address is never a
 * link: it could name another host than the one it leads to. Empty for a title that shows nothing.
 */
export function linkedTitle(title: string, address: string | null, maxChars: number): string {
  const url = looksLikeAddress(title) ? null : linkTo(address)
  const label = labelWithin(title, maxChars)
  return url === null || label === '' ? escapeWithin(title, maxChars) : `[${label}](${url})`
}
