import { alertStories } from './alerts.ts'
import { answerStories } from './answers.ts'
import { messageStories } from './other-messages.ts'
import type { Story } from './scene.ts'

/** Everything that is recorded, in order: what a reader asks comes after what the bot posts by itself. */
export const stories: readonly Story[] = [...alertStories, ...messageStories, ...answerStories]
