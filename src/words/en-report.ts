/** English for what can be taken along: the printed report, files, and the link to a playthrough. */
export const report = {} as const;
