import { filesOf, replaceRecorded } from './files.ts'
import { openNewsroom } from './newsroom.ts'
import { stories } from './stories.ts'

/** `npm run golden`: records anew what the bot shows. What changed is then to be read as a reader of the channel would. */
const newsroom = await openNewsroom()
const files: Record<string, string> = {}
for (const story of stories) Object.assign(files, await filesOf(newsroom, story))
replaceRecorded(files)
process.stdout.write(`${Object.keys(files).length} files written to tests/golden/recorded\n`)
