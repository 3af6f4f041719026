import { pass, type Gate } from './gate.ts'

/** Channels on platforms that are off get nothing. */
export const platformGate: Gate = async ({ messengers }, { channel }) =>
  messengers.has(channel.destination.platform) ? pass : { kind: 'stop', step: 'platform', detail: null }
