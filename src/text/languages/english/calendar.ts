/** Days, months and what stands for a day in titles. */
export const englishCalendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday weekend today tomorrow yesterday
january february march april may june july august september october november december`.split(/\s+/u),
)
