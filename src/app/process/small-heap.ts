import { setFlagsFromString } from 'node:v8'

/**
 * From now on the process keeps its heap small, its threads too. Left alone, V8 lets the part for new objects alone grow to 128 MB,
 * which is more than all that the bot ever holds at once. To be called before the program is loaded: that is where it grows first.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size')
}
