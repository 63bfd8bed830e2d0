/** English for what the player expects, asked while playing and laid beside what came. */
export const predictions = {} as const;
