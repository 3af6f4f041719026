import { writeFileSync } from 'node:fs'
import { configJsonSchema } from '#config/config-json-schema.ts'
import { platforms } from '#platforms/index.ts'

/** The whole content of docs/config.schema.json: what an editor needs to complete and check depesza.yaml. */
export function configSchemaFile(): string {
  return `${JSON.stringify(configJsonSchema(platforms.map(({ settings }) => settings)), null, 2)}\n`
}

if (import.meta.main) writeFileSync('docs/config.schema.json', configSchemaFile())
