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
