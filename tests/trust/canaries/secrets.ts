/** Secrets that stand nowhere else, in the forms that real ones have, and what the bot knows them as. */
export const planted = {
  discordToken: `MTE4MDAwMDAwMDAwMDAwMDgwMA.GkAnRy.${'cAnArYdIsCoRd'.repeat(3)}`,
  slackBotToken: 'xoxb-118000000000-118000000001-cAnArYbOt',
  slackAppToken: 'xapp-1-A0CANARY-118000000000-cAnArYaPp',
  signingSecret: 'c4a4a41e5ec4e7c4a4a41e5ec4e7c4a4',
  proxyPassword: 'cAnArYpRoXyPaSs',
  feedToken: 'cAnArYfEeDtOkEn',
  feedKey: 'cAnArYfEeDkEy1',
  feedPassword: 'cAnArYfEeDpAsS',
  movedToken: 'cAnArYmOvEdTo1',
  variable: 'cAnArYvArIaBlE',
} as const

/** The secrets of the bot's own that a text holds, as they are or in a form that gives them away. */
export function findCanaries(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => formsOf(secret).some((form) => text.includes(form)))
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    secret.split('').toReversed().join(''),
    // What a line that is cut to a length leaves of it still serves somebody who guesses.
    secret.slice(0, Math.ceil(secret.length * 0.75)),
  ]
}
