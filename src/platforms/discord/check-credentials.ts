import type { Bilingual } from '#domain/bilingual.ts'
import { wordingOf } from '#domain/errors.ts'
import type { CredentialCheck, Environment } from '#ports/platform.ts'
import { outcomeOfFailure } from './outcome-of.ts'
import { createApi } from './rest.ts'
import { readiness } from './settings.ts'

/** What Discord says of the application behind a token. */
export type Application = { readonly id: string; readonly name: string; readonly isPublic: boolean }

/** Asks Discord whose the token is. Posts nothing; an unreachable Discord makes the token "invalid" with that reason. */
export async function checkCredentials(environment: Environment): Promise<CredentialCheck> {
  const state = readiness(environment)
  if (state.kind !== 'ready') return { kind: 'invalid', reason: state.reason }
  try {
    const api = await createApi(environment, { now: Date.now })
    const user = await api.request({ method: 'GET', path: '/users/@me' })
    const application = await readApplication(environment)
    const guilds = await api.request({ method: 'GET', path: '/users/@me/guilds' })
    return { kind: 'valid', account: `@${textOf(user, 'username')}`, remarks: remarksOn(application, guilds) }
  } catch (error) {
    const outcome = outcomeOfFailure(error)
    return { kind: 'invalid', reason: outcome.kind === 'sent' ? wordingOf(error) : outcome.reason }
  }
}

/** The application of the token; throws discord.js's errors. */
export async function readApplication(environment: Environment): Promise<Application> {
  const api = await createApi(environment, { now: Date.now })
  const answer = await api.request({ method: 'GET', path: '/applications/@me' })
  const isPublic = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'bot_public') === true
  return { id: textOf(answer, 'id'), name: textOf(answer, 'name'), isPublic }
}

function remarksOn(application: Application, guilds: unknown): readonly Bilingual[] {
  const remarks = [named(application)]
  if (Array.isArray(guilds) && guilds.length === 0) remarks.push(inNoServer)
  if (application.isPublic) remarks.push(isOpenToAll)
  return remarks
}

function named({ name, id }: Application): Bilingual {
  return { pl: `aplikacja ${name}, identyfikator ${id}`, en: `application ${name}, id ${id}` }
}

const inNoServer: Bilingual = {
  pl: 'bota nie ma jeszcze na żadnym serwerze: otwórz adres zaproszenia, który wypisuje „init”',
  en: 'the bot is in no server yet: open the invite address that "init" prints',
}
const isOpenToAll: Bilingual = {
  pl: 'tego bota może zaprosić każdy: jeśli tego nie chcesz, wyłącz „Public Bot” w Developer Portal',
  en: 'anybody may invite this bot: switch off "Public Bot" in the Developer Portal, unless you want that',
}

function textOf(answer: unknown, name: string): string {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined
  return typeof value === 'string' ? value : ''
}
