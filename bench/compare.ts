import { join } from 'node:path';
import { median } from '../src/stats/quantile.ts';
import { aNight, keep } from '../src/testing/nightly-runs.ts';
import { measureChild, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');
const INSTANCE_TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
const ROUNDS = 9;
const MOST_CPU_MS = 300;

/** What it takes to compare two full results, 132 cells × 3 instance types each, above a bare Node. */
export async function run(): Promise<boolean> {
  optionsAsked({});
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  const factorOf = (night: number) => (night === 0 ? 1 : 0.9);
  const files = [1, 0].map((night) =>
    keep(dir, aNight(night, { instanceTypes: INSTANCE_TYPES, factorOf })),
  );
  const bare: number[] = [];
  const compared: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await measureChild(['--eval', ''])).cpuMs);
    compared.push((await measureChild([MAIN, 'compare', ...files])).cpuMs);
  }
  const above = median(compared) - median(bare);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const figure = {
    name: 'comparing two results of 396 cells, CPU',
    measured: `${ms(median(compared))}, bare Node ${ms(median(bare))}`,
    value: ms(above),
    bound: `≤ ${ms(MOST_CPU_MS)} above it`,
    reached: above <= MOST_CPU_MS,
  };
  console.log(showFigures([figure]));
  return figure.reached;
}
