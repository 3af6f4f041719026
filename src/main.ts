import { runCommandLine } from '#app/command-line.ts'
import { endWithUncaught } from '#app/standard-output.ts'

endWithUncaught()
await runCommandLine()
