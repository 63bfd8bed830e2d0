/** The normal distribution, from the exact maths of the model. */
import { exp, ln } from '#simulation';

/** Density of the standard normal at z. */
export function density(z: number): number {
  return exp((-z * z) / 2) / 2.5066282746310002; // sqrt(2 pi)
}

/**
 * The z below which a standard normal lies with probability p, 0 < p < 1: rational approximation of Wichura 1988 (AS 241, PPND16,
 * Applied Statistics 37:477-484) without its third piece, so good to about 15 digits for p from 10^-10 to 1 - 10^-10; a rate of
 * judgements is never nearer to 0 or 1. Throws a RangeError for what is no probability between 0 and 1.
 */
export function inverseNormal(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability between 0 and 1 is needed, not ${p}.`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(middle.above, r)) / polynomial(middle.below, r);
  }
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p));
  const z = polynomial(tail.above, r - 1.6) / polynomial(tail.below, r - 1.6);
  return q < 0 ? -z : z;
}

/** Coefficients from the constant on. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

type Ratio = { readonly above: readonly number[]; readonly below: readonly number[] };

const middle: Ratio = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};
const tail: Ratio = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
};
