/**
 * Discord's written limits, in UTF-16 units unless they say otherwise, and the smaller budgets that keep an alert glanceable.
 * Messages: https://docs.discord.com/developers/resources/message#create-message
 * Embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 * Components: https://docs.discord.com/developers/components/reference#button
 * Menus: https://docs.discord.com/developers/components/reference#string-select
 * Modals: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal and
 * https://docs.discord.com/developers/components/reference#label
 * Threads and tags: https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
 * Commands: https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export const limits = {
  content: 2000,
  /** One sum over every title, description, field name, field value, footer text and author name of a message. */
  embedTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedAuthor: 256,
  embedFooter: 2048,
  fieldName: 256,
  fieldValue: 1024,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  buttonsPerRow: 5,
  rows: 5,
  menuChoices: 25,
  menuLabel: 100,
  menuValue: 100,
  menuPlaceholder: 150,
  formTitle: 45,
  formFields: 5,
  fieldLabel: 45,
  fieldHint: 100,
  inputValue: 4000,
  nonce: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** One sum over every name, description and choice value of a command, its subcommands and their options. */
  commandTotal: 8000,
  historyPage: 100,
  threadName: 100,
  appliedTags: 5,
} as const

/** What an alert takes at most; together under `limits.embedTotal` whatever the feed holds. */
export const budgets = {
  /** Phones show far less of a notification; the rest is for readers of the channel. */
  notification: 400,
  author: 256,
  title: 256,
  summary: 1200,
  quoteCards: 2,
  quote: 700,
  speaker: 256,
  why: 300,
  sources: 900,
  footer: 100,
  correctionHeading: 100,
  correction: 120,
  note: 300,
  /** A reply spreads over embeds of one description each. */
  reply: 5800,
} as const

/** Requests: the outbox waits for the answer of a send no longer than this; a slower one counts as unknown. */
export const requestTimeoutMs = 10_000

/**
 * "Interaction tokens are valid for 15 minutes", here with a margin for the request itself.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages
 */
export const tokenLifeMs = 15 * 60_000 - 5_000

/** How long a first answer that may be a form is waited for before the interaction is deferred. Discord itself waits three seconds. */
export const formWaitMs = 900

/** How long to stay away where a refusal for haste does not say so (Cloudflare's pages). */
export const blindPauseMs = 10 * 60_000
