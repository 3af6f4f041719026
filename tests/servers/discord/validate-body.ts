import * as spec from 'discord-api-spec/zod'

/** What kind of body it is: a new message, an edit of one, an edit of an interaction's answer, the first answer to an interaction, a follow-up, or the commands. */
export type BodyKind =
  | 'message'
  | 'message-edit'
  | 'edit'
  | 'callback'
  | 'follow-up'
  | 'commands'
  | 'forum-post'
  | 'thread'

type Json = Readonly<Record<string, unknown>>

/** Every rule of Discord's that a body breaks: by the published schemas, and the written limits that those leave out. */
export function validateBody(kind: BodyKind, body: unknown): readonly string[] {
  switch (kind) {
    case 'message':
      return [...bySchema(spec.MessageCreateRequestSchema, body), ...messageProblems(body, 'new')]
    case 'forum-post':
      return forumPostProblems(body)
    case 'thread':
      return bySchema(spec.CreateTextThreadWithMessageRequestSchema, body)
    case 'message-edit':
      return [...bySchema(spec.MessageEditRequestPartialSchema, body), ...messageProblems(body, 'edit')]
    case 'edit':
      return [
        ...bySchema(spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, body),
        ...messageProblems(body, 'edit'),
      ]
    case 'follow-up':
      return [
        ...bySchema(spec.IncomingWebhookInteractionRequestSchema, body),
        ...messageProblems(body, 'new'),
      ]
    case 'callback':
      return callbackProblems(body)
    case 'commands':
      return commandsProblems(body)
  }
}

function forumPostProblems(body: unknown): readonly string[] {
  const message = isObject(body) ? body['message'] : null
  return [...bySchema(spec.CreateForumThreadRequestSchema, body), ...messageProblems(message, 'new')]
}

function bySchema(schema: typeof spec.MessageCreateRequestSchema, body: unknown): readonly string[] {
  const result = schema.safeParse(body)
  if (!result.success) return [`schema: ${result.error?.message ?? 'refused'}`]
  return lostKeys(body, result.data, '').map((key) => `unknown key ${key}`)
}

/** Keys that the schema dropped because it does not know them. */
function lostKeys(before: unknown, after: unknown, path: string): readonly string[] {
  if (!isObject(before) || !isObject(after)) return []
  return Object.keys(before).flatMap((key) => {
    const place = `${path}.${key}`
    return key in after ? lostKeys(before[key], after[key], place) : [place]
  })
}

function messageProblems(body: unknown, purpose: 'new' | 'edit'): readonly string[] {
  if (!isObject(body)) return ['the body is no object']
  const embeds = list(body['embeds'])
  return [
    ...lengthProblems(body, embeds),
    ...(purpose === 'new' && isEmpty(body, embeds) ? ['the message is empty'] : []),
    ...(mentionsNobodyElse(body, purpose) ? [] : ['allowed_mentions does not switch off every mention']),
    ...(LONE_SURROGATE.test(JSON.stringify(body)) ? ['a lone surrogate'] : []),
    ...embeds.flatMap(embedProblems),
    ...componentProblems(list(body['components'])),
  ]
}

/** JSON.stringify escapes a surrogate only where it stands alone. */
const LONE_SURROGATE = /\\ud[89a-f][0-9a-f]{2}/u

function lengthProblems(body: Json, embeds: readonly Json[]): readonly string[] {
  const content = text(body['content'])
  const total = embeds.map(embedLength).reduce((sum, length) => sum + length, 0)
  const problems: string[] = []
  if (content.length > 2000) problems.push(`content has ${content.length} of 2000 characters`)
  if (embeds.length > 10) problems.push(`${embeds.length} of 10 embeds`)
  if (total > 6000) problems.push(`the embeds have ${total} of 6000 characters`)
  return problems
}

function isEmpty(body: Json, embeds: readonly Json[]): boolean {
  return text(body['content']).trim() === '' && embeds.length === 0
}

/** Of a new message, the one role that its content names may be called. */
function mentionsNobodyElse(body: Json, purpose: 'new' | 'edit'): boolean {
  const mentions = body['allowed_mentions']
  if (!isObject(mentions) || !Array.isArray(mentions['parse'])) return false
  const named = purpose === 'edit' ? [] : [...text(body['content']).matchAll(/<@&(\d+)>/gu)]
  const called = [mentions['parse'], mentions['users'], mentions['roles']].flatMap((one) =>
    Array.isArray(one) ? one : [],
  )
  if (called.length === 0) return named.length === 0
  return called.length === 1 && named.length === 1 && called[0] === named[0]?.[1]
}

function embedLength(embed: Json): number {
  const fields = list(embed['fields']).map(
    (field) => text(field['name']).length + text(field['value']).length,
  )
  const parts = [
    embed['title'],
    embed['description'],
    nested(embed, 'author', 'name'),
    nested(embed, 'footer', 'text'),
  ]
  return [...fields, ...parts.map((part) => text(part).length)].reduce((sum, length) => sum + length, 0)
}

function embedProblems(embed: Json): readonly string[] {
  const problems: string[] = []
  const hasText = ['title', 'description', 'image'].some((key) => text(embed[key]).trim() !== '')
  if (!hasText && list(embed['fields']).length === 0) problems.push('an embed is empty')
  for (const field of list(embed['fields'])) {
    if (text(field['name']).trim() === '' || text(field['value']).trim() === '')
      problems.push('an embed field is empty')
  }
  if (isObject(embed['author']) && text(embed['author']['name']).trim() === '')
    problems.push('an embed author is empty')
  return problems
}

function componentProblems(rows: readonly Json[]): readonly string[] {
  const problems: string[] = []
  if (rows.length > 5) problems.push(`${rows.length} of 5 rows`)
  const components = rows.flatMap((row) => list(row['components']))
  const ids = components.map((one) => text(one['custom_id'])).filter((id) => id !== '')
  if (new Set(ids).size !== ids.length) problems.push('a custom_id occurs twice')
  if (rows.some((row) => isMixed(list(row['components']))))
    problems.push('a menu does not stand alone in its row')
  return [
    ...problems,
    ...components.flatMap((one) => (one['type'] === 3 ? menuProblems(one) : buttonProblems(one))),
  ]
}

function isMixed(components: readonly Json[]): boolean {
  return components.length > 1 && components.some(({ type }) => type === 3)
}

function buttonProblems(button: Json): readonly string[] {
  const problems: string[] = []
  const isLink = button['style'] === 5
  if (text(button['label']).trim() === '') problems.push('a button has no label')
  if (isLink === (button['custom_id'] !== undefined))
    problems.push('a button needs custom_id, a link must have none')
  if (isLink && !/^https?:\/\//u.test(text(button['url'])))
    problems.push('a link button without http(s) address')
  return problems
}

/** Of a message or of a modal. */
function menuProblems(menu: Json): readonly string[] {
  const options = list(menu['options'])
  const values = options.map(({ value }) => text(value))
  const problems: string[] = []
  if (options.length === 0 || options.length > 25) problems.push(`${options.length} choices of a menu`)
  if (new Set(values).size !== values.length) problems.push('a value of a menu occurs twice')
  if (options.filter((option) => option['default'] === true).length > 1)
    problems.push('a menu chooses two at once')
  if (options.some(({ label }) => text(label).trim() === '')) problems.push('a choice has no label')
  return problems
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
function modalProblems(modal: unknown): readonly string[] {
  if (!isObject(modal)) return ['the modal is no object']
  const labels = list(modal['components'])
  const inputs = labels.flatMap((label) => (isObject(label['component']) ? [label['component']] : []))
  const ids = inputs.map((input) => text(input['custom_id']))
  return [
    ...(labels.length > 5 ? [`${labels.length} of 5 fields of a modal`] : []),
    ...(new Set(ids).size === ids.length ? [] : ['a custom_id of a modal occurs twice']),
    ...(text(modal['title']).trim() === '' ? ['a modal has no title'] : []),
    ...(labels.some(({ label }) => text(label).trim() === '') ? ['a field has no label'] : []),
    ...(LONE_SURROGATE.test(JSON.stringify(modal)) ? ['a lone surrogate'] : []),
    ...inputs.flatMap((input) => (input['type'] === 3 ? menuProblems(input) : [])),
    ...inputs.flatMap((input) =>
      typeof input['max_length'] === 'number' && text(input['value']).length > input['max_length']
        ? ['a value is longer than its field']
        : [],
    ),
  ]
}

function callbackProblems(body: unknown): readonly string[] {
  if (!isObject(body)) return ['the body is no object']
  const data = body['data']
  switch (body['type']) {
    case 4:
    case 7:
      return messageProblems(data, 'new')
    case 5:
      return bySchema(spec.CreateMessageInteractionCallbackRequestSchema, body)
    case 6:
      return bySchema(spec.UpdateMessageInteractionCallbackRequestSchema, body)
    case 8:
      return [
        ...bySchema(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceProblems(data),
      ]
    case 9:
      return [...bySchema(spec.ModalInteractionCallbackRequestSchema, body), ...modalProblems(data)]
    default:
      return [`unknown callback type ${String(body['type'])}`]
  }
}

function choiceProblems(data: unknown): readonly string[] {
  const choices = isObject(data) ? list(data['choices']) : []
  const problems = choices.length > 25 ? [`${choices.length} of 25 choices`] : []
  for (const choice of choices) {
    for (const key of ['name', 'value']) {
      const { length } = text(choice[key])
      if (length < 1 || length > 100) problems.push(`a choice's ${key} has ${length} characters`)
    }
  }
  return problems
}

function commandsProblems(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ['the commands are no list']
  return list(body).flatMap((command) => [
    ...bySchema(spec.ApplicationCommandUpdateRequestSchema, command),
    ...(command['type'] === 3 ? menuNameProblems(command) : namedProblems(command)),
    ...(commandLength(command) > 8000 ? ['a command has over 8000 characters'] : []),
  ])
}

/** What stands in a message's menu: capitals and spaces are fine, a description is not. */
function menuNameProblems(command: Json): readonly string[] {
  const names = [command['name'], ...localizations(command, 'name')].map(text)
  const isBad = names.some((name) => name.trim() === '' || name.length > 32)
  return [
    ...(isBad ? ['a message command has no name, or one over 32 characters'] : []),
    ...(command['description'] === undefined ? [] : ['a message command has a description']),
  ]
}

function namedProblems(named: Json): readonly string[] {
  const problems: string[] = [named['name'], ...localizations(named, 'name')]
    .map(text)
    .filter((name) => !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase())
    .map((name) => `"${name}" is no command name`)
  const options = list(named['options'])
  if (options.length > 25) problems.push(`${options.length} of 25 options or subcommands on one level`)
  if (new Set(options.map(({ name }) => name)).size !== options.length)
    problems.push('an option occurs twice')
  const required = options.map((option) => option['required'] === true)
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
    problems.push('a required option stands behind an optional one')
  }
  return [...problems, ...options.flatMap(namedProblems)]
}

/**
 * "Names, descriptions and values … of each command, its subcommands, groups and choices": of each text its longest localization.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export function commandLength(named: Json): number {
  const own = longest(named, 'name') + longest(named, 'description')
  return list(named['options']).reduce((sum, option) => sum + commandLength(option), own)
}

function longest(named: Json, key: 'name' | 'description'): number {
  return Math.max(...[named[key], ...localizations(named, key)].map((one) => text(one).length))
}

function localizations(named: Json, key: 'name' | 'description'): readonly unknown[] {
  const localized = named[`${key}_localizations`]
  return isObject(localized) ? Object.values(localized) : []
}

function nested(embed: Json, key: string, inner: string): unknown {
  const value = embed[key]
  return isObject(value) ? value[inner] : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
