/**
 * Slack's written limits, in UTF-16 units unless they say otherwise.
 * Blocks: https://docs.slack.dev/reference/block-kit/blocks
 * Buttons: https://docs.slack.dev/reference/block-kit/block-elements/button-element
 * Menus: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element and
 * https://docs.slack.dev/reference/block-kit/composition-objects/option-object
 * Questions back: https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
 * Modals and the App Home: https://docs.slack.dev/reference/views/modal-views and https://docs.slack.dev/reference/views/home-tab-views
 * Inputs: https://docs.slack.dev/reference/block-kit/blocks/input-block and
 * https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
 * Top-level text (4,000 advised, cut at 40,000): https://docs.slack.dev/reference/methods/chat.postMessage
 * Manifest: https://docs.slack.dev/reference/app-manifest
 */
export const limits = {
  blocks: 50,
  header: 150,
  section: 3000,
  contextElements: 10,
  actionElements: 25,
  /** Rows of buttons in one answer; not Slack's, but more would be no answer any more. */
  rows: 5,
  buttonLabel: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  /** Its page says 2,000: https://docs.slack.dev/reference/block-kit/block-elements/image-element */
  altText: 200,
  actionId: 255,
  /** Its page says 100; 25 is what every platform takes. */
  menuChoices: 25,
  choiceLabel: 75,
  choiceValue: 75,
  placeholder: 150,
  questionTitle: 100,
  question: 300,
  questionButton: 30,
  viewBlocks: 100,
  viewTitle: 24,
  viewButton: 24,
  viewMetadata: 3000,
  fieldLabel: 2000,
  fieldHint: 2000,
  fieldName: 255,
  inputChars: 3000,
  text: 4000,
  /** conversations.history: "no more than 200 results at a time". */
  historyPage: 200,
  commandDescription: 2000,
  commandHint: 1000,
  shortcutName: 24,
  shortcutDescription: 150,
} as const

/** What a message takes at most of each part, in escaped characters; together under `total` whatever a feed holds. */
export const budgets = {
  /**
   * All texts, addresses and values of a message's blocks. Slack refuses near 13,200 (msg_blocks_too_long), which its
   * pages do not say: https://github.com/slackapi/bolt-js/issues/2509
   */
  total: 10_000,
  /** Phones show far less of a notification. */
  notification: 300,
  author: 400,
  title: 400,
  /** A longer address is on the button only. */
  titleUrl: 1000,
  summary: 1400,
  quoteCards: 2,
  quote: 700,
  speaker: 200,
  followHeading: 320,
  contextLine: 500,
  why: 480,
  sources: 460,
  correction: 200,
  note: 300,
  correctionUrl: 400,
  listedTitle: 300,
  listedMeta: 200,
  /** Texts of a list or an answer; the rest is left for its buttons. */
  body: 8000,
} as const

/**
 * A response_url takes five answers within 30 minutes, here with a margin for the request itself.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export const responseUrl = { uses: 5, lifeMs: 30 * 60_000 - 10_000 } as const

/** How long a form that was handed in is read before it is acknowledged. Slack itself waits three seconds. */
export const submitWaitMs = 900

/** How long the members of a user group are remembered, and after how long a failed look at them is repeated. */
export const groupMemoryMs = { known: 5 * 60_000, failed: 60_000 } as const

/** How long to stay away where a refusal for haste does not say so. */
export const blindPauseMs = 10 * 60_000

/** How long an API call may take; a send that takes longer counts as unknown. */
export const requestTimeoutMs = 10_000

/** https://docs.slack.dev/authentication/verifying-requests-from-slack names five minutes; both ways here. */
export const signatureToleranceMs = 5 * 60_000

/** Longer than a signature stays valid, so that none is ever accepted twice. */
export const replayMemoryMs = 10 * 60_000

/** Slack's own requests stay far below it. */
export const requestBodyBytes = 1024 * 1024

/**
 * How much earlier than the attempt a look-up begins. Slack counts in its own time, and a clock here that is hours ahead
 * must not hide the message; a channel's whole day is a page or two, the newest messages first.
 */
export const historySlackMs = 24 * 3_600_000
