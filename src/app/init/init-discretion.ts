import { maskSecrets } from '#config/find-secrets.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import type { Terminal } from './init-terminal.ts'

type Talk = {
  readonly platforms: readonly Platform[]
  readonly terminal: Terminal | null
  readonly print: (line: string) => void
}

/**
 * The same terminal and the same print, but no secret is ever printed: neither one that is set already, nor one that was
 * typed, nor anything that looks like one. A platform's own words may hold what was sent to it.
 */
export function keepSecrets(
  { platforms, terminal, print }: Talk,
  environment: Environment,
): Pick<Talk, 'terminal' | 'print'> {
  const names = platforms.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  const secrets = new Set(names.filter(isSecret).flatMap((name) => environment[name] ?? []))
  return {
    print: (line) => print(maskSecrets([...secrets].reduce(hide, line))),
    terminal: terminal && { ...terminal, askSecret: (question) => askAndRemember(terminal, question) },
  }

  async function askAndRemember(asked: Terminal, question: string): Promise<string> {
    const answer = await asked.askSecret(question)
    if (answer !== '') secrets.add(answer)
    return answer
  }
}

/** Another server's address is no secret. */
function isSecret(name: string): boolean {
  return !name.endsWith('_API_URL')
}

function hide(line: string, secret: string): string {
  return line.replaceAll(secret, '***')
}
