import { setFlagsFromString } from 'node:v8'

/**
 * From now on the process keeps its heap small, and so do the threads that it starts: left alone, V8 lets the part for new objects of
 * each grow to tens of megabytes, which is more than all that a thread holds at once. Loading the program and the dictionaries takes
 * half as long again under it, so it is called afterwards, and a run that ends at once does without.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size')
}
