/**
 * Where somebody asks: among the team's own, anywhere else, or where nobody can say yet. Only at home is anything answered.
 */
export type Place = 'home' | 'elsewhere' | 'unknown'
