import type { Configuration } from '#domain/configuration.ts'

/** A configuration that changes while the bot runs: whoever holds it reads at each look what holds now. */
export type LiveConfiguration = {
  readonly configuration: Configuration
  replace(next: Configuration): void
}

/** Begins with a configuration. What is read out of it stays as it was, so that one piece of work sees one state. */
export function createLiveConfiguration(initial: Configuration): LiveConfiguration {
  let current = initial
  const keys = Object.keys(initial) as (keyof Configuration)[]
  const properties = keys.map((key) => [key, { enumerable: true, get: () => current[key] }] as const)
  return {
    configuration: Object.defineProperties({}, Object.fromEntries(properties)) as Configuration,
    replace: (next) => {
      current = next
    },
  }
}
