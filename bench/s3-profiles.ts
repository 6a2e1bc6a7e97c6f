import { requireKnown } from '../src/contract/input-error.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { costOfWaiting, lateness } from './s3-profiles/cost.ts';
import { curve } from './s3-profiles/curve.ts';
import { whatClientsMeet } from './s3-profiles/what-clients-meet.ts';

interface Asked {
  dir: string;
  rounds: number;
  /** That has boto3 and s5cmd. */
  python: string;
}

const PARTS: Readonly<Record<string, (asked: Asked) => Promise<readonly Figure[]>>> = {
  cost: ({ dir, rounds }) => costOfWaiting(dir, rounds),
  lateness: ({ dir }) => lateness(dir),
  curve: ({ dir }) => curve(dir),
  clients: ({ dir, python }) => whatClientsMeet(dir, python),
};

/**
 * The embedded server with a profile: what waiting costs it, how late its answers are, throughput by how many requests
 * are on their way beside Little's law, and what five S3 clients meet under each profile.
 * `--only cost|lateness|curve|clients`; `--rounds N`; `--python PROGRAM` of a virtual environment with boto3 and s5cmd.
 */
export async function run(): Promise<boolean> {
  const { only, python, rounds } = optionsAsked({
    only: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    rounds: { type: 'string', default: '5' },
  });
  const names =
    only === undefined ? Object.keys(PARTS) : [requireKnown('part', only, Object.keys(PARTS))];
  await using temporary = await temporaryFolder();
  const figures: Figure[] = [];
  for (const name of names) {
    figures.push(...(await PARTS[name]!({ dir: temporary.path, rounds: Number(rounds), python })));
  }
  console.log(`\n${showFigures(figures)}`);
  return figures.every(({ reached }) => reached);
}
