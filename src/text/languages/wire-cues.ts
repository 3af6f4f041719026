import { englishWire } from './english/wire-cues.ts'
import { polishWire } from './polish/wire-cues.ts'

/** How a language names an agency as the origin of a report, as parts of expressions; letter case makes no difference. */
export type WireCues = {
  /** What stands right before it ("jak podaje"). */
  readonly before: string
  /** What may stand between ("agencja"). */
  readonly noun: string
  /** What stands right behind it ("reported"). */
  readonly behind: string
}

/** Every language's, all known at once as agencies are credited in foreign words; a new one is its file and one line here. */
export const wireCues: readonly WireCues[] = [polishWire, englishWire]
