/** A configuration right in every part; each bad one changes one place of it. */
export const soundConfig = `language: pl
timeZone: Europe/Warsaw
poll:
  every: 5m
  firstPoll: newest
feeds:
  - name: Kurier
    url: https://kurier.example/rss.xml
    country: PL
  - name: Goniec
    url: https://goniec.example/atom
topics:
  - Białoruś
  - name: Umowy
    any: [umowa, traktat]
    not: [umowa o pracę]
    beside: [Rosja]
channels:
  - slack: C0123ABCD
    topics: [Umowy]
    alertsPerHour: 10
owner:
  discord: "123456789012345678"
experts:
  - name: Lena Zawada
    role: analityczka
    roleDate: 2026-05
    roleSource: https://kurier.example/zawada
store:
  path: data/depesza.sqlite
http:
  host: 127.0.0.1
  port: 3000
delivery:
  onUnknown: repeat
fetch:
  privateHosts: [intranet.example:8080]
`

/** A piece of the sound configuration, what stands there instead, the line and path of the problem, a part of its words. */
export type Row = readonly [
  name: string,
  from: string,
  to: string,
  place: `${number} ${string}` | number,
  part: string,
]
