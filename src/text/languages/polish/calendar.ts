/** Days, months and what stands for a day in titles. */
export const polishCalendar: ReadonlySet<string> = new Set(
  `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
poniedziałku wtorku środy czwartku piątku soboty niedzieli weekend weekendu dziś dzisiaj jutro wczoraj
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia r`.split(
    /\s+/u,
  ),
)
