import type { ConnectContext, Connection, Platform } from '#ports/platform.ts'
import { checkCredentials } from './check-credentials.ts'
import { installation } from './installation.ts'
import { readiness, settings } from './settings.ts'

/** Discord. Nothing here loads discord.js; connecting and checking do. */
export const discord: Platform = {
  settings,
  readiness,
  connect: connectLazily,
  checkCredentials,
  installation,
}

async function connectLazily(context: ConnectContext): Promise<Connection> {
  const { connect } = await import('./connect.ts')
  return connect(context)
}
