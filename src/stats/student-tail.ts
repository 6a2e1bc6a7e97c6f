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
