import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { SettingSection } from '#domain/setting.ts'
import { channelPhrases } from '#wording/channel-changes.ts'
import { channelFormPhrases, type ChannelField, type ChannelPart } from '#wording/channel-form.ts'
import { channelFields, channelParts, keysOf, layoutOf, openFields } from './channel-form.ts'
import { settingOf } from './named.ts'

/** The key of the channel in which something is asked: "slack:C0123ABCD". */
export function channelIdOf({ platform, channelAddress }: Invocation): string {
  return destinationKey({ platform, address: channelAddress })
}

/** How a channel is set, what of that stands in the file, and buttons for what can be set here. */
export function showChannel(world: CommandWorld, invocation: Invocation): Reply {
  const { locale } = invocation
  const phrases = channelFormPhrases(locale)
  const id = channelIdOf(invocation)
  const declared = world.settings.declared('channels', id)
  const set = settingOf(world, 'channels', id)
  const isThere = declared !== null || set !== null
  const lines = channelFields.flatMap((field) => lineOf(field, { declared, set }, locale))
  return privateReply(
    isThere
      ? [
          { kind: 'heading', text: phrases.settingsOf(id) },
          { kind: 'text', text: [...lines, ...mentionLines(world, id, locale)].join('\n') },
        ]
      : sentence(phrases.notConfigured).blocks,
    channelParts
      .filter((part) => openFields(world, id, part).length > 0)
      .map((part) => partButton(part, locale)),
  )
}

/** Opens the form of a part. */
export function partButton(part: ChannelPart, locale: Locale): ReplyButton {
  return { label: channelFormPhrases(locale).open[part], action: `form-channel:${part}` }
}

type Sections = { readonly declared: SettingSection | null; readonly set: SettingSection | null }

/** "• Tematy: Umowy (🔒 depesza.yaml)". */
function lineOf(field: ChannelField, { declared, set }: Sections, locale: Locale): readonly string[] {
  const { names } = channelFormPhrases(locale)
  const keys = keysOf(field)
  const isDeclared = keys.some((key) => declared?.[key] !== undefined)
  const section = { ...declared, ...set }
  const value = keys.some((key) => section[key] !== undefined) ? valueIn(field, section) : undefined
  const locked = isDeclared ? ` (${channelPhrases(locale).inFile})` : ''
  return [`• ${names[field]}: ${wordsOf(field, value, locale)}${locked}`]
}

function valueIn(field: ChannelField, section: SettingSection): unknown {
  return field === 'layout' ? layoutOf(section) : section[field]
}

function wordsOf(field: ChannelField, value: unknown, locale: Locale): string {
  const { everyTopic, byDefault, yes, no, ...named } = channelFormPhrases(locale)
  if (value === undefined) return field === 'topics' ? everyTopic : byDefault
  if (typeof value === 'boolean') return value ? yes : no
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  const words: Readonly<Record<string, string>> = { ...named.alerts, ...named.layouts }
  return words[value] ?? value
}

/** Whom rules call here: that is said in the file alone. */
function mentionLines({ configuration }: CommandWorld, id: string, locale: Locale): readonly string[] {
  const [platform = ''] = id.split(':')
  return configuration.rules.flatMap(({ name, outcome: { channels, mention } }) => {
    const who = mention[platform]
    const concernsIt = channels === null || channels.some((one) => destinationKey(one) === id)
    if (who === undefined || !concernsIt) return []
    return [`• ${channelFormPhrases(locale).mention(who, name)} (${channelPhrases(locale).inFile})`]
  })
}
