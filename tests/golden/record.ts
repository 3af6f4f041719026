import type { Modal } from '#platforms/discord/render-form.ts'
import { renderForm as formOnDiscord } from '#platforms/discord/render-form.ts'
import { renderMessage as messageOnDiscord } from '#platforms/discord/render-alert.ts'
import { renderReply as replyOnDiscord } from '#platforms/discord/render-reply.ts'
import { callOf } from '#platforms/shared/call-of.ts'
import { renderForm as formOnSlack } from '#platforms/slack/render-form.ts'
import { renderMessage as messageOnSlack } from '#platforms/slack/render-alert.ts'
import { renderReply as replyOnSlack } from '#platforms/slack/render-reply.ts'
import { renderHome } from '#platforms/slack/render-view.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { asText } from '../../scripts/pictures/as-text.ts'
import { discordParts, discordWindow } from '../../scripts/pictures/discord-parts.ts'
import { line, plainRun, type Part } from '../../scripts/pictures/part.ts'
import { slackParts, slackWindow } from '../../scripts/pictures/slack-parts.ts'
import { anOperation, builtAt } from '../builders.ts'
import { invocationOf } from './asking.ts'
import type { GoldenNewsroom } from './newsroom.ts'
import { viewings, type Scene, type Shown, type Story, type Viewing } from './scene.ts'

/** A scene as it goes over the wire, and what is seen of it. */
export type Drawn = { readonly payload: unknown; readonly parts: readonly Part[] }

/** What a story's two files hold: the payloads, and what a person reads. */
export async function record(
  newsroom: GoldenNewsroom,
  { file, scenes }: Story,
): Promise<{ readonly payloads: string; readonly text: string }> {
  const payloads: Record<string, unknown> = {}
  const sections = [`# ${file.replaceAll('-', ' ')}`]
  for (const scene of scenes) {
    sections.push(`## ${scene.name}`)
    for (const viewing of viewings) {
      const drawn = await draw(newsroom, scene, viewing)
      const who = `${viewing.platform}, ${viewing.locale}`
      if (drawn !== null) payloads[`${scene.name}, ${who}`] = drawn.payload
      if (drawn !== null) sections.push(`### ${who}`, `\`\`\`text\n${asText(drawn.parts)}\n\`\`\``)
    }
  }
  return { payloads: `${JSON.stringify(payloads, null, 1)}\n`, text: `${sections.join('\n\n')}\n` }
}

/** Null where the platform has nothing of the kind. */
export async function draw(newsroom: GoldenNewsroom, scene: Scene, viewing: Viewing): Promise<Drawn | null> {
  const shown = await scene.show(newsroom, viewing)
  if (shown.kind === 'home') return drawHome(newsroom, viewing)
  return viewing.platform === 'discord' ? onDiscord(shown, viewing) : onSlack(shown, viewing)
}

type Drawable = Exclude<Shown, { kind: 'home' }>

function onDiscord(shown: Drawable, { locale }: Viewing): Drawn {
  const looking = { locale, timeZone: 'Europe/Warsaw', now: builtAt }
  if (shown.kind === 'message') {
    const payload = messageOnDiscord(anOperation({ ...shown.operation, message: shown.message }))
    return { payload, parts: discordParts(payload, looking) }
  }
  const modal: Modal | null = shown.reply.form === undefined ? null : formOnDiscord(shown.reply.form)
  if (modal !== null) return { payload: modal, parts: [discordWindow(modal, looking)] }
  const payload = replyOnDiscord(shown.reply, locale)
  return { payload, parts: discordParts(payload, looking) }
}

function onSlack(shown: Drawable, { locale }: Viewing): Drawn {
  if (shown.kind === 'message') {
    const { message, operation } = shown
    const { kind = 'post', mayRepeat = false } = operation ?? {}
    const call = callOf({ kind, message })
    const payload = messageOnSlack(message, { timeZone: 'Europe/Warsaw', mayRepeat, call })
    return { payload, parts: [line('notice', [plainRun(payload.text)]), ...slackParts(payload.blocks)] }
  }
  const { form } = shown.reply
  const view = form === undefined ? null : formOnSlack(form, { locale, metadata: '{}' })
  if (view !== null) return { payload: view, parts: [slackWindow(view)] }
  const payload = replyOnSlack(shown.reply, locale)
  return { payload, parts: slackParts(payload.blocks) }
}

async function drawHome({ world }: GoldenNewsroom, viewing: Viewing): Promise<Drawn | null> {
  if (viewing.platform !== 'slack') return null
  const page = await createDispatcher(world).home(invocationOf(viewing))
  const payload = renderHome(page, viewing.locale)
  return { payload, parts: slackParts(payload.blocks as Parameters<typeof slackParts>[0]) }
}
