import type { Alert } from '#domain/message.ts'
import type { Route } from './routes-of.ts'

/** An alert as its route has it. What was there before its feed was first polled is no news: it rings nowhere and calls nobody. */
export function onRoute(alert: Alert, { channel, severity, mention, tags }: Route): Alert {
  const { image, ...plain } = alert
  const tagged = {
    ...plain,
    ...(image !== undefined && channel.hasImages ? { image } : {}),
    ...(tags.length === 0 ? {} : { tags }),
    ...(channel.hasFullAlerts ? { isFull: true } : {}),
  }
  if (alert.isEarlier) return tagged
  return {
    ...tagged,
    ...(severity === 'normal' ? {} : { severity }),
    ...(mention === null ? {} : { mention }),
    ...(severity === 'normal' && channel.isSilent ? { isSilent: true } : {}),
  }
}
