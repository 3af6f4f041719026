import { parseFeed } from '#feeds/index.ts'
import { rssFeed } from '../tests/servers/feed-server.ts'
import { format, medianMs, type Row } from './table.ts'

/** One feed of 50 items and one of 10,000, through the worker: start of the thread, repair and parsing included. */
export async function benchFeedParsing(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const count of [50, 10_000]) {
    const items = Array.from({ length: count }, (_, index) => ({
      title: `Białoruś zamyka przejście numer ${index}`,
      link: `https://kurier.example/${index}`,
      guid: `g${index}`,
      description: 'Kolejki ciężarówek mają już kilka kilometrów, a przewoźnicy liczą straty. '.repeat(10),
      publishedAt: 1_779_000_000_000 + index * 60_000,
    }))
    const bytes = Buffer.from(rssFeed(items))
    const ms = await medianMs(5, () => parseFeed(bytes, { url: null, contentType: null }))
    rows.push({
      what: `feed of ${count} items`,
      figure: format(ms),
      unit: 'ms',
      note: `${Math.round(bytes.length / 1000)} kB`,
    })
  }
  return rows
}
