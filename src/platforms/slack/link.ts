import { looksLikeAddress } from '#wording/looks-like-address.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets, limits } from './limits.ts'

/**
 * The address in the form that a button takes, or null where it is not one to offer: not http(s), with a name or
 * password in it, or longer than a button's address may be.
 */
export function linkTo(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return null
  const link = url.href.replaceAll(/[|<>"`\s]/gu, encodeURIComponent)
  return link.length > limits.buttonUrl ? null : link
}

/**
 * A title in bold, linked where there is an address to offer. A title that itself looks like an address is never a
 * link: it could name another host than the one it leads to.
 */
export function linkedTitle(title: string, address: string | null, maxChars: number): string {
  const label = escapeWithin(title, maxChars)
  const link = linkTo(address)?.replaceAll('&', '&amp;') ?? null
  if (label === '') return ''
  if (link === null || link.length > budgets.titleUrl || looksLikeAddress(title)) return `*${label}*`
  return `*<${link}|${label.replaceAll('|', '¦')}>*`
}
