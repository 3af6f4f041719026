import { userInfo } from 'node:os'

/**
 * Who sits at the terminal: whoever called sudo, else the user of the process; "uid 1234" in a container that has no name for it.
 * https://nodejs.org/api/os.html#osuserinfooptions throws there.
 */
export function terminalUser({ SUDO_USER }: Readonly<Record<string, string | undefined>>): string {
  if (SUDO_USER !== undefined && SUDO_USER !== '') return SUDO_USER
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`
  }
}
