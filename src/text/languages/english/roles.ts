/** Words that tell, before a surname, that its bearer is somebody known. */
export const roleWords: ReadonlySet<string> = new Set(
  `president premier minister chancellor prime secretary senator governor mayor ambassador envoy spokesman spokeswoman
   spokesperson general colonel major captain admiral marshal commander chief chairman chairwoman chair speaker deputy
   director head leader analyst expert professor historian economist lawyer judge prosecutor commissioner candidate
   dictator strongman oligarch king queen prince princess pope bishop archbishop cardinal metropolitan patriarch dissident
   activist journalist correspondent editor author writer lawmaker congressman congresswoman councillor adviser advisor
   diplomat negotiator opposition incumbent autocrat tsar`.split(/\s+/u),
)

/** Abbreviated titles, without their dot. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt adm cmdr sen rep gov pres rev hon sir lord lady jr sr st'.split(
    ' ',
  ),
)
