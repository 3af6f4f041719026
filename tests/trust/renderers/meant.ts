import type { Message } from '#domain/message.ts'
import type { Reply } from '#domain/reply.ts'
import { namesAddress } from '../markup/seen.ts'

/** The addresses that a message means, in one way of writing. */
export type Meant = ReadonlySet<string>

export function meantByMessage(message: Message): Meant {
  if (message.kind === 'notice') return new Set()
  if (message.kind === 'follow-up' || message.kind === 'followed') return meant([message.url])
  if (message.kind === 'alert') return meant([message.url, message.correction?.url ?? null])
  if (message.kind === 'list')
    return meant(message.items.flatMap(({ url, correction }) => [url, correction?.url ?? null]))
  const stories = message.topics.flatMap((topic) => topic.stories)
  return meant([...stories, ...message.quotes].map(({ url }) => url))
}

export function meantByReply({ blocks, buttons }: Reply): Meant {
  return meant([...blocks, ...buttons].map((part) => ('url' in part ? (part.url ?? null) : null)))
}

function meant(addresses: readonly (string | null)[]): Meant {
  return new Set(
    addresses.flatMap((address) => (address === null || !URL.canParse(address) ? [] : [alike(address)])),
  )
}

/** Without differences of writing: percent signs decoded as often as they are there. */
function alike(address: string): string {
  const { href } = new URL(address)
  return href.replaceAll(/(?:%[0-9a-f]{2})+/giu, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes.toUpperCase()
    }
  })
}

/** What is wrong with a link: it leads where the message does not mean, or its label names another address. */
export function linkProblems(label: string, url: string, all: Meant): readonly string[] {
  const { protocol, username, password } = URL.parse(url) ?? { protocol: '', username: '', password: '' }
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return [
    ...(isWeb && username === '' && password === '' ? [] : [`masked foreign links: to ${url.slice(0, 80)}`]),
    ...(isWeb && !all.has(alike(url)) ? [`masked foreign links: nobody means ${url.slice(0, 120)}`] : []),
    ...(namesAddress(label)
      ? [`masked foreign links: "${label.slice(0, 80)}" leads to ${url.slice(0, 60)}`]
      : []),
  ]
}
