import { requireKnown } from '../src/contract/input-error.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { apart } from './s3-profiles/apart.ts';
import { costOfWaiting, lateness } from './s3-profiles/cost.ts';
import { curve } from './s3-profiles/curve.ts';
import { whatClientsMeet } from './s3-profiles/what-clients-meet.ts';

interface Asked {
  dir: string;
  rounds: number;
  /** That has boto3 and s5cmd. */
  python: string;
  /** Of the clients: this one alone. */
  profile: string | undefined;
  /** Of `apart`: runs of each profile, the time of each, and whether they are as on AWS. */
  runs: number;
  budget: string;
  asAws: boolean;
}

const PARTS: Readonly<Record<string, (asked: Asked) => Promise<readonly Figure[]>>> = {
  cost: ({ dir, rounds }) => costOfWaiting(dir, rounds),
  lateness: ({ dir }) => lateness(dir),
  curve: ({ dir }) => curve(dir),
  clients: ({ dir, profile, python }) => whatClientsMeet(dir, python, profile),
  apart,
};
/** Takes long and has no bound: only when it is asked for. */
const ALONE = 'apart';

/**
 * The embedded server with a profile: what waiting costs it, how late its answers are, throughput by how many requests
 * are on their way beside Little's law, and what five S3 clients meet under each profile. `apart`, which runs only when
 * it is asked for: which profile tells S3 clients apart best (`--runs N`, `--budget TIME`, `--as-aws`).
 * Without a profile, 64 GETs at once may be faster than one by the time in which the two programs of one wait for each other.
 * `--only cost|lateness|curve|clients|apart`; `--rounds N`; `--profile NAME`, of the last; `--python PROGRAM` of a virtual environment with boto3 and s5cmd.
 */
export async function run(): Promise<boolean> {
  const { only, profile, python, rounds, ...more } = optionsAsked({
    'as-aws': { type: 'boolean', default: false },
    budget: { type: 'string', default: '75s' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    profile: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    rounds: { type: 'string', default: '5' },
  });
  const names =
    only === undefined
      ? Object.keys(PARTS).filter((name) => name !== ALONE)
      : [requireKnown('part', only, Object.keys(PARTS))];
  await using temporary = await temporaryFolder();
  const figures: Figure[] = [];
  for (const name of names) {
    const asked = {
      ...{ dir: temporary.path, rounds: Number(rounds), python, profile },
      ...{ runs: Number(more.runs), budget: more.budget, asAws: more['as-aws'] },
    };
    figures.push(...(await PARTS[name]!(asked)));
  }
  if (figures.length > 0) console.log(`\n${showFigures(figures)}`);
  return figures.every(({ reached }) => reached);
}
