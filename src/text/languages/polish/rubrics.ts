import { readRubricWords } from '#text/rubric/rubric-words.ts'
import { affairsOfState } from './rubric-words/affairs-of-state.ts'
import { economyAndPurse } from './rubric-words/economy-and-purse.ts'
import { natureAndKnowledge } from './rubric-words/nature-and-knowledge.ts'
import { sportAndLeisure } from './rubric-words/sport-and-leisure.ts'
import { townAndSociety } from './rubric-words/town-and-society.ts'

/**
 * The words by which Polish news tells its pages apart: those that papers write week after week. One that two pages share stands in
 * both, or only in the forms that one of them keeps for itself ("wypadek", "premiera", "wywiad"); one that every page uses in none.
 */
export const polishRubrics = readRubricWords('pl', {
  ...affairsOfState,
  ...economyAndPurse,
  ...townAndSociety,
  ...sportAndLeisure,
  ...natureAndKnowledge,
})
