import type { Channel, DigestPlan } from '#domain/configuration.ts'
import { pass, type Gate } from './gate.ts'

/** A channel that wants digests only gets no single alerts, however urgent; the digest reads the archive, so that nothing is held for it. */
export const digestGate: Gate = async (_world, { channel }) =>
  isDigestOnly(channel) ? { kind: 'stop', step: 'digest', detail: channel.digest.schedule.text } : pass

/** Whether a channel gets digests and nothing else. */
export function isDigestOnly(channel: Channel): channel is Channel & { readonly digest: DigestPlan } {
  return channel.digest?.mode === 'only'
}
