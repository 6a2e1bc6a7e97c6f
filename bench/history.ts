import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { aNight, keep } from '../src/testing/nightly-runs.ts';
import { type Figure, measureChild, showFigures, type Usage } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');
const INSTANCE_TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
/** A quarter, half a year, a year. */
const FILES = [92, 183, 365];
/** One cell in ten got slower, each on a night of its own. */
const CHANGED = 10;

const MOST_SECONDS = 30;
const MOST_MIB = 512;
const MOST_PAGE_BYTES = 1_000_000;
/** Time per file of a year over that of a quarter: 4 if time grew with the square of the files. */
const MOST_GROWTH = 1.5;

/** What it takes to make the site of a year: 132 cells × 3 instance types a night. */
export async function run(): Promise<boolean> {
  optionsAsked({});
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  const usages: Usage[] = [];
  for (const [index, files] of FILES.entries()) {
    for (let night = FILES[index - 1] ?? 0; night < files; night++) {
      keep(join(dir, 'results'), aNight(night, { instanceTypes: INSTANCE_TYPES, factorOf }));
    }
    const args = [MAIN, 'history', join(dir, 'results'), '--out', join(dir, 'site')];
    usages.push(await measureChild(args));
  }
  const figures = figuresOf(usages, await largestPage(join(dir, 'site')));
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}

function factorOf(night: number, { s3Client, workload }: { s3Client: string; workload: string }) {
  const cell = [...s3Client, ...workload].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7);
  return cell % CHANGED === 0 && night >= 30 + (cell % 300) ? 0.88 : 1;
}

function figuresOf(usages: readonly Usage[], pageBytes: number): Figure[] {
  const perFile = usages.map(({ cpuMs }, index) => cpuMs / FILES[index]!);
  const growth = perFile.at(-1)! / perFile[0]!;
  return [
    ...usages.map(({ cpuMs, peakMiB, wallMs }, index) => ({
      name: `${FILES[index]} files`,
      measured: `${(cpuMs / 1000).toFixed(1)} s of CPU, ${peakMiB.toFixed(0)} MiB`,
      value: `${(wallMs / 1000).toFixed(1)} s`,
      bound: `≤ ${MOST_SECONDS} s and ${MOST_MIB} MiB`,
      reached: wallMs <= MOST_SECONDS * 1000 && peakMiB <= MOST_MIB,
    })),
    {
      name: 'CPU per file',
      measured: perFile.map((ms) => `${ms.toFixed(0)} ms`).join(', '),
      value: `${growth.toFixed(2)} ×`,
      bound: `≤ ${MOST_GROWTH} ×`,
      reached: growth <= MOST_GROWTH,
    },
    {
      name: 'largest page',
      measured: '',
      value: `${(pageBytes / 1000).toFixed(0)} kB`,
      bound: `≤ ${MOST_PAGE_BYTES / 1000} kB`,
      reached: pageBytes <= MOST_PAGE_BYTES,
    },
  ];
}

async function largestPage(site: string): Promise<number> {
  const names = await readdir(site, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  const sizes = await Promise.all(pages.map(async (name) => (await stat(join(site, name))).size));
  return Math.max(...sizes);
}
