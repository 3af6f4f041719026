import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock, ReplyButton, ReplyMenu } from '#domain/reply.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import type { TrialExample } from '#pipeline/archive/try-on-archive.ts'
import type { TermForms } from '#ports/search.ts'
import { excerptOf } from '#text/search/excerpt.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { changePhrases } from '#wording/changes.ts'
import { formatDateAndTime, formatMoment } from '#wording/dates.ts'
import { topicPhrases } from '#wording/topic-changes.ts'
import { privateReply, type CommandWorld } from '#commands/command.ts'
import { nameIn } from './changes.ts'
import type { TopicDraft } from './draft.ts'

const MOST_TERMS = 12
const MOST_FORMS = 14
const VOICES: readonly QuotedVoices[] = ['experts', 'officials', 'everybody']

/** What a topic would have found, before anything is saved, and the buttons that save, correct or drop it. */
export function previewTopic(
  world: CommandWorld,
  { draft, key }: { readonly draft: TopicDraft; readonly key: string },
  locale: Locale,
): Reply {
  const { trial, forms, purpose } = draft
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: topicPhrases(locale).found(nameIn(draft.section), trial.found) },
    text(readLine(world, draft, locale)),
    ...trial.examples.map((example) => describeExample(world, example, locale)),
    ...(forms.length === 0 ? [] : [text(formLines(forms, locale))]),
    ...(purpose === 'test' ? [] : [text(channelLine(world, draft, locale))]),
  ]
  const menus = purpose === 'test' ? [] : [voicesMenu(draft, key, locale)]
  return { ...privateReply(blocks, buttonsOf(draft, key, locale)), menus }
}

function readLine(world: CommandWorld, { trial }: TopicDraft, locale: Locale): string {
  const phrases = topicPhrases(locale)
  if (trial.read === 0) return phrases.nothingStored
  const since = formatDateAndTime(trial.since, locale, world.configuration.timeZone)
  return [phrases.read(trial.read, since), ...(trial.isComplete ? [] : [phrases.cutShort])].join(' ')
}

function describeExample(world: CommandWorld, example: TrialExample, locale: Locale): ReplyBlock {
  const { title, source, at, text: body, matches } = example
  const viewing = { timeZone: world.configuration.timeZone, now: world.clock.now() }
  const inText = matches.filter(({ field }) => field === 'text').flatMap((match) => match.parts ?? match)
  return {
    kind: 'item',
    title: titleOf({ title, locale }),
    url: null,
    meta: `${source} · ${formatMoment(at, locale, viewing)}`,
    excerpt: excerptOf(body, inText),
  }
}

/** A line for each term: "broń jądrowa: broń, broni, bronią… + jądrowa, jądrowej…". */
export function formLines(forms: readonly TermForms[], locale: Locale): string {
  const { forms: heading, andMoreForms } = topicPhrases(locale)
  const lines = forms.slice(0, MOST_TERMS).map(({ term, words }) => {
    const each = words.map((list) => {
      const more = list.length - MOST_FORMS
      return [...list.slice(0, MOST_FORMS), ...(more > 0 ? [andMoreForms(more)] : [])].join(', ')
    })
    return `• ${term}: ${each.join(' + ')}`
  })
  const left = forms.length - MOST_TERMS
  return [heading, ...lines, ...(left > 0 ? [andMoreForms(left)] : [])].join('\n')
}

function channelLine(world: CommandWorld, draft: TopicDraft, locale: Locale): string {
  const { goesTo, goesNowhere } = topicPhrases(locale)
  const channels = world.configuration.channels
    .filter((channel) =>
      draft.purpose === 'edit'
        ? channel.topicIds.includes(draft.id)
        : takesEveryTopic(world, destinationKey(channel.destination)),
    )
    .map(({ destination }) => destinationKey(destination))
  return channels.length === 0 ? goesNowhere : goesTo(channels)
}

/** Neither the file nor a channel's own setting names its topics. */
function takesEveryTopic({ settings }: CommandWorld, id: string): boolean {
  const set = settings.settings().find((one) => one.kind === 'channels' && one.id === id)
  return settings.declared('channels', id)?.['topics'] === undefined && set?.section['topics'] === undefined
}

function voicesMenu({ section }: TopicDraft, key: string, locale: Locale): ReplyMenu {
  const { quote, voices } = topicPhrases(locale)
  const chosen = section['quote'] ?? 'experts'
  return {
    placeholder: quote,
    action: `topic-voices:${key}`,
    choices: VOICES.map((value) => ({
      label: `${quote}: ${voices[value]}`,
      value,
      isChosen: value === chosen,
    })),
  }
}

function buttonsOf({ purpose }: TopicDraft, key: string, locale: Locale): readonly ReplyButton[] {
  const { save, correct, cancel } = changePhrases(locale)
  return [
    ...(purpose === 'test' ? [] : [{ label: save, action: `topic-save:${key}`, style: 'primary' } as const]),
    { label: correct, action: `form-topic-again:${key}` },
    ...(purpose === 'test' ? [] : [{ label: cancel, action: `topic-drop:${key}` }]),
  ]
}

function text(words: string): ReplyBlock {
  return { kind: 'text', text: words }
}
