/** The few statistics the measures need; of nothing each is 0. */
import { mean as meanOf, quantile as quantileOf } from '../../lab/statistics.ts';

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : meanOf(values);
}

/** The value below which a share of all values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  return values.length === 0 ? 0 : quantileOf(values, share);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
}

export function share(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length;
}

/** Pearson's r; 0 where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  const spread = deviation(xs) * deviation(ys);
  if (spread === 0) return 0;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  return mean(pairs.map(([x, y]) => (x - middleX) * (y - middleY))) / spread;
}

export function round(value: number, digits = 1): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
