import { badDigests } from './bad-digests.ts'
import { badRules } from './bad-rules.ts'
import { badStories } from './bad-stories.ts'
import { badValues } from './bad-values.ts'
import { badWholes } from './bad-wholes.ts'
import { soundConfig } from './sound-config.ts'

/** A configuration with one thing wrong: where that must be told, and a part of what must be said. */
export type BadConfig = {
  readonly name: string
  readonly yaml: string
  readonly line: number
  readonly path: string
  readonly part: string
}

export const badConfigs: readonly BadConfig[] = [
  ...badValues,
  ...badDigests,
  ...badRules,
  ...badStories,
  ...badWholes,
].map(([name, from, to, place, part]) => {
  const [line = '', path = ''] = String(place).split(' ')
  if (!soundConfig.includes(from)) throw new Error(`"${from}" does not stand in the sound configuration`)
  return { name, yaml: soundConfig.replace(from, () => to), line: Number(line), path, part }
})
