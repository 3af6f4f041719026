/** A cryptographic digest of a text, as 24 characters of [a-z0-9]; equal texts give equal digests on every machine. */
export type Digest = (text: string) => string
