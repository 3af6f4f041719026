import { writeFileSync } from 'node:fs'
import { platforms } from '#platforms/index.ts'
import type { PlatformSettings, SecretDefinition } from '#ports/platform.ts'

const HEADING = [
  '# Secrets, and nothing else. Copy this file to .env and fill in one platform; `npm run depesza -- init` does it for you.',
  '# A platform whose token is missing is simply off. Never commit .env.',
]

/** The whole content of .env.example: every variable of every platform, without a value. */
export function envExampleFile(): string {
  const sections = platforms.map(({ settings }) => sectionOf(settings)).filter((section) => section !== '')
  return `${[HEADING.join('\n'), ...sections].join('\n\n')}\n`
}

function sectionOf({ name, secrets }: PlatformSettings): string {
  if (secrets.length === 0) return ''
  return [`# ${name}`, ...secrets.flatMap(linesOf)].join('\n')
}

/** What is needed stands ready to be filled in; what is optional is commented out. */
function linesOf({ name, summary, example, isOptional }: SecretDefinition): readonly string[] {
  return isOptional
    ? [`# ${summary.en}`, `# ${name}=${example}`]
    : [`# ${summary.en} (${example})`, `${name}=`]
}

if (import.meta.main) writeFileSync('.env.example', envExampleFile())
