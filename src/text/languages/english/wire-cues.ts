export const englishWire = {
  before:
    'according to|cited by|citing|quoted by|quoting|told|reported by|source ?: ?|sources ?: ?|via|reports?|as reported by',
  noun: '(?:(?:state |russian |belarusian |chinese |official )*news agency|the|agency|state media)',
  behind: '(?:news agency )?(?:reported|reports|said|says|cited|quoted|has learned|writes)',
} as const
