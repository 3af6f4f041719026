import { destinationsOf, type Configuration } from '#domain/configuration.ts'
import { destinationKey, isPlaceholder } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import { checkLive } from './check-live.ts'
import { checkPhrases } from '#wording/check.ts'

/** What the check of the platforms works with. */
export type PlatformCheck = {
  readonly platforms: readonly Platform[]
  readonly configuration: Configuration
  readonly environment: Environment
  readonly locale: Locale
  readonly print: (line: string) => void
}

/** Looks at every platform's variables and tries its token; answers how many things are to be put right. */
export async function checkPlatforms(check: PlatformCheck): Promise<number> {
  const places = destinationsOf(check.configuration)
  const placeholders = places.filter(({ address }) => isPlaceholder(address))
  for (const place of placeholders) check.print(checkPhrases(check.locale).placeholder(destinationKey(place)))
  let troubles = placeholders.length
  for (const platform of check.platforms) {
    const isUsed = places.some((place) => place.platform === platform.settings.id)
    if (!(await isPlatformSound(platform, isUsed, check))) troubles += 1
  }
  return troubles
}

async function isPlatformSound(platform: Platform, isUsed: boolean, check: PlatformCheck): Promise<boolean> {
  const { environment, locale, print } = check
  const { name, secrets } = platform.settings
  const say = checkPhrases(locale)
  const readiness = platform.readiness(environment)
  if (readiness.kind === 'off') {
    const reason = readiness.reason[locale]
    print(isUsed ? say.offButUsed(name, reason) : say.offUnused(name, reason))
    return !isUsed
  }
  if (secrets.length === 0 && !isUsed) return true
  const credentials = await checkLive(platform, environment)
  if (credentials.kind === 'invalid') {
    print(say.invalid(name, credentials.reason[locale]))
    return false
  }
  print(say.valid(name, credentials.account))
  for (const remark of credentials.remarks) print(`    ! ${remark[locale]}`)
  return true
}
