import { holm } from '../stats/holm.ts';
import { pairedEffect, pairedInterval, pairedP } from '../stats/paired-test.ts';
import { isUnchanged, provenVerdict } from './conclude.ts';
import type { PairedRound } from './course.ts';
import { FALSE_RATE, type SequentialDesign } from './design.ts';

/**
 * Least change of a client over its workloads that counts until A/A runs tell more, and ever. At 3 % one of
 * 20 A/A runs called a client slower or faster where processes differ by 5 %, at 4 % one of 50.
 */
export const CLIENT_THRESHOLD_AT_FIRST = 0.04;
export const LEAST_CLIENT_THRESHOLD = 0.02;

export interface ClientCell {
  instanceType: string;
  s3Client: string;
  rounds: readonly PairedRound[];
}

/** A client over all its workloads on one instance type: "crt-c: −5.1 % over 12 workloads". */
export interface ClientLine {
  instanceType: string;
  s3Client: string;
  /** Cells that have a whole screen. */
  cells: number;
  ratio: number;
  interval: [number, number] | null;
  pValue: number;
  /** Holm over all clients and instance types: a false one among them has a chance of 5 % at most. */
  adjustedP: number;
  threshold: number;
  verdict: 'slower' | 'faster' | 'slightlySlower' | 'slightlyFaster' | 'unchanged' | 'inconclusive';
}

/**
 * Whether a client changed as a whole. What no cell shows alone, all of them together do: 12 workloads
 * of 3 rounds are 36 pairs.
 *
 * It takes the rounds of the screen only, which every cell has: those that follow are of cells that
 * stood out, and would favour what they chose. The test is `pairedP` of all of them, exact if nothing
 * changed in any cell. The ratio is that of the usual round of the usual cell, and the interval is of
 * these cells, not of others that could have been measured. Cells without a whole screen are left out.
 *
 * @param thresholdOf T of a client, as a fraction
 */
export function clientLines(
  cells: readonly ClientCell[],
  design: SequentialDesign,
  thresholdOf: (client: Pick<ClientCell, 'instanceType' | 's3Client'>) => number = () =>
    CLIENT_THRESHOLD_AT_FIRST,
): ClientLine[] {
  const screened = cells.filter(({ rounds }) => rounds.length >= design.screenRounds);
  const byClient = Map.groupBy(screened, ({ instanceType, s3Client }) =>
    JSON.stringify([instanceType, s3Client]),
  );
  const tested = [...byClient.values()].map((ofClient) => {
    const { instanceType, s3Client } = ofClient[0]!;
    const differences = ofClient.flatMap(({ rounds }) =>
      rounds.slice(0, design.screenRounds).map(({ difference }) => difference),
    );
    const limits = pairedInterval(differences, FALSE_RATE);
    return {
      instanceType,
      s3Client,
      cells: ofClient.length,
      ratio: Math.exp(pairedEffect(differences)),
      interval: limits && ([Math.exp(limits[0]), Math.exp(limits[1])] as [number, number]),
      pValue: pairedP(differences),
    };
  });
  const adjusted = holm(tested.map(({ pValue }) => pValue));
  return tested.map((line, at) => {
    const threshold = thresholdOf(line);
    const adjustedP = adjusted[at]!;
    const verdict =
      provenVerdict({ ratio: line.ratio, adjustedP }, threshold) ??
      (isUnchanged(line.interval, threshold) ? 'unchanged' : 'inconclusive');
    return { ...line, adjustedP, threshold, verdict };
  });
}
