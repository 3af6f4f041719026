import type { Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Environment, Platform, SecretDefinition } from '#ports/platform.ts'
import { checkLive } from '#app/check/check-live.ts'
import { problemOfAddress } from './init-request.ts'
import type { Terminal } from './init-terminal.ts'
import type { InitPhrases } from './init-wording.ts'

/** How often a token that does not work is asked for before `init` gives up. */
const ROUNDS = 3

/** What setting up one platform works with. */
export type PlatformSetup = {
  readonly environment: Environment
  /** The channels that the flags name on this platform. */
  readonly destinations: readonly Destination[]
  /** Null where nobody can be asked. */
  readonly terminal: Terminal | null
  readonly locale: Locale
  readonly say: InitPhrases
  readonly print: (line: string) => void
}

/** A platform that is ready to post: its secrets are checked, its channels known. */
export type PlatformReady = {
  readonly environment: Environment
  readonly destinations: readonly Destination[]
}

/** Says how to install, gathers the tokens, checks them live, asks for the channel. Null where the tokens do not work. */
export async function setUpPlatform(platform: Platform, setup: PlatformSetup): Promise<PlatformReady | null> {
  const { terminal, locale, say, print } = setup
  const hasSecrets = platform.settings.secrets.length > 0
  const before = await platform.installation(locale, setup.environment)
  print(say.installing(platform.settings.name))
  print(before)
  const environment = hasSecrets ? await gatherSecrets(platform, setup) : setup.environment
  if (environment === null) return null
  const after = hasSecrets ? await platform.installation(locale, environment) : before
  if (after !== before) print(after)
  const destinations =
    setup.destinations.length > 0 ? setup.destinations : await askAddresses(platform, setup)
  if (terminal !== null && hasSecrets) await terminal.ask(`${say.askReady} `)
  return { environment, destinations }
}

async function gatherSecrets(platform: Platform, setup: PlatformSetup): Promise<Environment | null> {
  const { terminal, say, print } = setup
  let { environment } = setup
  for (let round = 0; round < ROUNDS; round += 1) {
    if (terminal !== null) environment = await askSecrets(platform, { ...setup, environment, terminal })
    const check = await checkLive(platform, environment)
    if (check.kind === 'valid') {
      print(say.valid(platform.settings.name, check.account))
      for (const remark of check.remarks) print(say.remark(remark))
      return environment
    }
    print(say.invalid(platform.settings.name, check.reason))
    if (terminal === null) break
    environment = without(environment, platform.settings.secrets)
  }
  print(say.givenUp)
  return null
}

/** First what is always needed, then one optional variable after another until the platform has enough. */
async function askSecrets(
  platform: Platform,
  { environment, terminal, say, locale }: PlatformSetup & { readonly terminal: Terminal },
): Promise<Environment> {
  const { secrets } = platform.settings
  let gathered = environment
  for (const secret of secrets.toSorted((a, b) => Number(a.isOptional) - Number(b.isOptional))) {
    if (platform.readiness(gathered).kind === 'ready') return gathered
    if (gathered[secret.name] !== undefined) continue
    const question = say.askSecret(secret.name, secret.summary[locale], secret.isOptional)
    const answer = await terminal.askSecret(question)
    if (answer !== '') gathered = { ...gathered, [secret.name]: answer }
  }
  return gathered
}

/** Another server's address stays; what did not work is asked for anew. */
function without(environment: Environment, secrets: readonly SecretDefinition[]): Environment {
  const names = new Set(secrets.map(({ name }) => name).filter((name) => !name.endsWith('_API_URL')))
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name)))
}

/** A platform without secrets has no channels to choose from: its example will do. On any other one channel after another is asked for. */
async function askAddresses(platform: Platform, setup: PlatformSetup): Promise<readonly Destination[]> {
  const { terminal, say, print } = setup
  const { id, name, address, secrets } = platform.settings
  if (terminal === null || secrets.length === 0) return [{ platform: id, address: address.example }]
  const addresses: string[] = []
  for (;;) {
    const first = say.askAddress(name, address.summary, address.example)
    const answer = await terminal.ask(addresses.length === 0 ? first : say.askFurther(name))
    if (answer === '' && addresses.length > 0) return addresses.map((one) => ({ platform: id, address: one }))
    const problem = problemOfAddress(platform, answer, say)
    if (problem !== null) print(problem)
    else if (!addresses.includes(answer)) addresses.push(answer)
  }
}
