/** The report of the checks, for the eye. */
type Facts = {
  readonly id: string;
  readonly beats: number;
  readonly decisionPoints: number;
  readonly decisionsOnPath: { readonly least: number; readonly most: number };
  readonly endings: number;
  readonly endingsReached: number;
  readonly words: number;
  readonly principles: readonly string[];
};

export function summary({ problems, scenarios }: { readonly problems: readonly unknown[]; readonly scenarios: readonly Facts[] }): string {
  const lines = scenarios.map(
    ({ id, beats, decisionPoints, decisionsOnPath: { least, most }, endings, endingsReached, words, principles }) =>
      `${id}: ${beats} beats, ${decisionPoints} decision points (${least}-${most} in a play), ` +
      `${endingsReached} of ${endings} endings reached, ${words} words, ${principles.length} principles`,
  );
  const count = problems.length;
  return [...lines, count === 0 ? 'Nothing is wrong.' : `${count} ${count === 1 ? 'problem' : 'problems'}.`].join('\n');
}
