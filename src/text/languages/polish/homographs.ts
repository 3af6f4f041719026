/** A form that is also a form of another word, and the neighbours that give the other word away. */
export type Homograph = {
  /** The keyword's word, in lower case. */
  readonly lemma: string
  /** The forms concerned, in lower case. */
  readonly forms: ReadonlySet<string>
  /** The other word is meant where one of these follows, or stands before; lower case. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** The other word is meant where the form opens a sentence, unless the next word fits this. */
  readonly unlessAtStart: RegExp | null
}

const himself = 'się mnie mi nas nam cię ci go mu ją jej ich im'
const own = 'swój swego swojego swoje swoich swej swojej swoją swą swych'

/** Common keywords one of whose forms is a form of another word too. Grown from finds that were wrong. */
export const homographs: readonly Homograph[] = [
  // umówić: "umów się", "umów wizytę"
  {
    lemma: 'umowa',
    forms: words('umów'),
    before: words(himself),
    after: words('się'),
    unlessAtStart: /(?:ych|ich)$|^(?:na|o|z|ze|w|we|od|do|dla|między|po)$/u,
  },
  // bronić: "broni się", "broń Boże", "bronią swoich racji"
  {
    lemma: 'broń',
    forms: words('broń broni bronią'),
    before: words(`${himself} ${own} boże`),
    after: words('się'),
    unlessAtStart: null,
  },
  // stać się
  {
    lemma: 'stan',
    forms: words('stanie'),
    before: words('się'),
    after: words('się nie może'),
    unlessAtStart: null,
  },
  // prawie: nearly
  {
    lemma: 'prawo',
    forms: words('prawie'),
    before: words('wszyscy wszystkie nic nikt cały całe cała rok każdy'),
    after: words('już'),
    unlessAtStart: /^$/u,
  },
  // czasem: sometimes
  {
    lemma: 'czas',
    forms: words('czasem'),
    before: words('się także nawet też'),
    after: words('się tylko'),
    unlessAtStart: /^$/u,
  },
  // razem: together
  { lemma: 'raz', forms: words('razem'), before: words('z ze'), after: words('się'), unlessAtStart: /^$/u },
  // radzić: "rad" glad, "rada" with an infinitive are rare; dać radę
  {
    lemma: 'rada',
    forms: words('radę'),
    before: words('się'),
    after: words('da dać dają dał dali damy dało'),
    unlessAtStart: null,
  },
  // woleć
  {
    lemma: 'wola',
    forms: words('woli'),
    before: words('się nie raczej'),
    after: words('kto on ona'),
    unlessAtStart: null,
  },
]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
