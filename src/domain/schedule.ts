/**
 * When something comes again and again, by the calendar of some time zone, as the five fields of crontab say it:
 * https://man7.org/linux/man-pages/man5/crontab.5.html
 */
export type Schedule = {
  /** As it was written. */
  readonly text: string
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly daysOfMonth: readonly number[]
  /** From 1 for January. */
  readonly months: readonly number[]
  /** From 0 for Sunday. */
  readonly weekdays: readonly number[]
  /** Both kinds of days are named, so that a day of either kind will do. */
  readonly isEitherDay: boolean
}
