export const polishWire = {
  before:
    'poda[łl][ao]?|podaje|podają|donosi|donios[łl]a|informuje|poinformowa[łl][ao]?|przekaza[łl][ao]?|przekazuje|relacjonuje|pisze|dowiedzia[łl]a się|(?:^|[(,.;:–—-]) ?za|według|wg|źródło ?:|źródła ?:|cytowan\\p{L}+ przez|przytacza|powo[łl]\\p{L}+ się na|w rozmowie z|powiedzia[łl]a?|ustali[łl]a|oprac\\. ?na podst\\.|na podstawie',
  noun: '(?:\\p{L}+ )?agencj\\p{L}+(?: (?:prasow|informacyjn)\\p{L}+)?',
  behind:
    'poda[łl][ao]?|podaje|podają|donosi|donios[łl]a|informuje|poinformowa[łl][ao]?|przekaza[łl][ao]?|relacjonuje|pisze|dowiedzia[łl]a się|ustali[łl]a|, powołując się|za',
} as const
