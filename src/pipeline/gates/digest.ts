import { pass, type Gate } from './gate.ts'

/** A channel that wants digests only gets no single alerts; the digest reads the archive, so that nothing is held for it. */
export const digestGate: Gate = async (_world, { channel }) =>
  channel.digest?.mode === 'only'
    ? { kind: 'stop', step: 'digest', detail: channel.digest.schedule.text }
    : pass
