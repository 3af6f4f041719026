import { runCommandLine } from '#app/command-line.ts'

await runCommandLine()
