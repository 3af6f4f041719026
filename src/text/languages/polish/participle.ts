/** How a Polish participle that is inflected as an adjective ends, in any case and gender; other words may end so too. */
export const participle =
  /(?:[nt][yae]|[nt]ego|[nt]emu|[nt]ej|[nt]ą|[nt]ych|[nt]ymi?|[nc]i|ąc(?:y|a|e|ego|emu|ej|ą|ych|ymi?))$/u
