import type { Platform } from '#ports/platform.ts'
import { connectConsole } from './connect.ts'
import { readiness, settings } from './settings.ts'
import { standardOutput } from './terminal.ts'

const INSTALLATION = {
  pl: 'Konsola nie wymaga instalacji: alerty są drukowane na standardowym wyjściu.\nW depesza.yaml: channels: [{ console: terminal }]',
  en: 'The console needs no installation: alerts are printed on the standard output.\nIn depesza.yaml: channels: [{ console: terminal }]',
} as const

/** The platform that every machine has: alerts on the standard output. It takes no commands. */
export const consolePlatform: Platform = {
  settings,
  readiness,
  connect: (context) => connectConsole(context, standardOutput()),
  checkCredentials: async () => ({ kind: 'valid', account: 'console', remarks: [] }),
  installation: async (locale) => INSTALLATION[locale],
}
