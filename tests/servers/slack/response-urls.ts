import type { Block } from './block-kit.ts'
import { messageProblems } from './check-payload.ts'
import type { Ledger, SlackMessage } from './ledger.ts'

/** Who asked, and where; somebody of the bot's own workspace unless another `team` is named, as in a shared channel. */
export type Asker = { readonly channel: string; readonly user: string; readonly team?: string }

/** What came through one response_url, in order. */
export type Interaction = Asker & {
  readonly id: string
  /** The message whose button was pressed; null for a command. */
  readonly original: SlackMessage | null
  readonly answers: SlackMessage[]
  uses: number
}

export type ResponseUrls = {
  open(asker: Asker, original: SlackMessage | null): Interaction
  /** Takes a post to a response_url; answers the HTTP status and body. */
  take(id: string, body: string): { readonly status: number; readonly body: string }
}

/** Five posts within 30 minutes for each interaction: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const USES = 5

export function openResponseUrls(ledger: Ledger, violations: string[]): ResponseUrls {
  const interactions = new Map<string, Interaction>()
  return {
    open(asker, original) {
      const interaction = { ...asker, id: `r${interactions.size + 1}`, original, answers: [], uses: 0 }
      interactions.set(interaction.id, interaction)
      return interaction
    },
    take(id, body) {
      const interaction = interactions.get(id)
      if (interaction === undefined || interaction.uses >= USES) return { status: 404, body: 'used_url' }
      interaction.uses += 1
      const sent = JSON.parse(body) as Record<string, unknown>
      const blocks = Array.isArray(sent['blocks']) ? (sent['blocks'] as Block[]) : null
      const text = typeof sent['text'] === 'string' ? sent['text'] : undefined
      const problems = messageProblems(text, blocks)
      violations.push(...problems)
      if (problems.length > 0) return { status: 400, body: 'invalid_blocks' }
      interaction.answers.push(place(interaction, { text: text ?? '', blocks: blocks ?? [], sent }, ledger))
      return { status: 200, body: 'ok' }
    },
  }
}

function place(
  interaction: Interaction,
  content: Pick<SlackMessage, 'text' | 'blocks' | 'sent'>,
  ledger: Ledger,
): SlackMessage {
  const { original, channel, user } = interaction
  const replaced =
    content.sent['replace_original'] === true && original !== null
      ? ledger.replace(original.ts, content)
      : null
  const visibleTo = content.sent['response_type'] === 'in_channel' ? null : user
  return replaced ?? ledger.add({ ...content, channel, visibleTo, metadata: null, thread: null })
}
