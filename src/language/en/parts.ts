/** Pieces of patterns that many rules share. */

/** A person, role or team, with what belongs to it, up to the verb. */
export const somebody = '#Agent|you|he|she|they + #Helper? #Helper? #Helper?';

/** The same, and unknown names besides: only before verbs that no product could be the subject of. */
export const anybody = '#Party + #Helper? #Helper? #Helper?';

/** An article and up to two words before a role or name. */
export const some =
  'a|an|the|one|our|some|their|its|your|this|that? of? the|our|its|their|your|my? #Adjective|#Noun|#Owner? #Adjective|#Noun?';
