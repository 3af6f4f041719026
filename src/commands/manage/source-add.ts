import { privateReply, sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import { filledIn, type FieldErrors, type Form, type FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { Setting, SettingSection } from '#domain/setting.ts'
import type { Submission } from '#ports/dispatcher.ts'
import type { FoundFeed } from '#ports/feed-finder.ts'
import { plainAddress } from '#text/plain-address.ts'
import { slugOf } from '#text/slug.ts'
import { changePhrases } from '#wording/changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { sourcePhrases, type SourceField } from '#wording/source-changes.ts'
import { answerOutcome, changerOf, nameIn } from './changes.ts'
import type { SourceDraft } from './draft.ts'
import { draftOf, updated, withDraft } from './drafts.ts'
import { givenText, sourceFamily, textOption } from './options.ts'
import { fieldErrors } from './section-form.ts'
import { editButton } from './source-edit.ts'
import { sourceField, sourceSection } from './source-form.ts'

/** As many as Discord's forms hold; the rest is asked for by `source edit`. */
const FIELDS: readonly SourceField[] = ['name', 'type', 'owner', 'country', 'tier']

/** Adds a source: finds the feeds behind an address, shows what they hold, and asks for the rest in a form. */
export const addSource: Command = {
  name: 'add',
  names: { en: 'add', pl: 'dodaj' },
  summary: { en: 'Add a source by its site or feed', pl: 'Dodaj źródło po adresie strony lub kanału' },
  group: 'manager',
  family: sourceFamily,
  options: [
    textOption({ en: 'address', pl: 'adres' }, { en: 'Of a site or a feed', pl: 'Strony lub kanału' }, true),
  ],
  run: (world, input, invocation) => find(world, givenText(input, 'address'), invocation),
  complete: () => [],
  readText: (words) => ({ address: words.trim() }),
  presses: {
    'source-choose': (world, { rest, value }, invocation) =>
      withDraft(world, { kind: 'feeds', rest, invocation }, async (draft) => {
        const chosen = Number(value ?? draft.chosen)
        if (draft.found[chosen] === undefined) return null
        world.drafts.keep({ ...draft, chosen }, rest)
        return updated(describe({ ...draft, chosen }, rest, invocation.locale))
      }),
    'form-source': (world, { rest }, invocation) =>
      withDraft(world, { kind: 'feeds', rest, invocation }, async (draft) => ({
        ...sentence(framePhrases(invocation.locale).noForms),
        form: sourceForm(draft, rest, invocation.locale),
      })),
  },
  submits: { 'source-fill': fill },
}

async function find(world: CommandWorld, asked: string, invocation: Invocation): Promise<Reply> {
  const { locale, platform, userId } = invocation
  const phrases = sourcePhrases(locale)
  const url = addressOf(asked)
  if (url === null) return sentence(phrases.notAnAddress(asked), 'asked-wrongly')
  const finding = await world.feedFinder.find(url)
  if (finding.kind === 'none')
    return sentence(phrases.nothingFound(plainAddress(url), finding.reason[locale]), 'asked-wrongly')
  const found = finding.feeds.filter((feed) => knownAs(world, feed) === null)
  const [first] = finding.feeds
  if (found.length === 0)
    return sentence(phrases.known(first === undefined ? '' : (knownAs(world, first) ?? '')), 'asked-wrongly')
  const draft = { kind: 'feeds', platform, userId, found, chosen: 0 } as const
  return describe(draft, world.drafts.keep(draft), locale)
}

/** What people write as an address, with or without its scheme; null where it is none. */
function addressOf(text: string): string | null {
  const url = URL.parse(/^https?:\/\//iu.test(text) ? text : `https://${text}`)
  return url !== null && url.hostname.includes('.') && !/\s/u.test(text) ? url.href : null
}

function knownAs({ configuration }: CommandWorld, { url }: FoundFeed): string | null {
  return configuration.feeds.find((feed) => feed.url === url)?.source.name ?? null
}

/** The chosen feed with its newest items; of several, a menu to choose another. */
function describe({ found, chosen }: SourceDraft, key: string, locale: Locale): Reply {
  const phrases = sourcePhrases(locale)
  const feed = found[chosen]
  if (feed === undefined) return sentence(changePhrases(locale).draftExpired, 'asked-wrongly')
  const lines = [
    plainAddress(feed.url),
    ...feed.newest.map((title) => `• ${title}`),
    ...(feed.language === null ? [] : [phrases.language(feed.language)]),
  ]
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: phrases.found(titleOf(feed), feed.entries) },
    { kind: 'text', text: lines.join('\n') },
    ...(found.length > 1 ? [{ kind: 'text', text: phrases.severalFound(found.length) } as const] : []),
  ]
  const choices = found.map((one, index) => ({
    label: titleOf(one),
    value: String(index),
    isChosen: index === chosen,
  }))
  const menu = { placeholder: phrases.choose, action: `source-choose:${key}`, choices }
  const reply = privateReply(blocks, [{ label: phrases.add, action: `form-source:${key}`, style: 'primary' }])
  return found.length > 1 ? { ...reply, menus: [menu] } : reply
}

function titleOf({ title, url }: FoundFeed): string {
  return title ?? plainAddress(url)
}

function sourceForm({ found, chosen }: SourceDraft, key: string, locale: Locale): Form {
  const title = found[chosen]?.title?.slice(0, 200) ?? ''
  return {
    title: sourcePhrases(locale).formTitle,
    action: `source-fill:${key}`,
    fields: FIELDS.map((field) => sourceField(field, { name: title }, locale)),
  }
}

async function fill(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission | null> {
  const { locale } = invocation
  const draft = draftOf(world, rest, invocation)
  const feed = draft?.kind === 'feeds' ? draft.found[draft.chosen] : undefined
  if (draft?.kind !== 'feeds' || feed === undefined)
    return { kind: 'reply', reply: sentence(changePhrases(locale).draftExpired, 'asked-wrongly') }
  const section = sectionOf(values, feed)
  const setting: Setting = { kind: 'feeds', id: slugOf(nameIn(section)), section }
  const errors = errorsIn(world, setting, locale)
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(sourceForm(draft, rest, locale), values) }
  const outcome = await world.settings.put(setting, changerOf(invocation), null)
  const said = [changePhrases(locale).saved(nameIn(section)), sourcePhrases(locale).firstPoll]
  const reply = answerOutcome(world, outcome, { said, locale })
  const more = outcome.kind === 'kept' ? [editButton(setting.id, locale)] : []
  return { kind: 'reply', reply: { ...reply, buttons: [...reply.buttons, ...more] } }
}

function sectionOf(values: FormValues, { url, language }: FoundFeed): SettingSection {
  return { url, ...sourceSection(FIELDS, values), ...(language === null ? {} : { language }) }
}

function errorsIn(world: CommandWorld, setting: Setting, locale: Locale): FieldErrors {
  const phrases = sourcePhrases(locale)
  if (setting.id === '') return { name: phrases.noId }
  if (world.settings.originOf('feeds', setting.id) !== null)
    return { name: phrases.nameTaken(nameIn(setting.section)) }
  return fieldErrors(world, setting, { fields: FIELDS, locale })
}
