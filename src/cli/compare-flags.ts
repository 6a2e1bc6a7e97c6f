import { type Command, InvalidArgumentError } from 'commander';
import { FORMER_DESIGN } from '../contract/compare-design.ts';
import { DEFAULT_MAX_CASE_MINUTES } from './compare-options.ts';

const { confirm, screen } = FORMER_DESIGN;

/** The options with which two commits are compared. */
export function addCompareOptions(program: Command): void {
  const percent = screen.threshold * 100;
  program
    .option('--compare-with <ref>', 'baseline: a branch, tag or commit like --branch, or "self"')
    .option('--client-repository <path|url>', 'an S3 client that the suite builds; see --branch')
    .option('--threshold-percent <n>', 'least change that counts (default: 10)', within(0.1, 100))
    .option('--screen-rounds <n>', `of every cell (default: ${screen.rounds})`, whole(1, 100))
    .option('--screen-runs <n>', `kept of each (default: ${screen.keptPerRound})`, whole(1, 100))
    .option('--screen-threshold-percent <n>', `to confirm (default: ${percent})`, within(0.1, 100))
    .option('--confirm-rounds <n>', `fresh ones (default: ${confirm.rounds})`, whole(1, 100))
    .option('--confirm-runs <n>', `kept of each (default: ${confirm.keptPerRound})`, whole(1, 100))
    .option(
      '--max-case-minutes <n>',
      `for all rounds of a cell (default: ${DEFAULT_MAX_CASE_MINUTES})`,
      within(0.1, 720),
    );
}

function within(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a number from ${min} to ${max}.`);
  };
}

/** Reads a whole number within bounds. */
export function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}
