import { createHash } from 'node:crypto'
import type { Digest } from '#ports/digest.ts'

const DIGEST_CHARS = 24

/** SHA-256 in base 36, cut to 24 characters: about 124 bits, and short enough for Discord's nonce (25). */
export const digest: Digest = (text) => {
  const hex = createHash('sha256').update(text).digest('hex')
  return BigInt(`0x${hex}`).toString(36).padStart(50, '0').slice(-DIGEST_CHARS)
}
