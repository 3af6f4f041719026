import { brief } from './archive/brief.ts'
import type { Answering, Catalogue, Command } from './command.ts'
import { correct } from './manage/correct.ts'
import { audit } from './manage/audit.ts'
import { channelCommands } from './manage/channels.ts'
import { checkConfig } from './manage/config-check.ts'
import { expertCommands } from './manage/experts.ts'
import { undo } from './manage/changes.ts'
import { opmlCommands } from './manage/opml.ts'
import { sourceCommands } from './manage/sources.ts'
import { topicCommands } from './manage/topics.ts'
import { feedback, feedbackAnswers, formSwitch } from './feedback.ts'
import { digestNow, digestPost } from './archive/digest.ts'
import { followChoice } from './personal/follow-menu.ts'
import { follow, unfollow } from './personal/follow.ts'
import { helpFor } from './help.ts'
import { explain } from './archive/explain.ts'
import { correct as correctMessage, explain as explainMessage, save } from './message-commands.ts'
import { channelMutes, ownMutes } from './personal/mute-menu.ts'
import { mute, unmute } from './personal/mute.ts'
import { quotes } from './archive/quotes.ts'
import { recent } from './archive/recent.ts'
import { saveAddress } from './archive/save.ts'
import { search } from './archive/search.ts'
import { searchShortcut } from './archive/search-form.ts'
import { show } from './archive/show.ts'
import { status } from './status.ts'
import { story } from './archive/story.ts'
import { showQuotes, showSources } from './archive/story-details.ts'
import { topics } from './archive/topics.ts'

const answering: readonly Command[] = [
  recent,
  search,
  brief,
  digestNow,
  quotes,
  show,
  story,
  topics,
  explain,
  saveAddress,
  mute,
  unmute,
  follow,
  unfollow,
  status,
]
/** Those of the group `manager`. */
const managing: readonly Command[] = [
  ...topicCommands,
  ...sourceCommands,
  ...channelCommands,
  ...expertCommands,
  ...opmlCommands,
  checkConfig,
  correct,
  audit,
  feedback,
]

/** The buttons of alerts. */
const alertButtons: Answering = {
  group: 'reader',
  presses: {
    quotes: (world, { rest }, invocation) => showQuotes(world, rest, invocation),
    sources: (world, { rest }, invocation) => showSources(world, rest, invocation),
  },
}

/** Every command, in the order in which `help` lists them. */
export const commands: readonly Command[] = [...answering, ...managing, helpFor([...answering, ...managing])]

/** Everything that the bot can be asked. */
export const catalogue: Catalogue = {
  commands,
  messageCommands: [explainMessage, save, correctMessage],
  shortcuts: [searchShortcut],
  others: [alertButtons, undo, ownMutes, channelMutes, followChoice, digestPost, feedbackAnswers, formSwitch],
}
