/** Words that open another clause: a mark that runs to the end of its clause stops before them. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'and but because since when while although though which who whose if unless until so or whereas where before after than yet'.split(' '),
);

/** Words that no mark ends with. */
export const danglers: ReadonlySet<string> = new Set(
  `a an the to of for in on with at from by as my our your their its is are was were be been has have had into and or but`.split(/\s+/),
);
