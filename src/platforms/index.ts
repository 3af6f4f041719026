import type { Platform } from '#ports/platform.ts'
import { consolePlatform } from './console/index.ts'
import { discord } from './discord/index.ts'
import { slack } from './slack/index.ts'

/** Every platform that Depesza can post to; a new one is its folder and one line here. */
export const platforms: readonly Platform[] = [discord, slack, consolePlatform]
