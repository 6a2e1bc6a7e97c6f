import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { DEFAULT_MAX_CASE_MINUTES, FORMER_OPTIONS } from './compare-options.ts';

const { keptPerRound, mostRounds, screenRounds } = SEQUENTIAL_DESIGN;

/** The options with which two commits are compared. */
export function addCompareOptions(program: Command): void {
  program
    .option('--compare-with <ref>', 'baseline: a branch, tag or commit like --branch, or "self"')
    .option('--client-repository <path|url>', 'an S3 client that the suite builds; see --branch')
    .option('--threshold-percent <n>', 'least change that counts (default: 10)', within(0.1, 100))
    .option('--screen-rounds <n>', `of every cell (default: ${screenRounds})`, whole(1, 100))
    .option('--max-rounds <n>', `of a cell that stands out (default: ${mostRounds})`, whole(1, 100))
    .option('--runs-per-round <n>', `kept of each side (default: ${keptPerRound})`, whole(1, 100))
    .option(
      '--max-case-minutes <n>',
      `for all rounds of a cell (default: ${DEFAULT_MAX_CASE_MINUTES})`,
      within(0.1, 720),
    );
  for (const [name, instead] of Object.entries(FORMER_OPTIONS)) {
    const refuse = () => {
      throw new InvalidArgumentError(`There is no --${name} any longer: ${instead}.`);
    };
    program.addOption(new Option(`--${name} <n>`).hideHelp().argParser(refuse));
  }
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
