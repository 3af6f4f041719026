import type { WordInContext } from '#text/matching/keyword-language.ts'

/** A form that is another word than its keyword where one of these words stands right before or after it. */
type Homograph = {
  readonly lemma: string
  readonly forms: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** What a keyword in lower case is most often mistaken for in the news; modest on purpose, as a miss costs more than a find. */
const homographs: readonly Homograph[] = [
  {
    lemma: 'arm',
    forms: words('arm arms'),
    before: words('his her my your their its left right both upper open'),
    after: words('around folded'),
  },
  {
    lemma: 'arms',
    forms: words('arms'),
    before: words('his her my your their left right both open'),
    after: words('around folded'),
  },
  {
    lemma: 'tank',
    forms: words('tank tanks'),
    before: words('think fuel water fish gas septic'),
    after: words('top tops'),
  },
  {
    lemma: 'strike',
    forms: words('strike strikes striking struck'),
    before: words(''),
    after: words('deal balance chord'),
  },
  {
    lemma: 'march',
    forms: words('march'),
    before: words('in since until till by early mid late last next of during'),
    after: words(''),
  },
  { lemma: 'may', forms: words('may'), before: words(''), after: words('be have not also well yet') },
  { lemma: 'fire', forms: words('fire'), before: words('set'), after: words('') },
  { lemma: 'leave', forms: words('leaves'), before: words('tea autumn fallen green'), after: words('') },
  {
    lemma: 'bill',
    forms: words('bill'),
    before: words('electricity gas water phone foot'),
    after: words('gates clinton'),
  },
  { lemma: 'plant', forms: words('plant plants'), before: words('house pot'), after: words('') },
  { lemma: 'bank', forms: words('bank banks'), before: words('river west left right'), after: words('') },
  { lemma: 'shell', forms: words('shell'), before: words('egg sea'), after: words('company corporation') },
  { lemma: 'base', forms: words('based'), before: words(''), after: words('on upon in') },
  { lemma: 'mine', forms: words('mine'), before: words('of friend'), after: words('') },
]

/** Says whether a form of these lemmas may be another word. */
export function mayBeAnother(form: string, lemmas: readonly string[]): boolean {
  return homographs.some((one) => lemmas.includes(one.lemma) && one.forms.has(form))
}

/** Says whether the neighbours tell that it is; an article after the verb is passed over ("strike a deal"). */
export function isAnother(context: WordInContext, lemmas: readonly string[]): boolean {
  const after = context.neighbour(1)
  const next = /^(?:a|an|the)$/u.test(after) ? context.neighbour(2) : after
  return homographs
    .filter(({ lemma, forms }) => lemmas.includes(lemma) && forms.has(context.word))
    .some(({ before, after }) => before.has(context.neighbour(-1)) || after.has(next))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''))
}
