import { platforms } from '#platforms/index.ts'

/** The values of an environment that must never be shown: everything that a platform calls a secret, but for addresses. */
export function knownSecrets(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = platforms.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  return names.filter((name) => !name.endsWith('_URL')).flatMap((name) => environment[name] ?? [])
}
