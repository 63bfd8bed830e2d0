/** English for the roads not taken: the ghost line, somebody else in the chair, and a place among all roads. */
export const roads = {} as const;
