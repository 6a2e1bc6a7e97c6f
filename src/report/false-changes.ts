import { FALSE_CHANGES_A_YEAR } from '../stats/change-points.ts';
import { counted, figure } from './format.ts';

/**
 * What is to be expected of nightly changes where nothing changed: each cell is tested for itself, and
 * there are many.
 */
export function falseChanges(cells: number): string {
  const a = FALSE_CHANGES_A_YEAR;
  return (
    `Each cell is tested for itself: of ${counted(cells, 'cell')} in which nothing changes up to ` +
    `${figure(cells * a)} (${a * 100}\u00a0%) show a change within a year.`
  );
}
