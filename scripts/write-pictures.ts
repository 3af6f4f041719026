import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openNewsroom, type GoldenNewsroom } from '../tests/golden/newsroom.ts'
import { draw } from '../tests/golden/record.ts'
import { stories } from '../tests/golden/stories.ts'
import { asHtml, type Platform, type Shot } from './pictures/as-html.ts'

/**
 * `npm run pictures`: photographs what the bot shows of the sample newsroom, for the README. It needs Chromium, which the bot itself
 * does not: on Debian `apt-get install chromium`; another one is named in CHROMIUM.
 */
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium'
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const TALLEST = 4000
const ONLY_YOU = 'Tylko Ty widzisz tę wiadomość'

/** A picture: scenes by their recorded files and names, from the left. */
type Picture = {
  readonly name: string
  readonly of: readonly (readonly [platform: Platform, file: string, scene: string])[]
}

const pictures: readonly Picture[] = [
  {
    name: 'alert',
    of: [
      ['discord', 'alert-grown', 'carried by five outlets by now'],
      ['slack', 'alert-grown', 'carried by five outlets by now'],
    ],
  },
  {
    name: 'recent-and-quotes',
    of: [
      ['discord', 'answer-recent', '/depesza recent'],
      ['slack', 'answer-quotes', '/depesza quotes person:Stryjeński since:7d'],
    ],
  },
  {
    name: 'topic-and-search',
    of: [
      ['discord', 'manage-topic', 'the form to change it'],
      ['slack', 'answer-search', '/depesza search broń jądrowa AND generał'],
    ],
  },
]

async function shotsOf(newsroom: GoldenNewsroom, { of }: Picture): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const [platform, file, name] of of) {
    const scene = stories.find((story) => story.file === file)?.scenes.find((one) => one.name === name)
    const drawn = scene === undefined ? null : await draw(newsroom, scene, { platform, locale: 'pl' })
    if (drawn === null) throw new Error(`there is no scene “${name}” of ${file} on ${platform}`)
    shots.push({ platform, parts: drawn.parts, privately: file.startsWith('alert') ? null : ONLY_YOU })
  }
  return shots
}

const newsroom = await openNewsroom()
const workshop = mkdtempSync(join(tmpdir(), 'depesza-pictures-'))
mkdirSync(FOLDER, { recursive: true })
for (const picture of pictures) {
  const shots = await shotsOf(newsroom, picture)
  for (const theme of ['light', 'dark'] as const) photograph(asHtml(shots, theme), `${picture.name}-${theme}`)
}
rmSync(workshop, { recursive: true })

/** Measures the page first, since Chromium photographs a window and not a page. */
function photograph(html: string, name: string): void {
  const page = join(workshop, `${name}.html`)
  const measuring =
    '<script>document.title=`${document.body.offsetWidth},${document.body.offsetHeight}`</script>'
  writeFileSync(page, html.replace('</body>', `${measuring}</body>`))
  const dom = chromium([`--window-size=1600,${TALLEST}`, '--dump-dom', pathToFileURL(page).href])
  const size = /<title>(?<size>\d+,\d+)<\/title>/u.exec(dom)?.groups?.['size']
  if (size === undefined) throw new Error('Chromium did not say how large the page is')
  const file = join(FOLDER, `${name}.png`)
  chromium([`--window-size=${size}`, `--screenshot=${file}`, pathToFileURL(page).href])
  process.stdout.write(`${file}\n`)
}

function chromium(flags: readonly string[]): string {
  const always = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const { error, status, stdout, stderr } = spawnSync(CHROMIUM, [...always, ...flags], { encoding: 'utf8' })
  if (error !== undefined || status !== 0) {
    throw new Error(
      `${CHROMIUM} did not run (${error?.message ?? stderr}). Install it (Debian: apt-get install chromium) or name one in CHROMIUM.`,
    )
  }
  return stdout
}
