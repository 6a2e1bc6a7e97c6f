import { counted } from '../../src/contract/input-error.ts';

/** What a finding means for somebody who wants to deploy, worst first. */
const SEVERITIES = {
  deploy: 'STOPS THE DEPLOY',
  runs: 'STOPS RUNS',
  unknown: 'not checked',
  note: 'note',
  ok: 'ok',
} as const;
type Severity = keyof typeof SEVERITIES;

/** What the check found out about one thing. */
export interface Finding {
  severity: Severity;
  /** The thing, in a few words. */
  about: string;
  /** A sentence without its subject's name: what is the matter, or what is well. */
  what: string;
  /** What to do; there is one wherever something is to be done. */
  remedy?: string;
}

/** Ends with this: 2 if the deploy would fail, 1 if runs would or something could not be looked at. */
export function exitCodeOfCheck(findings: readonly Finding[]): 0 | 1 | 2 {
  const has = (severity: Severity) => findings.some((one) => one.severity === severity);
  if (has('deploy')) return 2;
  return has('runs') || has('unknown') ? 1 : 0;
}

/** All findings in one list, the worst first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const order = Object.keys(SEVERITIES);
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const WIDTH = Math.max(...Object.values(SEVERITIES).map(({ length }) => length)) + 2;

/** The list for people: a line for each finding, and below it what to do. */
export function findingsText(findings: readonly Finding[], where: string): string {
  const lines = inOrder(findings).flatMap(({ severity, about, what, remedy }) => [
    `${SEVERITIES[severity].padEnd(WIDTH)}${about}: ${what}`,
    ...(remedy === undefined ? [] : [`${' '.repeat(WIDTH)}→ ${remedy}`]),
  ]);
  return [where, '', ...lines, '', conclusion(findings)].join('\n');
}

function conclusion(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [deploy, runs, unknown] = [count('deploy'), count('runs'), count('unknown')];
  if (deploy > 0) return `The deploy would fail: fix ${counted(deploy, 'fault')} first.`;
  const later = [
    runs > 0 ? `${counted(runs, 'fault')} would stop runs` : '',
    unknown > 0 ? `${counted(unknown, 'thing')} could not be checked` : '',
  ].filter(Boolean);
  if (later.length === 0) return 'Nothing that was checked stands in the way: deploy.';
  return `Nothing that was checked stops the deploy, but ${later.join(' and ')}.`;
}
