import type { Platform } from '#ports/platform.ts'
import { checkCredentials } from './check-credentials.ts'
import { connect } from './connect.ts'
import { installation } from './installation.ts'
import { readiness, settings } from './settings.ts'

/** Slack, before it is connected: loading this file loads no SDK. */
export const slack: Platform = { settings, readiness, connect, checkCredentials, installation }
