import { keepCompiledCode } from '#app/process/keep-compiled-code.ts'

keepCompiledCode()
const { endOnUncaught } = await import('#app/process/last-words.ts')
const { runCommandLine } = await import('#app/command-line.ts')

endOnUncaught()
await runCommandLine()
