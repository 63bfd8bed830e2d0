/** English for the lab and the model card. */
export const lab = {} as const;
