import type { Wording } from './problem.ts'

export const nameless: Wording = {
  message: { pl: 'nazwa nie zawiera litery ani cyfry', en: 'the name holds no letter and no digit' },
  remedy: { pl: 'wpisz nazwę albo skrót instytucji', en: 'write the institution’s name or acronym' },
}

export const halfName: Wording = {
  message: { pl: 'brakuje imienia albo nazwiska', en: 'the given name or the surname is missing' },
  remedy: {
    pl: 'wpisz imię i nazwisko: po samym nazwisku nikt nie jest rozpoznawany',
    en: 'write both: nobody is known by a surname alone',
  },
}

export function samePerson(name: string, line: number): Wording {
  return {
    message: {
      pl: `ta sama osoba stoi już w wierszu ${line} („${name}”)`,
      en: `the same person stands already in line ${line} (“${name}”)`,
    },
    remedy: { pl: 'usuń jedną z pozycji albo połącz je', en: 'delete one of the two or join them' },
  }
}

export function sameInstitution(name: string, line: number): Wording {
  return {
    message: {
      pl: `„${name}” nazywa już instytucję z wiersza ${line}`,
      en: `“${name}” names the institution of line ${line} already`,
    },
    remedy: { pl: 'usuń tę nazwę albo połącz obie instytucje', en: 'delete this name or join the two' },
  }
}
