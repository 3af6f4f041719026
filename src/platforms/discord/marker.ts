/**
 * How a posted message says which operation it belongs to, for ever and readable in the channel's history: behind "#" at the
 * end of its buttons' custom ids, or in its last line where it has none. (A nonce is forgotten after minutes.)
 */

/** An action with its operation's key: "sources:<story>#<key>". */
export function markAction(action: string, key: string): string {
  return `${action}#${key}`
}

/** The action alone, as a command wrote it. */
export function unmarkAction(customId: string): string {
  const at = customId.lastIndexOf('#')
  return at < 0 ? customId : customId.slice(0, at)
}

/** The last line of a message without buttons: small print with the key. */
export function markerLine(key: string): string {
  return `-# Depesza · ${key}`
}

/** The key that a message of the bot's own carries; null where it carries none. */
export function keyIn(content: string, customIds: readonly string[]): string | null {
  const [, inLine] = /(?:^|\n)-# Depesza · (\S+)$/u.exec(content) ?? []
  const [inButton] = customIds.flatMap((id) => (id.includes('#') ? [id.slice(id.lastIndexOf('#') + 1)] : []))
  return inLine ?? inButton ?? null
}

/** Says whether a message from the history carries the key. Looks at unknown JSON; anything malformed carries nothing. */
export function carriesKey(message: HistoryMessage, key: string): boolean {
  if (message.content?.endsWith(markerLine(key)) === true) return true
  const buttons = message.components?.flatMap((row) => row.components ?? []) ?? []
  return buttons.some((button) => button.custom_id?.endsWith(`#${key}`) === true)
}

/** What is read of a message in the history. */
export type HistoryMessage = {
  readonly id: string
  readonly author: { readonly id: string }
  readonly content?: string | undefined
  readonly components?:
    | readonly {
        readonly components?: readonly { readonly custom_id?: string | undefined }[] | undefined
      }[]
    | undefined
}
