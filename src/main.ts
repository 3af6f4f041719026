import { runCommandLine } from '#app/command-line.ts'
import { endOnUncaught } from '#app/last-words.ts'

endOnUncaught()
await runCommandLine()
