import { FALSE_CHANGES_A_YEAR_OF_ALL } from '../stats/lasting-change.ts';
import { counted } from './format.ts';

/** What is to be expected of nightly changes where nothing changed. */
export function falseChanges(cells: number): string {
  return (
    `However many cells there are, at most ${FALSE_CHANGES_A_YEAR_OF_ALL} changes a year are told of all ` +
    `${counted(cells, 'cell')} together where nothing changed, if nights are no noisier than they look.`
  );
}
