/** A news agency. */
export type Agency = {
  readonly name: string
  readonly spellings: readonly string[]
  /** Its government runs it, or names who does: what it says of that government is that government's word. */
  readonly isStateRun: boolean
}

/** Name, then its other spellings in any case; "*" stands before those that a government runs. */
const rows = `
PAP|Polska Agencja Prasowa|Polskiej Agencji Prasowej|Polską Agencję Prasową|Polish Press Agency|PAP-owi|PAP-u
IAR|Informacyjna Agencja Radiowa|Informacyjnej Agencji Radiowej
KAI|Katolicka Agencja Informacyjna|Katolickiej Agencji Informacyjnej
Reuters|Reutersa|Reutersowi|Reutersem|Reutera|Thomson Reuters
AFP|Agence France-Presse|Agence France Presse
AP|Associated Press|The Associated Press
dpa|DPA|Deutsche Presse-Agentur
Bloomberg|Bloomberga|Bloombergowi|Bloomberg News
ANSA|Ansa
EFE|Agencia EFE
APA|Austria Presse Agentur
ČTK|CTK|ČTK-u
TASR
MTI
BNS|Baltic News Service
*ELTA|Elta
LETA
STT
NTB
TT
UPI
Kyodo|Kyodo News
Yonhap|Yonhapu
Ukrinform|Ukrinformu|Ukrinformowi|Укрінформ
UNIAN|Unian|УНІАН
Interfax-Ukraina|Interfax-Ukraine|Interfaksu-Ukraina|Інтерфакс-Україна
Interfax|Interfaks|Interfaksu|Interfaxu|Интерфакс
*TASS|ITAR-TASS|TASS-u|ТАСС
*RIA Nowosti|RIA Novosti|RIA|РИА Новости|RIA-Nowosti
*Sputnik
*BelTA|BiełTA|BELTA|BIEŁTA|Biełta|BelTa|БелТА|БЕЛТА
*Xinhua|Xinhui|Xinhuy|Nowe Chiny
*KCNA
*Anadolu|Anadolu Agency|Agencja Anadolu|Agencji Anadolu
*IRNA
*Tasnim
*SANA
*Azertac|AZERTAC
*Kazinform
`

/** The agencies that reports name as their origin. */
export const agencies: readonly Agency[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const spellings = row.replace('*', '').split('|')
    return { name: spellings[0] ?? '', spellings, isStateRun: row.startsWith('*') }
  })

const bySpelling = new Map(
  agencies.flatMap((agency) => agency.spellings.map((spelling): [string, Agency] => [spelling, agency])),
)

/** The agency of that name, in any of its spellings, or null. */
export function agencyOf(name: string): Agency | null {
  return bySpelling.get(name) ?? null
}
