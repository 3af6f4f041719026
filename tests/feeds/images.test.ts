import { describe, expect, test } from 'vitest'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'

const rss = (inside: string): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Kurier</title><item><title>Umowa</title>` +
  `<link>https://kurier.example/umowa</link>${inside}<description>Podpisano umowę.</description></item></channel></rss>`
const json = (image: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kurier',
    items: [
      { id: '1', title: 'Umowa', url: 'https://kurier.example/umowa', content_text: 'Podpisano.', image },
    ],
  })

async function entryOf(feed: string) {
  const hint = { url: 'https://kurier.example/rss', contentType: null }
  const parsed = await parseFeedBytes(Buffer.from(feed), hint)
  if (parsed.kind === 'failed') throw new Error(parsed.reason.en)
  return parsed.entries[0]
}

const picture = 'https://obrazy.example/umowa.jpg'

describe('the image of an item', () => {
  test.each<[string, string, string | undefined]>([
    ['an enclosure', rss(`<enclosure url="${picture}" type="image/jpeg" length="1"/>`), picture],
    ['Media RSS', rss(`<media:content url="${picture}" medium="image"/>`), picture],
    ['a thumbnail of Media RSS', rss(`<media:thumbnail url="${picture}"/>`), picture],
    [
      'an address with entities',
      rss(`<enclosure url="${picture}?a=1&amp;b=2" type="image/png"/>`),
      `${picture}?a=1&b=2`,
    ],
    [
      'a relative address',
      rss('<enclosure url="/umowa.jpg" type="image/png"/>'),
      'https://kurier.example/umowa.jpg',
    ],
    [
      'the first of two',
      rss(`<media:content url="${picture}"/><enclosure url="/b.jpg" type="image/png"/>`),
      picture,
    ],
    ['JSON Feed', json(picture), picture],
    ['no image at all', rss(''), undefined],
    ['a recording', rss('<enclosure url="https://kurier.example/a.mp3" type="audio/mpeg"/>'), undefined],
    [
      'a film',
      rss('<media:content url="https://kurier.example/a" medium="video" type="video/mp4"/>'),
      undefined,
    ],
    ['without https', rss('<enclosure url="http://obrazy.example/a.jpg" type="image/png"/>'), undefined],
    ['on a private address', rss('<enclosure url="https://192.168.0.1/a.jpg" type="image/png"/>'), undefined],
    ['on a host of one name', rss('<enclosure url="https://intranet/a.jpg" type="image/png"/>'), undefined],
    ['on a host of the house, with the dot of the root', json('https://nas.local./a.jpg'), undefined],
    ['on a host of this machine', json('https://bot.localhost/a.jpg'), undefined],
    ['with a password', json('https://a:b@obrazy.example/a.jpg'), undefined],
    ['that is a script', json('javascript:alert(1)'), undefined],
  ])('%s', async (_case, feed, expected) => {
    expect((await entryOf(feed))?.image).toBe(expected)
  })

  test('leaves the rest of the item as it is', async () => {
    const entry = await entryOf(
      rss(`<media:content url="${picture}"><media:title>Zdjęcie</media:title></media:content>`),
    )
    expect(entry).toMatchObject({ title: 'Umowa', summary: 'Podpisano umowę.', image: picture })
  })
})
