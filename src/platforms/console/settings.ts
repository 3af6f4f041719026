import type { PlatformSettings, Readiness } from '#ports/platform.ts'

export const settings: PlatformSettings = {
  id: 'console',
  name: 'Console',
  address: {
    pattern: '^[a-z][a-z0-9-]*$',
    example: 'terminal',
    summary: {
      pl: 'dowolna krótka nazwa: alerty są wypisywane na standardowym wyjściu procesu',
      en: 'any short name: alerts are printed on the standard output of the process',
    },
  },
  mention: null,
  channelSwitches: [],
  secrets: [],
}

/** Always ready: a console needs no secret. */
export function readiness(): Readiness {
  return { kind: 'ready' }
}
