import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { FOREIGN, generatedRun } from '../testing/generated-runs.ts';
import { elementsOf, outsideCode, renderGfm } from '../testing/rendering.ts';
import { pullRequestComment } from './comment.ts';
import { markdownCode } from './escape.ts';
import { headline } from './headline.ts';
import { reportModel } from './model/model.ts';

const OURS = new Set(
  'h2 h3 p strong ul li blockquote details summary table thead tbody tr th td code pre br wbr'.split(
    ' ',
  ),
);

/** The comment of a run; fails unless it is short enough and begins with the verdict. */
function commentOf(run: RunResult): string {
  const model = reportModel(run);
  const comment = pullRequestComment(model);
  expect(comment.length).toBeLessThanOrEqual(60_000);
  const verdict = `**${headline(model, (text) => markdownCode(text, 120))}.**`;
  expect(comment.startsWith(`## S3 Benchmarks\n\n${verdict}\n`)).toBe(true);
  return comment;
}

/** Fails where a comment holds markup that is not ours. */
function checkMarkup(comment: string): void {
  const html = renderGfm(comment);
  const strange = elementsOf(html)?.filter((element) => {
    const [name = '', ...attributes] = element.split(' ');
    return (
      !OURS.has(name) || !/^(?:align="right"|class="language-text")?$/.test(attributes.join(' '))
    );
  });
  expect(strange).toEqual([]);
  expect(outsideCode(html)).not.toContain(FOREIGN);
}

describe('comments of all kinds of runs, with all kinds of names', () => {
  test('10,000 are short enough, and keep the verdict', () => {
    let long = 0;
    fc.assert(
      fc.property(generatedRun, (run) => {
        if (/And \d+ more, in|Left out/.test(commentOf(run))) long++;
      }),
      { numRuns: 10_000, seed: 20_261_122, endOnFailure: true },
    );
    // Else the test would not have seen a comment without room.
    expect(long).toBeGreaterThan(5);
  });

  test('1,000 parse as what we wrote, to the letter of the specification', () => {
    fc.assert(
      fc.property(generatedRun, (run) => {
        checkMarkup(commentOf(run));
      }),
      { numRuns: 1000, seed: 20_261_123, endOnFailure: true },
    );
  });
});
