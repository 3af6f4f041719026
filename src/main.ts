import { endOnUncaught } from '#app/process/last-words.ts'
import { keepHeapSmall } from '#app/process/small-heap.ts'

endOnUncaught()
keepHeapSmall()
const { runCommandLine } = await import('#app/command-line.ts')
await runCommandLine()
