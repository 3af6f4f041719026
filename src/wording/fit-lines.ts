import type { Locale } from '#domain/locale.ts'
import type { Alert, FollowedNews, FollowUp, Reason } from '#domain/message.ts'
import { followUpLine, notificationLine, reasonsOf } from './alert-lines.ts'
import { fitWithin, plainText } from './outside-text.ts'

/** How long a line may be once it is `written` in a platform's markup. */
export type LineFit = { readonly maxChars: number; readonly written: (text: string) => string }

/**
 * What a phone shows and a screen reader says of a message, in a platform's markup. The title is cut before the outlet behind it is; only
 * where that is not enough is the line cut at its end.
 */
export function fitNotification(
  message: Alert | FollowUp | FollowedNews,
  mayRepeat: boolean,
  fit: LineFit,
): string {
  const lineOf = (title: string): string => {
    const named = { ...message, title }
    return named.kind === 'alert' ? notificationLine(named, mayRepeat) : followUpLine(named, mayRepeat)
  }
  const title = plainText(message.title)
  const line = fitWithin(title, fit.maxChars, (cut) => fit.written(lineOf(cut)))
  return line.length <= fit.maxChars ? line : fitWithin(plainText(lineOf(title)), fit.maxChars, fit.written)
}

/** As many whole reasons as fit, and how many more there are: "Białorusi → Białoruś (15×) · +2". A first one that is too long is cut. */
export function fitReasons(why: readonly Reason[], locale: Locale, fit: LineFit): string {
  const reasons = reasonsOf(why, locale)
  for (let count = reasons.length; count > 0; count -= 1) {
    const rest = reasons.length - count
    const line = fit.written([...reasons.slice(0, count), ...(rest > 0 ? [`+${rest}`] : [])].join(' · '))
    if (line.length <= fit.maxChars) return line
  }
  return fitWithin(plainText(reasons[0] ?? ''), fit.maxChars, fit.written)
}
