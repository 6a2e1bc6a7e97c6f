import type { Comparison } from '../contract/comparison.ts';
import { counted } from '../contract/input-error.ts';
import type { Pair } from './cells.ts';
import { effectOf } from './effect.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { mannWhitney } from './mann-whitney.ts';
import { comparable, type Refusal } from './refusal.ts';
import { MOST_VALUES, sampleAlone, sampleInRounds } from './sample.ts';
import { type Screen, screenRatio, standsOut } from './screen.ts';

type Figures = Pick<Comparison, 'evidence' | 'kept' | 'interval'>;

/** A cell that was tested, or that is settled without a test. */
export type Finding =
  | (Figures & { settled: null; ratio: number; pValue: number })
  | (Figures & {
      settled: Pick<Comparison, 'verdict' | 'reason'>;
      ratio: number | null;
      pValue: null;
    });

/** A cell of a compare run. @param isSameCode both sides are, and are not meant to be */
export function findInRounds(pair: Pair, isSameCode: boolean, screen: Screen): Finding {
  const sides = comparable(pair);
  if ('verdict' in sides) return refused(sides, 'interleaved');
  if (isSameCode) return refused(SAME_CODE, 'interleaved');
  const candidate = sampleInRounds(sides.candidate, screen.rounds);
  const baseline = sampleInRounds(sides.baseline, screen.rounds);
  if (candidate.confirm.length > 0 || baseline.confirm.length > 0) {
    return test(candidate.confirm, baseline.confirm, 'interleaved');
  }
  const kept: Comparison['kept'] = [candidate.screen.length, baseline.screen.length];
  if (Math.max(...kept) === 0) return findAlone(pair);
  const ratio = screenRatio(candidate, baseline);
  const figures = { evidence: 'interleaved', kept, ratio, interval: null, pValue: null } as const;
  if (ratio === null || Math.min(...kept) < Math.min(screen.rounds, MOST_VALUES)) {
    const why = sides.candidate.reason ?? sides.baseline.reason;
    const reason = `n = ${kept.join(' vs ')} of ${counted(screen.rounds, 'round')}${why ? `: ${why}` : ''}`;
    return { ...figures, settled: { verdict: 'insufficient', reason } };
  }
  return standsOut(ratio, screen)
    ? { ...figures, settled: { verdict: 'insufficient', reason: unconfirmed(ratio) } }
    : { ...figures, settled: { verdict: 'notFlagged', reason: null } };
}

/**
 * A cell whose sides were not measured in turn.
 *
 * @param isSameWay whether the requests of both went to S3 in the same way
 */
export function findAlone(pair: Pair, isSameWay = true): Finding {
  const sides = comparable(pair);
  if ('verdict' in sides) return refused(sides, 'separate');
  if (!isSameWay) return refused(OTHER_WAY, 'separate');
  return test(sampleAlone(sides.candidate), sampleAlone(sides.baseline), 'separate');
}

const OTHER_WAY: Refusal = {
  verdict: 'notComparable',
  reason: 'one side went over TLS to the names of AWS (--as-aws), the other did not',
};

const SAME_CODE: Refusal = {
  verdict: 'notComparable',
  reason: 'both sides are the same code: every repository is at the same commit',
};

function test(
  candidate: readonly number[],
  baseline: readonly number[],
  evidence: Comparison['evidence'],
): Finding {
  const kept: Comparison['kept'] = [candidate.length, baseline.length];
  if (candidate.length === 0 || baseline.length === 0) {
    const settled = { verdict: 'insufficient', reason: `n = ${kept.join(' vs ')}` } as const;
    return { evidence, kept, ratio: null, interval: null, pValue: null, settled };
  }
  const { pValue } = mannWhitney(candidate, baseline);
  return { evidence, kept, ...hodgesLehmann(candidate, baseline), pValue, settled: null };
}

function refused(settled: Refusal, evidence: Comparison['evidence']): Finding {
  return { evidence, kept: [0, 0], ratio: null, interval: null, pValue: null, settled };
}

function unconfirmed(ratio: number): string {
  const change = `${effectOf(ratio) < 0 ? '−' : '+'}${Math.abs(effectOf(ratio) * 100).toFixed(1)} %`;
  return `the screen saw ${change}, and no fresh round confirmed or refuted it`;
}
