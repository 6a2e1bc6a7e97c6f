import type { NightlyChanges } from '../../contract/nightly-changes.ts';
import type { Nightly } from '../../history/nightly.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { changesIn, pathOf } from './changes.ts';
import { indexPage } from './index-page.ts';
import { typePage } from './type-page.ts';

export interface Site {
  /** The newest first; at least one. */
  runs: readonly RunRecord[];
  nightly: Nightly;
  /** Documents that were no results, or of a run that was there already. */
  skipped: number;
}

export interface SiteFile {
  /** Relative, with `/`. */
  path: string;
  text: string;
}

/** The files of the site, one at a time: an index, what changed, and a page for each instance type with trends. */
export function* siteFiles({ nightly, runs, skipped }: Site): Generator<SiteFile> {
  const { hosts, series, silent } = nightly;
  // GitHub Pages would run the files through Jekyll.
  yield { path: '.nojekyll', text: '' };
  yield { path: 'changes.json', text: `${JSON.stringify(changesOf(nightly), null, 1)}\n` };
  yield { path: 'index.html', text: indexPage({ hosts, runs, series, silent, skipped }) };
  for (const host of hosts) {
    const { instanceType } = host;
    const own = series.filter((one) => one.instanceType === instanceType);
    yield { path: pathOf(instanceType), text: typePage({ instanceType, host, series: own }) };
  }
}

function changesOf({ hosts, series }: Nightly): NightlyChanges {
  const changes = changesIn(series).map(({ change, series: cell }) => {
    const { bucket, instanceType, s3Client, storageClass, workload } = cell;
    return {
      instanceType,
      storageClass,
      bucket,
      s3Client,
      workload,
      since: change.day,
      toldOn: change.toldOn,
      ratio: change.ratio,
    };
  });
  return {
    schemaVersion: 1,
    cells: series.length,
    hosts: hosts.map(({ gain, instanceType, isTakenOut }) => ({ instanceType, isTakenOut, gain })),
    changes,
  };
}
