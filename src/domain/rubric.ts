/**
 * What an article can be about, as newspapers divide their pages:
 * - affairs of state: `politics` at home, `diplomacy`, `defence` (armies, borders, secret services), `rights` (repression, political
 *   prisoners, exile), `economy` (companies, trade, energy, public money);
 * - all else: `consumer` (work, home and purse), `crime` (with accidents), `local`, `society` (schools, faith), `sport`, `culture`
 *   (with games), `lifestyle` (people, food, travel, garden), `weather`, `nature` (with farming), `health`, `science`, `history`.
 */
export const rubrics = [
  'politics',
  'diplomacy',
  'defence',
  'rights',
  'economy',
  'consumer',
  'crime',
  'local',
  'society',
  'sport',
  'culture',
  'lifestyle',
  'weather',
  'nature',
  'health',
  'science',
  'history',
] as const

export type Rubric = (typeof rubrics)[number]
