import { z } from 'zod'
import type { PlatformSettings } from '#ports/platform.ts'
import { configSchema } from './schema.ts'

/** The JSON Schema (2020-12) of depesza.yaml, for editors; docs/config.schema.json holds it. */
export function configJsonSchema(platforms: readonly PlatformSettings[]): Record<string, unknown> {
  return { title: 'depesza.yaml', ...z.toJSONSchema(configSchema(platforms), { io: 'input' }) }
}
