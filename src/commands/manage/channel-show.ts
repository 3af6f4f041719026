import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Channel } from '#domain/configuration.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { SettingSection } from '#domain/setting.ts'
import { channelPhrases } from '#wording/channel-changes.ts'
import { channelFormPhrases, type ChannelField, type ChannelPart } from '#wording/channel-form.ts'
import { channelDefaults, channelFields, channelParts, keysOf, layoutOf, openFields } from './channel-form.ts'
import { twoDigits } from '#pipeline/calendar.ts'
import { settingOf } from './named.ts'
import { isLineKey, writeSectionLine } from './section-line.ts'

/** The key of the channel in which something is asked: "slack:C0123ABCD". */
export function channelIdOf({ platform, channelAddress }: Invocation): string {
  return destinationKey({ platform, address: channelAddress })
}

/** How a channel is set, what of that stands in the file, and buttons for what can be set here. */
export function showChannel(world: CommandWorld, invocation: Invocation): Reply {
  const { locale } = invocation
  const { configuration } = world
  const phrases = channelFormPhrases(locale)
  const id = channelIdOf(invocation)
  const declared = world.settings.declared('channels', id)
  const set = settingOf(world, 'channels', id)
  const isThere = declared !== null || set !== null
  const channel = configuration.channels.find(({ destination }) => destinationKey(destination) === id)
  const lines = channelFields.map((field) => lineOf(field, { declared, set, channel }, locale))
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

/** What the file says of a channel, what was set here, and what holds. */
type Sections = {
  readonly declared: SettingSection | null
  readonly set: SettingSection | null
  readonly channel: Channel | undefined
}

/** "• Tematy: Umowy (🔒 depesza.yaml)". */
function lineOf(field: ChannelField, { declared, set, channel }: Sections, locale: Locale): string {
  const { names, byDefault } = channelFormPhrases(locale)
  const keys = keysOf(field)
  const isDeclared = keys.some((key) => declared?.[key] !== undefined)
  const section = { ...declared, ...set }
  if (keys.every((key) => section[key] === undefined))
    return `• ${names[field]}: ${wordsOf(defaultOf(field, channel), locale)} (${byDefault})`
  const locked = isDeclared ? ` (${channelPhrases(locale).inFile})` : ''
  return `• ${names[field]}: ${wordsOf(valueIn(field, section), locale)}${locked}`
}

function valueIn(field: ChannelField, section: SettingSection): unknown {
  if (field === 'layout') return layoutOf(section)
  return isLineKey(field) ? writeSectionLine(field, section[field]) : section[field]
}

/** What holds where nothing is said of a field; undefined where that is nothing. */
function defaultOf(field: ChannelField, channel: Channel | undefined): unknown {
  const defaults: Readonly<Partial<Record<ChannelField, unknown>>> = {
    ...channelDefaults,
    topics: 'every',
    alertsPerHour: channel?.alertsPerHour,
    quiet: channel?.quiet?.spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`),
    timeZone: channel?.timeZone,
    language: channel?.locale,
  }
  return defaults[field]
}

/** Minutes after midnight as the file writes them. */
function clock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`
}

function wordsOf(value: unknown, locale: Locale): string {
  const { everyTopic, nothing, yes, no, ...named } = channelFormPhrases(locale)
  if (value === undefined) return nothing
  if (typeof value === 'boolean') return value ? yes : no
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  const words: Readonly<Record<string, string>> = {
    ...named.alerts,
    ...named.layouts,
    ...named.languages,
    every: everyTopic,
  }
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
