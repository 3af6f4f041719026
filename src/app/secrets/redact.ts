/** Shorter values are words, not secrets: taking them out would only spoil the line. */
const SHORTEST_SECRET = 8

/**
 * What looks like a secret of ours wherever it comes from: Slack's tokens, a Discord bot token, a name and password in an
 * address, and the values of parameters that are called by a secret's name.
 * https://docs.slack.dev/authentication/tokens, https://docs.discord.com/developers/reference#authentication
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app)-[\w-]{8,}/giu, '[secret]'],
  [/\b[\w-]{18,30}\.[\w-]{6}\.[\w-]{27,}\b/gu, '[secret]'],
  [/(?<=:\/\/)[^\s/?#"'@]+@/gu, '[secret]@'],
  [
    /(?<=[?&](?:access_)?(?:token|key|api_?key|secret|password|auth|sig|signature)=)[^\s&"'#]+/giu,
    '[secret]',
  ],
]

/** Takes secrets out of a line: these values in every form that a line may hold them, and whatever looks like one. */
export function createRedactor(secrets: readonly string[]): (line: string) => string {
  const values = [...new Set(secrets.filter(({ length }) => length >= SHORTEST_SECRET).flatMap(formsOf))]
  return (line) => {
    const known = values.reduce((text, value) => text.replaceAll(value, '[secret]'), line)
    return SHAPES.reduce((text, [shape, instead]) => text.replaceAll(shape, instead), known)
  }
}

/** As it is, inside JSON, and inside an address. The longest first, so that none is left in part. */
function formsOf(secret: string): readonly string[] {
  return [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), secret]
}
