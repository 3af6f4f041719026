import { existsSync, readFileSync } from 'node:fs'
import { offerOf, type ExampleOffer } from '#config/example-lists.ts'
import { fillInExample } from '#config/fill-in-example.ts'
import { readSecrets } from '#config/secrets.ts'
import { type Destination, destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import type { Log } from '#ports/log.ts'
import { keepSecrets } from './init-discretion.ts'
import { filesIn, type InitFiles, writeSecrets, writeWhole } from './init-files.ts'
import { setUpPlatform } from './init-platform.ts'
import { type InitOptions, type InitRequest, readRequest } from './init-request.ts'
import type { Terminal } from './init-terminal.ts'
import { postTestAlert } from './init-test-alert.ts'
import { chooseWatchList, type WatchList } from './init-watch-list.ts'
import { type InitPhrases, initPhrases } from './init-wording.ts'

const TIME_ZONE = 'Europe/Warsaw'

/** What `depesza init` needs of the world. */
export type InitDeps = {
  readonly platforms: readonly Platform[]
  /** The process's own variables. */
  readonly processVariables: Readonly<Record<string, string | undefined>>
  /** Null where nobody can be asked; then every answer must come from flags and variables. */
  readonly terminal: Terminal | null
  /** The text of depesza.example.yaml. */
  readonly example: string
  /** Connecting for the test alert registers its commands on the platform, so it must list the real ones. */
  readonly dispatcher: Dispatcher
  readonly log: Log
  readonly now: () => number
  /** The language to speak until one is chosen. */
  readonly locale: Locale
  readonly print: (line: string) => void
}

/**
 * `depesza init`: connects platforms, checks their tokens live, writes depesza.yaml and .env, posts a test alert. Answers
 * the exit code: 0 done, 1 something did not work or is there already, 2 the flags are wrong or do not suffice.
 * Prints no secret, and writes nothing before every token works.
 */
export async function init(deps: InitDeps, options: InitOptions): Promise<number> {
  const files = filesIn(options.folder)
  const offer = offerOf(deps.example)
  const request = readRequest(options, { ...deps, offer }, initPhrases(deps.locale))
  const environment = { ...readSecrets(files.env, deps.processVariables), ...request.tokens }
  const discreet = keepSecrets(deps, environment)
  const terminal = options.isYes ? null : discreet.terminal
  const session = { ...deps, ...discreet, options, files, terminal, offer, request, environment }
  const refusal = refuse(session)
  if (refusal !== null) {
    for (const line of refusal.lines) session.print(line)
    return refusal.exitCode
  }
  return setUp(session)
}

type Session = InitDeps & {
  readonly options: InitOptions
  readonly files: InitFiles
  readonly offer: ExampleOffer
  readonly request: InitRequest
  readonly environment: Environment
}

type Refusal = { readonly lines: readonly string[]; readonly exitCode: number }

/** What keeps `init` from starting: wrong flags, all that is done already, files that are there, answers that nobody can give. */
function refuse(session: Session): Refusal | null {
  const { request, options, files, locale } = session
  const say = initPhrases(locale)
  if (request.problems.length > 0) return { lines: request.problems, exitCode: 2 }
  if (!options.isForced && isDone(session)) return { lines: [say.unchanged(files.config)], exitCode: 0 }
  const taken = options.isForced ? [] : takenFiles(files, request.tokens, say)
  if (taken.length > 0) return { lines: taken, exitCode: 1 }
  const missing = session.terminal === null ? missingFlags(request, session, say) : []
  return missing.length > 0 ? { lines: [say.missing, ...missing], exitCode: 2 } : null
}

/** Whether the same flags wrote what stands there; where somebody can be asked, nobody knows before. */
function isDone({
  files,
  terminal,
  request,
  options,
  environment,
  example,
  offer,
  locale,
}: Session): boolean {
  if (terminal !== null || request.platforms.length === 0 || !existsSync(files.config)) return false
  const destinations = request.platforms.flatMap(({ settings: { id, secrets, address } }) => {
    const own = request.destinations.filter(({ platform }) => platform === id)
    return own.length > 0 || secrets.length > 0 ? own : [{ platform: id, address: address.example }]
  })
  const { topics, hasExperts } = {
    topics: request.topics ?? offer.topics,
    hasExperts: options.hasExperts ?? true,
  }
  const wanted = { locale: request.locale ?? locale, destinations, topics, hasExperts }
  const stored = readSecrets(files.env, {})
  const secrets = request.platforms.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  return (
    secrets.every((name) => environment[name] === stored[name]) &&
    readFileSync(files.config, 'utf8') === fillInExample(example, wanted)
  )
}

function takenFiles(files: InitFiles, tokens: Environment, say: InitPhrases): readonly string[] {
  const stored = readSecrets(files.env, {})
  const others = Object.entries(tokens).filter(([name, value]) => (stored[name] ?? value) !== value)
  const config = existsSync(files.config) ? [say.exists(files.config)] : []
  return [...config, ...others.map(([name]) => say.otherSecret(name, files.env))]
}

function missingFlags(
  { platforms, destinations }: InitRequest,
  { environment, platforms: known }: Pick<Session, 'environment' | 'platforms'>,
  say: InitPhrases,
): readonly string[] {
  if (platforms.length === 0) return [say.missingPlatform(known.map(({ settings }) => settings.id))]
  return platforms.flatMap((platform) => {
    const { id, name, address, secrets } = platform.settings
    const hasChannel = secrets.length === 0 || destinations.some((destination) => destination.platform === id)
    const readiness = platform.readiness(environment)
    const unset = secrets.map((secret) => secret.name).filter((secret) => environment[secret] === undefined)
    return [
      ...(hasChannel ? [] : [say.missingChannel(id, address.example)]),
      ...(readiness.kind === 'ready' ? [] : [say.missingSecrets(name, readiness.reason, unset)]),
    ]
  })
}

async function setUp(session: Session): Promise<number> {
  const locale = session.request.locale ?? (await askLocale(session))
  const say = initPhrases(locale)
  const platforms = await choosePlatforms(session, say)
  let { environment } = session
  const destinations: Destination[] = []
  for (const platform of platforms) {
    const own = session.request.destinations.filter((each) => each.platform === platform.settings.id)
    const setup = { ...session, environment, destinations: own, locale, say }
    const ready = await setUpPlatform(platform, setup)
    if (ready === null) return 1
    environment = ready.environment
    destinations.push(...ready.destinations)
  }
  const flags = { topics: session.request.topics, hasExperts: session.options.hasExperts }
  const watchList = await chooseWatchList(flags, { ...session, say })
  const chosen = { platforms, destinations, environment, locale, ...watchList }
  await writeFiles(session, chosen)
  const exitCode = session.options.isTestPosted ? await testAll(session, chosen) : 0
  for (const line of say.next) session.print(line)
  return exitCode
}

type Chosen = WatchList & {
  readonly platforms: readonly Platform[]
  readonly destinations: readonly Destination[]
  readonly environment: Environment
  readonly locale: Locale
}

async function askLocale({ terminal, locale, print }: Session): Promise<Locale> {
  const say = initPhrases(locale)
  if (terminal === null) return locale
  for (;;) {
    const answer = (await terminal.ask(`${say.askLanguage} [${locale}] `)).toLowerCase()
    if (answer === '') return locale
    if (answer === 'pl' || answer === 'en') return answer
    print(say.strangeLanguage(answer))
  }
}

async function choosePlatforms(session: Session, say: InitPhrases): Promise<readonly Platform[]> {
  const { request, platforms, terminal, options, offer, print } = session
  if (request.platforms.length > 0 || terminal === null) return request.platforms
  const ids = platforms.map(({ settings }) => settings.id)
  for (;;) {
    const answer = await terminal.ask(`${say.askPlatform(ids)} `)
    const asked = readRequest({ ...options, platforms: [answer], channels: [] }, { platforms, offer }, say)
    if (asked.problems.length === 0 && asked.platforms.length > 0) return asked.platforms
    for (const problem of asked.problems) print(problem)
  }
}

async function writeFiles({ files, example, print }: Session, chosen: Chosen): Promise<void> {
  const { platforms, environment, locale } = chosen
  const say = initPhrases(locale)
  const names = platforms.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  const secrets = names.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  if (secrets.length > 0) {
    await writeSecrets(files.env, Object.fromEntries(secrets))
    print(say.written(files.env))
  }
  await writeWhole(files.config, fillInExample(example, chosen))
  print(say.written(files.config))
}

/** Posts a test alert to every channel; 1 where one was not taken for certain. */
async function testAll(
  session: Session,
  { platforms, destinations, environment, locale }: Chosen,
): Promise<number> {
  const { dispatcher, log, now, print } = session
  const say = initPhrases(locale)
  let exitCode = 0
  for (const destination of destinations) {
    const platform = platforms.find(({ settings }) => settings.id === destination.platform)
    if (platform === undefined) continue
    const alert = { destination, locale, timeZone: TIME_ZONE, environment, dispatcher, log, now }
    const outcome = await postTestAlert(platform, alert)
    const place = destinationKey(destination)
    if (outcome.kind === 'sent') print(say.tested(place))
    if (outcome.kind === 'refused') print(say.testRefused(place, outcome.reason))
    if (outcome.kind === 'unknown') print(say.testUnknown(place, outcome.reason))
    if (outcome.kind !== 'sent') exitCode = 1
  }
  return exitCode
}
