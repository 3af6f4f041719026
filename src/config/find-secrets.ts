/**
 * What a secret looks like, wherever it stands: Slack's tokens (https://docs.slack.dev/authentication/tokens), a Discord
 * bot token (three parts of base64url: https://docs.discord.com/developers/reference#authentication), and the
 * addresses of webhooks, which are secrets themselves.
 */
const SECRET = new RegExp(
  [
    String.raw`\bx(?:ox[a-z]|app)[-.][\w.-]{6,}`,
    String.raw`\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}`,
    String.raw`\bhooks\.slack\.com/(?:services|workflows|triggers)/[\w/-]+`,
    String.raw`\bdiscord(?:app)?\.com/api(?:/v\d+)?/webhooks/[\w/-]+`,
  ].join('|'),
  'giu',
)

const SECRET_KEY = /token|secret|password|passwd|hasło|api[_-]?key/iu

/** The offset of everything in a text that looks like a secret, in reading order. */
export function findSecrets(text: string): readonly number[] {
  return [...text.matchAll(SECRET)].map((match) => match.index)
}

/** The text with everything that looks like a secret taken out. */
export function maskSecrets(text: string): string {
  return text.replaceAll(SECRET, '***')
}

/** Says whether a key is one under which people write a secret: "token", "signing_secret". */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key)
}
