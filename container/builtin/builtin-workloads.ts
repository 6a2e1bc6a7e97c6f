import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../src/contract/read-document.ts';
import { type Workload, WorkloadSource } from '../../src/contract/workload.ts';
import { workloadsUrl } from '../../src/process/programs.ts';
import { compileWorkload } from './compile-workload.ts';

const FOLDER = workloadsUrl();
const ENDING = '.src.json';

/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
export function loadSources(): Map<string, WorkloadSource> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
  return new Map(
    names.map((name) => {
      const file = name + ENDING;
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      return [name, readDocument(WorkloadSource, text, file)];
    }),
  );
}

/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
export function loadBuiltinWorkloads(): Map<string, Workload> {
  return new Map(
    [...loadSources()].map(([name, source]) => [name, compileWorkload(name, source)] as const),
  );
}
