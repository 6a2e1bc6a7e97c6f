import type { RunResult } from '../contract/run-result.ts';
import { documentOf, drawSection, paragraph, type Terminal } from '../report/draw/terminal.ts';
import { terminalText } from '../report/escape.ts';
import { percentSpan, time } from '../report/format.ts';
import { verdictInWords } from '../report/headline.ts';
import type { ComparisonSummary } from '../report/model/comparison.ts';
import { byName } from '../report/model/groups.ts';
import { written } from '../report/section.ts';
import { clientSection, placeSections } from '../report/sections/comparison.ts';
import { sharedByHosts } from '../report/sections/warnings.ts';

/**
 * What a comparison comes to, for a terminal: the cells of most interest, why others were not judged,
 * and how far to trust it.
 *
 * @param runs whose sides these are: the candidate, and the baseline if it is another run
 */
export function comparisonTable(
  comparison: ComparisonSummary,
  runs: readonly RunResult[],
  terminal: Terminal,
): string {
  const places = [...new Set(comparison.cells.map(({ place }) => place))].sort(byName);
  const tables = [...clientSection(comparison), ...placeSections(comparison, places)];
  const name = (text: string) => terminalText(text);
  return documentOf([
    ...tables.map((section) => drawSection(section, terminal)),
    paragraph(`${verdictInWords(comparison, name)}.`, terminal, 'bold'),
    ...sharedByHosts(comparison).map((words) => paragraph(written(words, name), terminal)),
    runs.map((run, index) => described(run, runs.length > 1 ? SIDES[index]! : '')).join('\n'),
    comparison.cells.length > 0 ? paragraph(trust(comparison), terminal) : '',
  ]);
}

function trust({ cells, separate }: ComparisonSummary): string {
  const least = `The least change that counts is T = ${percentSpan(cells.map(({ threshold }) => threshold))}.`;
  if (!separate) return least;
  return (
    'Two days, and maybe two hosts, are weaker evidence than sides measured in turn on one: a change is ' +
    `called suspect here, never slower or faster. Finding none proves nothing. ${least}`
  );
}

const SIDES = ['Candidate: ', 'Baseline:  '];

function described({ runKey, startedAt, suite }: RunResult, side: string): string {
  const at = [suite.ref, suite.commit?.slice(0, 12)].filter((part) => typeof part === 'string');
  const code = [suite.repository, ...at].map((part) => terminalText(part)).join(' ');
  return `${side}run ${terminalText(runKey)} of ${time(startedAt)}, ${code}`;
}
