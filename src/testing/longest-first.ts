import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start whole programs, again and again. */
const LONG = /\.dist\.test\.ts$|\bkilled-|\/cli\/(?:as-aws|main)\.test\.ts$/;

/** Begins with the files that take long: one that is left to the end would run alone. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
