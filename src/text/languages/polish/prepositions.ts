/** Polish prepositions of one word. */
export const prepositions: ReadonlySet<string> = new Set(
  `bez beze dla do dzięki koło ku mimo między na nad nade naprzeciw naprzeciwko niczym o obok od ode około oprócz po pod pode podczas podług pomimo
   pomiędzy ponad poniżej poprzez poza pośród powyżej prócz przeciw przeciwko przed przede przez przeze przy spod spoza sponad spośród u w we według
   wewnątrz wobec wokół wskutek wśród wzdłuż z za ze zamiast znad zza`.split(/\s+/u),
)
