import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { textOf } from '../../src/contract/file-kinds.ts';
import { EXIT, InputError, printable } from '../../src/contract/input-error.ts';
import { SKIPPED_EXIT_CODE } from '../../src/contract/runner-output.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { SkipCase } from '../clients/client.ts';
import { wordsOfError } from '../s3.ts';
import { CHECKS, formatChecked, runCase, TIMES } from './run-case.ts';

/**
 * The suite contract's program: `node runner.ts S3_CLIENT WORKLOAD BUCKET REGION TARGET_THROUGHPUT`,
 * started in FILES_DIR. Prints `Run:N Secs:… Gb/s:…` for each run; exits with 0, with 123 when
 * the client does not support the workload, with 2 for bad arguments, with 1 when it failed.
 * Whatever is not 0 is explained by the last line.
 */
async function main(args: readonly string[]): Promise<number> {
  try {
    const [s3Client, path, bucket, region, throughput] = args;
    if (!s3Client || !path || !bucket || !region || !throughput || args.length > 5) {
      throw new InputError(
        'Usage: node runner.ts S3_CLIENT WORKLOAD.run.json BUCKET REGION TARGET_THROUGHPUT (Gb/s).',
      );
    }
    const text = readText(path);
    const isOurs = CHECKS in process.env;
    const checked = await runCase({
      s3Client,
      workload: isOurs ? JSON.parse(text) : await readAny(text, path),
      workloadPath: resolve(path),
      bucket,
      region,
      gigabitsPerSecond: parseThroughput(throughput),
      filesDir: process.cwd(),
      environment: process.env,
      checks: process.env[CHECKS] !== 'no',
      tellsTimes: process.env[TIMES] === 'yes',
      print: (line) => console.log(line),
    });
    if (isOurs) console.log(formatChecked(checked));
    return EXIT.done;
  } catch (error) {
    return explain(error);
  }
}

/** A workload that nobody has read yet. What it takes to read one costs a third of a start. */
async function readAny(text: string, path: string): Promise<Workload> {
  const { faultsOf, readWorkload, UnsupportedWorkloadVersion } = await import(
    '../../src/contract/read-workload.ts'
  );
  let workload: Workload;
  try {
    workload = readWorkload(text, basename(path));
  } catch (error) {
    throw error instanceof UnsupportedWorkloadVersion ? new SkipCase(error.message) : error;
  }
  const [fault] = faultsOf(new Map([[basename(path, '.run.json'), workload]])).values();
  if (fault !== undefined) throw new InputError(fault);
  return workload;
}

function explain(error: unknown): number {
  if (error instanceof SkipCase) {
    console.log(error.message);
    return SKIPPED_EXIT_CODE;
  }
  console.log(`FAIL - ${describe(error)}`);
  return error instanceof InputError ? EXIT.usage : EXIT.failed;
}

function describe(error: unknown): string {
  return error instanceof InputError ? error.message : wordsOfError(error, 600);
}

function readText(path: string): string {
  try {
    return textOf(readFileSync(path), basename(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Workload file "${printable(path)}" cannot be read: ${describe(error)}.`);
  }
}

function parseThroughput(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InputError(
    `TARGET_THROUGHPUT is "${printable(text)}": write Gb/s as a number above 0.`,
  );
}

// Exits at once: connections and children of a client that failed may still be under way.
process.exit(await main(process.argv.slice(2)));
