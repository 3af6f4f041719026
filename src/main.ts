import { runCommandLine } from '#app/command-line.ts'
import { endOnUncaught } from '#app/process/last-words.ts'

endOnUncaught()
await runCommandLine()
