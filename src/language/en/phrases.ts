/** Pieces of patterns that rules name with `<` and `>`. */
export const phrases = {
  /** A person, role or team, with what belongs to it, up to the verb. */
  somebody: '#Agent|you|he|she|they + #Helper? #Helper? #Helper?',

  /** The same, and unknown names besides: only before verbs that no product could be the subject of. */
  anybody: '#Party + #Helper? #Helper? #Helper?',

  /** An article and up to two words before a role or name. */
  some: 'a|an|the|one|our|some|their|its|your|this|that? of? the|our|its|their|your|my? #Adjective|#Noun|#Owner? #Adjective|#Noun?',
};
