import { institutionNouns, knownNames } from './source-nouns.ts'
import { roleWords } from './titles-and-roles.ts'
import type { CourseRules } from '#text/languages/course-rules.ts'
import { wholeWords } from '#text/languages/read-rules.ts'

/** The past tense, the impersonal past and the nominative of the passive participle. */
const past = /(?:ł[aoy]?|li|[nt]o|[nt][yaei])$/u

/** Polish news. */
export const polishCourse: CourseRules = {
  code: 'pl',
  isDone: (word, lexicon) =>
    past.test(word) && lexicon.readingsOf(word).some(({ partOfSpeech }) => partOfSpeech === 'verb'),
  isActor: (word, lexicon) =>
    roleWords.has(word) ||
    institutionNouns.has(word) ||
    knownNames.has(word) ||
    lexicon.readingsOf(word).some(({ lemma }) => roleWords.has(lemma)),
  plan: wholeWords(
    'będzie|będą|ma(?:ją)? (?:się )?\\p{L}+ć|miał[aoy]?by|zamierza*|zapowiad*|zapowiedzi*|zapowiedział*|planuj*|plan|chce|chcą|chciałby|wniosek|wnioskuj*|grozi|grożą|projekt*|jutro|wkrótce|czekają?|czeka|trwa|trwają|szuka*|poszukiw*|rozmow*|ruszy|zacznie|powalcz*|wybior*|zdecyduj*|zagłosuj*|podpisz*|głosowanie w|blisko|prowadzi|pracuj*',
  ),
  said: wholeWords(
    '\\p{L}+(?:ał|ała|ali|ił|iła|ili),? że|oświadcz*|zaprzecz*|ogłosi*|poinformow*|potępi*|wezwa*|wzywa|żąda|krytykuj*|apeluj*|zapowie*|zapowiada|przekazał*|odmówi*|nazwał*|nazywa*|domaga*|chc[eą]|pisz[eą]|napisał*|oznajmi*|twierdzi*|zapewnia*|uważa*|popiera*|ostrzega*|tłumaczy*|wyjaśnia*|odpowiada*|reaguj*|komentuj*|przeprasza*|zabrał* głos',
  ),
}
