import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '#app/process/cache-folder.ts'

// Every later start takes half as long: types are stripped and code is compiled once. Threads learn of it by their environment.
const { directory } = enableCompileCache(join(cacheFolder(), 'compiled'))
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory

const { endOnUncaught } = await import('#app/process/last-words.ts')
const { runCommandLine } = await import('#app/command-line.ts')

endOnUncaught()
await runCommandLine()
