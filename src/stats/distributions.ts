/**
 * Two-sided chance of Student's t: of the normal deviate that is nearly as rare (Wallace, "Bounds on
 * normal approximations to Student's and the chi-square distributions", 1959). Right to 5 % of the
 * chance for 7 degrees of freedom at 0.001, and to 1 % for 40.
 */
export function studentTail(t: number, degrees: number): number {
  const z =
    (Math.sqrt(degrees * Math.log1p((t * t) / degrees)) * (8 * degrees + 1)) / (8 * degrees + 3);
  return normalTail(z);
}

/**
 * Two-sided chance of the standard normal: by its series near the middle, else by Mills' ratio as the
 * continued fraction of Laplace (1805).
 */
export function normalTail(z: number): number {
  const x = Math.abs(z);
  if (x < 2) return 1 - 2 * middle(x);
  let below = x;
  for (let step = 60; step > 0; step--) below = x + step / below;
  return (2 * Math.exp((-x * x) / 2)) / (Math.sqrt(2 * Math.PI) * below);
}

/** Chance between 0 and x. */
function middle(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (-x * x) / (2 * n);
    sum += term / (2 * n + 1);
  }
  return sum / Math.sqrt(2 * Math.PI);
}

/** Halvings until the interval's ends are as exact as a double is. */
const HALVINGS = 60;

/**
 * The exact 95 % interval of a share of which `k` of `n` were seen (Clopper & Pearson 1934): the
 * shares at which `k` or more, and `k` or fewer, would have a chance of 2.5 %.
 */
export function clopperPearson(k: number, n: number): [number, number] {
  const low = k === 0 ? 0 : solve((share) => chanceUpTo(n - k, n, 1 - share) < 0.025);
  const high = k === n ? 1 : solve((share) => chanceUpTo(k, n, share) > 0.025);
  return [low, high];
}

/** The share, from 0 to 1, up to which `holds` is true. */
function solve(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ k) of the binomial distribution, in logarithms since C(n, i) soon overflows. */
function chanceUpTo(k: number, n: number, share: number): number {
  let logWays = 0;
  let chance = 0;
  for (let i = 0; i <= k; i++) {
    if (i > 0) logWays += Math.log((n - i + 1) / i);
    chance += Math.exp(logWays + i * Math.log(share) + (n - i) * Math.log1p(-share));
  }
  return chance;
}
