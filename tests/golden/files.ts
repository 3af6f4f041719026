import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldenNewsroom } from './newsroom.ts'
import { record } from './record.ts'
import type { Story } from './scene.ts'

const FOLDER = new URL('recorded/', import.meta.url)

/** What a story's files are to hold, by their names. */
export async function filesOf(
  newsroom: GoldenNewsroom,
  story: Story,
): Promise<Readonly<Record<string, string>>> {
  const { text, payloads } = await record(newsroom, story)
  return { [`${story.file}.md`]: text, [`payloads/${story.file}.json`]: payloads }
}

/** What was recorded; empty where nothing was. */
export function recorded(name: string): string {
  return recordedNames().includes(name) ? readFileSync(new URL(name, FOLDER), 'utf8') : ''
}

export function recordedNames(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name))
}

/** Puts these files in the place of all that were recorded before. */
export function replaceRecorded(files: Readonly<Record<string, string>>): void {
  rmSync(FOLDER, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    const path = fileURLToPath(new URL(name, FOLDER))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
