import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the XDG base directory specification puts what can be made anew: PoliMorf's index and compiled code. It is whoever runs the bot
 * who owns it: in a folder for everybody, somebody else could put code there that the bot would run.
 */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'depesza')
}
