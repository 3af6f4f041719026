import { errors } from 'undici'
import { untranslated, type Bilingual } from '#domain/bilingual.ts'
import { RefusedAddressError } from './guarded-connector.ts'

/**
 * One plain line for an error of the network layer. It is made from the error's code alone: the messages of sockets hold
 * resolved addresses, which nobody outside should learn.
 */
export function failureReason(error: unknown): Bilingual {
  if (error instanceof RefusedAddressError) return error.wording
  const code = codeOf(error)
  const known = reasons[code]
  if (known !== undefined) return known
  if (/CERT|SELF_SIGNED|TLS|SSL/u.test(code)) return badCertificate(code)
  if (error instanceof errors.HTTPParserError) return noHttp
  return code === '' ? noConnection : withCode(noConnection, code)
}

/** One plain line for an HTTP status that brings nothing to read. */
export function statusReason(status: number): Bilingual {
  const known = statuses[status] ?? (status >= 500 ? troubleThere : null)
  const { pl, en } = known ?? untranslated('')
  return {
    pl: `serwer odpowiedział ${status}${pl === '' ? '' : `: ${pl}`}`,
    en: `the server answered ${status}${en === '' ? '' : `: ${en}`}`,
  }
}

/** What a deadline says, whichever layer kept it. */
export const tooSlow: Bilingual = {
  pl: 'nie przyszła na czas pełna odpowiedź',
  en: 'no complete answer in time',
}

const cutOff: Bilingual = {
  pl: 'połączenie zostało przerwane w połowie',
  en: 'the connection was cut in the middle',
}
const noHttp: Bilingual = {
  pl: 'serwer nie odpowiada w protokole HTTP',
  en: 'the server does not answer in HTTP',
}
const noConnection: Bilingual = { pl: 'połączenie się nie udało', en: 'the connection failed' }

const reasons: Readonly<Record<string, Bilingual | undefined>> = {
  ENOTFOUND: {
    pl: 'nie ma hosta o tej nazwie: sprawdź adres',
    en: 'the host name is not known: check the address',
  },
  EAI_AGAIN: {
    pl: 'nazwy hosta nie udało się teraz sprawdzić w DNS',
    en: 'the host name could not be looked up just now',
  },
  ECONNREFUSED: { pl: 'serwer nie przyjmuje połączeń', en: 'the server takes no connection' },
  ECONNRESET: cutOff,
  EPIPE: cutOff,
  UND_ERR_SOCKET: cutOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: cutOff,
  EHOSTUNREACH: { pl: 'host jest nieosiągalny', en: 'the host cannot be reached' },
  ENETUNREACH: { pl: 'sieć jest nieosiągalna', en: 'the network cannot be reached' },
  ETIMEDOUT: tooSlow,
  UND_ERR_CONNECT_TIMEOUT: tooSlow,
  UND_ERR_HEADERS_TIMEOUT: tooSlow,
  UND_ERR_BODY_TIMEOUT: tooSlow,
  UND_ERR_ABORTED: tooSlow,
  ABORT_ERR: tooSlow,
  UND_ERR_HEADERS_OVERFLOW: {
    pl: 'nagłówki odpowiedzi są za duże',
    en: 'the headers of the answer are too large',
  },
}

const troubleThere: Bilingual = { pl: 'kłopoty po jego stronie', en: 'trouble on its side' }

const statuses: Readonly<Record<number, Bilingual | undefined>> = {
  401: { pl: 'wymaga zalogowania', en: 'it wants a login' },
  403: {
    pl: 'odmawia nam, jak robią strony, które blokują boty albo centra danych; spróbuj z innej sieci, poproś wydawcę o dostęp albo podaj inny jego kanał',
    en: 'it refuses us, as sites do that block bots or data centres; try from another network, ask the publisher to let the bot in, or name another of its feeds',
  },
  404: { pl: 'pod tym adresem nic nie ma', en: 'there is nothing at this address' },
  410: {
    pl: 'zasób usunięto na stałe: usuń go z konfiguracji',
    en: 'it was removed for good: take it out of the configuration',
  },
  429: { pl: 'prosi o rzadsze zapytania', en: 'it asks for fewer requests' },
  503: { pl: 'jest przeciążony lub w trakcie prac', en: 'it is overloaded or under maintenance' },
}

function badCertificate(code: string): Bilingual {
  return withCode(
    {
      pl: 'certyfikat lub TLS serwera nie jest w porządku',
      en: "the server's certificate or TLS is not in order",
    },
    code,
  )
}

function withCode({ pl, en }: Bilingual, code: string): Bilingual {
  return { pl: `${pl} (${code})`, en: `${en} (${code})` }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
