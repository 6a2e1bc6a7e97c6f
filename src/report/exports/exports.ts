import type { RunResult } from '../../contract/run-result.ts';
import { bencher } from './bencher.ts';
import { csv } from './csv.ts';
import { githubActionBenchmark } from './github-action-benchmark.ts';
import { json } from './json.ts';

/** A run as the text of a file for other programs. */
export type Export = (run: RunResult) => string;

/** All formats, by name. */
export const EXPORTS = {
  json,
  csv,
  'github-action-benchmark': githubActionBenchmark,
  bencher,
} as const satisfies Record<string, Export>;
