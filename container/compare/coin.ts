import { createHash } from 'node:crypto';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import type { Side } from '../../src/contract/names.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { type Cell, cellName } from './settle.ts';

/**
 * Which side is measured first: in a cell's first round what a coin says, and the other one in every
 * round after it, so that what drifts on the host favours neither.
 *
 * @param round from 1
 * @param seed of the run; each cell has a coin of its own
 */
export function orderOf(round: number, seed: number, cell: Cell): readonly [Side, Side] {
  const name = seed + cellKey(cellName(cell));
  const coin = seededRandom(createHash('sha256').update(name).digest().readUInt32LE());
  const candidateFirst = coin() < 0.5;
  return candidateFirst === (round % 2 === 1)
    ? ['candidate', 'baseline']
    : ['baseline', 'candidate'];
}
