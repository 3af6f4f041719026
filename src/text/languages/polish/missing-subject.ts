import type { SubjectRules } from '#text/languages/summary-rules.ts'
import { prepositions } from './prepositions.ts'

/** Numerals and what narrows them; in singular what they count is no subject. */
const numerals = wordsOf(
  `tys mln mld dwa dwie dwóch dwoma trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć
  dziesięciu kilka kilku kilkanaście kilkudziesięciu kilkadziesiąt ponad prawie niemal blisko niespełna około`,
)

/** The end of the clause in which the subject has to stand. */
const joins = wordsOf('i oraz a ale lecz lub że iż by aby żeby bo jak gdy kiedy jeśli który która które')

/** Adverbs and particles that end like a nominative. */
const adverbs =
  'nie|się|ok|tuż|już|też|także|również|teraz|wczoraj|zaraz|tam|tu|znów|wciąż|natychmiast|potem|jeszcze|nawet|m|in|dziś|dotąd|stamtąd|zł|euro|lat|mu|jej|im|go|ją|niż'

/** Nouns that end like an oblique case. */
const likeOblique = String.raw`(?!(?:dach|gmach|zamach|strach|problem|system|dom|atom|dym|reżim|tłum|kolej|olej|sieć|pamięć|pani|\p{L}*ini|\p{L}*yni|biegły|złoty|radny|chory|ranny|przewodniczący)$)`
const capital = String.raw`\p{Lu}\p{L}*(?:ie|u|ej|em|ach|owi|[ąę]|ego|emu|[iy]ch)`
const infinitive = String.raw`\p{Ll}+[aiyeuąź]ć`
const cases = String.raw`ego|emu|[iy]m|[iy]ch|ach|ami|om|owi|em|ów|ej`

/** Nouns that end like a past tense. */
const notPast =
  '(?!(?:poseł|artykuł|tytuł|wydział|zespół|przemysł|stół|dział|oddział|udział|kościół|szczegół|generał|materiał|kapitał|podział|kanał|sygnał|pomysł|finał|rozdział|działa|skała|protokół|szkoła|siła|mała|cała|zła|strzała|uchwała|pszczoła|jeśli|jeżeli|czyli|sali|skali|fali|chwili|woli|roli|kontroli|niewoli)$)'

const words = { prepositions, numerals, joins }

/** A singular past tense agrees with nothing in -e, -i, -o, -u or -y but a proper name. */
const singular: SubjectRules = {
  ...words,
  countsSubjects: false,
  verb: new RegExp(String.raw`^${notPast}\p{Ll}{2,}ła?$`, 'u'),
  oblique: new RegExp(
    String.raw`^(?:${likeOblique}\p{Ll}*(?:${cases}|[ęąuyieo])|${adverbs}|${infinitive}|${capital})$`,
    'u',
  ),
}

/** Any ending in -a, -e, -i or -y may be a plural nominative. */
const plural: SubjectRules = {
  ...words,
  countsSubjects: true,
  verb: new RegExp(String.raw`^${notPast}\p{Ll}+(?:[aiyeę]li|[aiyeęo]ły|ują|ają|eją)$`, 'u'),
  oblique: new RegExp(
    String.raw`^(?:${likeOblique}\p{Ll}*(?:${cases}|[ęąuo])|${adverbs}|${infinitive}|${capital})$`,
    'u',
  ),
}

/** "Planuje się" has no subject and needs none. */
const present: SubjectRules = {
  ...words,
  countsSubjects: true,
  verb: /^(?:\p{Ll}+uje|liczy|chce|może|musi|prowadzi|twierdzi|mówi|zapewnia|podkreśla|ocenia|uważa|zaznacza|zapowiada|zakłada|mieszka|przyznaje|dodaje|tłumaczy)$/u,
  oblique: new RegExp(
    String.raw`^(?!się$)(?:${likeOblique}\p{Ll}*(?:${cases}|[ęąuyi])|${adverbs}|${infinitive}|${capital})$`,
    'u',
  ),
}

/** By what a Polish sentence shows that its subject stands in the sentence before ("Po godzinie podała, że"). */
export const missingSubject: readonly SubjectRules[] = [singular, plural, present]

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}
