/**
 * Exponential, logarithm and power from + - * / alone. Engines may round their own versions differently in the last bit,
 * and a seed must tell the same story in every browser (model section 2).
 */

const ln2High = 0.69314718036912381649;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.4426950408889634;

/** 2^k for k = -1022..1023, by doubling and halving, which are exact. */
const powersOfTwo = ((): Float64Array => {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let k = 1; k <= 1023; k++) powers[1022 + k] = (powers[1021 + k] ?? 0) * 2;
  for (let k = 1; k <= 1022; k++) powers[1022 - k] = (powers[1023 - k] ?? 0) / 2;
  return powers;
})();

/** e^x: range reduction by ln 2, then 13 terms of the series. Beyond +-700 it stays at the bound. */
export function exp(x: number): number {
  const bounded = x > 700 ? 700 : x < -700 ? -700 : x;
  const k = Math.floor(bounded * inverseLn2 + 0.5);
  const r = bounded - k * ln2High - k * ln2Low;
  let sum = 1 + r / 13;
  sum = 1 + (r / 12) * sum;
  sum = 1 + (r / 11) * sum;
  sum = 1 + (r / 10) * sum;
  sum = 1 + (r / 9) * sum;
  sum = 1 + (r / 8) * sum;
  sum = 1 + (r / 7) * sum;
  sum = 1 + (r / 6) * sum;
  sum = 1 + (r / 5) * sum;
  sum = 1 + (r / 4) * sum;
  sum = 1 + (r / 3) * sum;
  sum = 1 + (r / 2) * sum;
  sum = 1 + r * sum;
  return sum * (powersOfTwo[1022 + k] ?? 0);
}

/** Natural logarithm of a positive number: halved or doubled to near 1, then the atanh series. */
export function ln(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln needs a positive number, got ${x}`);
  let m = x;
  let k = 0;
  while (m > 1.4142135623730951) {
    m /= 2;
    k++;
  }
  while (m < 0.7071067811865476) {
    m *= 2;
    k--;
  }
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = sum * s2 + 1 / n;
  return 2 * s * sum + k * ln2Low + k * ln2High;
}

/** x^p for x > 0; 0 for x = 0. */
export function power(x: number, p: number): number {
  return x === 0 ? 0 : exp(p * ln(x));
}

/** S(x) = 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

export function clip(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** max(0, x). */
export function pos(x: number): number {
  return x > 0 ? x : 0;
}

/** Poisson count by inversion of one uniform. */
export function poisson(mean: number, u: number): number {
  // e^-m >= 1 - m, so most weeks need no exponential at all.
  if (u < 1 - mean) return 0;
  let term = exp(-mean);
  let below = term;
  let count = 0;
  while (u >= below && count < 1000) {
    count++;
    term *= mean / count;
    below += term;
  }
  return count;
}
