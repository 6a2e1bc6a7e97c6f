import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A figure with the floor, or ceiling, that it must reach. */
export interface Figure {
  name: string;
  /** As shown, e.g. `0.61 GiB/s, s3rver 0.12`. */
  measured: string;
  /** As shown, e.g. `5.1 ×`. */
  value: string;
  /** As shown, e.g. `≥ 2.5 ×`. */
  bound: string;
  reached: boolean;
}

/** A table, the floor beside each figure. */
export function showFigures(figures: readonly Figure[]): string {
  return showTable([
    ['', 'measured', 'figure', 'must be', ''],
    ...figures.map((figure) => [
      figure.name,
      figure.measured,
      figure.value,
      figure.bound,
      figure.reached ? 'reached' : 'MISSED',
    ]),
  ]);
}

/** Columns as wide as what is in them. */
export function showTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export interface Usage {
  wallMs: number;
  /** Of user and system together. */
  cpuMs: number;
  /** The most memory that it had at a time, MiB. */
  peakMiB: number;
}

/** What the child tells as it ends: nobody else can ask for its peak of memory. */
const TELL = `
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (systemCPUTime + userCPUTime) / 1000, peakMiB: maxRSS / 1024 }));
});`;

/**
 * Runs a program with this Node and says what it took.
 *
 * @throws Error with what it wrote to stderr, when it does not end well
 */
export async function measureChild(args: readonly string[]): Promise<Usage> {
  const preload = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [told, stderr, [code]] = await Promise.all([
    text(child.stdio[3] as NodeJS.ReadableStream),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  return { wallMs: performance.now() - begun, ...JSON.parse(told) };
}
