/** Logistic regression with a quadratic penalty on sparse yes-or-no features, by full-batch Adam: the same rows give the same weights. */

/** Which features a row has, as indices, and what is to be told: 0 or 1 for each of the outputs. */
export type Row = { readonly has: readonly number[]; readonly target: readonly number[] };

/** Weights for each output: one for each feature, and behind them the bias. */
export type Fitted = readonly Float64Array[];

type Settings = { readonly features: number; readonly outputs: number; readonly penalty: number };

const rounds = 250;
const rate = 0.05;

/** Each output is told on its own. */
export function fit(rows: readonly Row[], { features, outputs, penalty }: Settings): Fitted {
  const size = features + 1;
  const weights = Array.from({ length: outputs }, () => new Float64Array(size));
  const mean = weights.map(() => new Float64Array(size));
  const square = weights.map(() => new Float64Array(size));
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((of) => of.map((weight, index) => (index < features ? penalty * weight : 0.01 * weight)));
    for (const { has, target } of rows) {
      const told = tell(has, weights);
      for (const [output, share] of told.entries()) {
        const miss = share - (target[output] ?? 0);
        const of = slope[output];
        if (!of) continue;
        for (const index of has) of[index] = (of[index] ?? 0) + miss;
        of[features] = (of[features] ?? 0) + miss;
      }
    }
    for (const [output, of] of weights.entries()) step(of, slope[output] ?? of, mean[output] ?? of, square[output] ?? of, round);
  }
  return weights;
}

function step(weights: Float64Array, slope: Float64Array, mean: Float64Array, square: Float64Array, round: number): void {
  for (const [index, now] of slope.entries()) {
    mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * now;
    square[index] = 0.999 * (square[index] ?? 0) + 0.001 * now * now;
    const scaled = (mean[index] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    weights[index] = (weights[index] ?? 0) - rate * scaled;
  }
}

function tell(has: readonly number[], weights: Fitted): number[] {
  return weights.map((of) => 1 / (1 + Math.exp(-sumOf(has, of))));
}

/** The weights of a row, added up with the bias. */
export function sumOf(has: readonly number[], weights: Float64Array): number {
  let sum = weights.at(-1) ?? 0;
  for (const index of has) sum += weights[index] ?? 0;
  return sum;
}
