import type { ChannelSwitch, PlatformSettings } from '#ports/platform.ts'
import type { Wording } from './problem.ts'
import { type Section, sectionsIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import * as say from './rule-wordings.ts'

const SWITCHES = ['silent', 'forum', 'thread'] as const satisfies readonly ChannelSwitch[]

/** Switches of a channel that its platform does not know, and threads in a forum, which has them anyway. */
export function channelSwitchChecks(
  file: unknown,
  positions: Positions,
  platforms: readonly PlatformSettings[],
): readonly Finding[] {
  return sectionsIn(file, 'channels').flatMap(({ index, section }) =>
    SWITCHES.flatMap((key) => {
      const wording = section[key] === undefined ? null : mistakeOf(key, section, platforms)
      const path = ['channels', index]
      return wording === null ? [] : [{ position: positions.ofKey(path, key), path: [...path, key], wording }]
    }),
  )
}

function mistakeOf(
  key: ChannelSwitch,
  section: Section,
  platforms: readonly PlatformSettings[],
): Wording | null {
  const platform = platforms.find(({ id }) => section[id] !== undefined)
  if (platform !== undefined && !platform.channelSwitches.includes(key)) return say.notOn(key, platform.name)
  return key === 'thread' && section['forum'] === true ? say.threadInForum : null
}
