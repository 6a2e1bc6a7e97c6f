import { describe, expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { aContext, aRealisticCompareRun, aRealisticRun } from '../testing/realistic-runs.ts';
import { fitDocument, markdownOf } from './draw/markdown.ts';
import { Room } from './draw/markup.ts';
import { drawSection as drawOnPage } from './draw/page.ts';
import { sectionAsText as drawInTerminal } from './draw/terminal.ts';
import { reportModel } from './model/model.ts';
import { type Section, written } from './section.ts';
import { sectionsOf } from './sections/sections.ts';

/** A section with all that a table may have. */
const SECTION: Section = {
  id: 'sizes',
  in: ['summary', 'page', 'terminal'],
  title: (name) => `Sizes of ${name('<b>')}`,
  mark: '📏',
  intro: 'In Gb/s.',
  columns: [
    { head: 'Verdict' },
    { head: 'S3 client', isName: true },
    { head: 'Rate', isFigure: true },
    { head: 'Nothing', isFigure: true },
    { head: 'Evidence', isFigure: true, isWide: true },
    { head: 'Reason', isBelow: true },
  ],
  rows: [
    {
      group: 1,
      cells: [
        { words: 'slower', tone: 'bad', mark: '🔴' },
        { name: 'a|b' },
        { words: '1.5', value: 1.5, isStrong: true, notes: ['one run'] },
        {},
        { words: 'p 0.0100' },
        { name: 'no <time>' },
      ],
    },
    {
      group: -1,
      cells: [{ words: 'faster' }, { name: 'rclone' }, { words: '2', value: 2 }, {}, {}, {}],
    },
  ],
};
const page = (section: Section) => drawOnPage(section, new Room()).text;
const terminal = (section: Section, width: number, color = false) =>
  drawInTerminal(section, { color, width });
const markdown = (section: Section) =>
  fitDocument(
    markdownOf(section, '##', (text) => `\`${text}\``),
    10_000,
  );

describe('one section is drawn', () => {
  test('in Markdown with what names a row first, without columns that nothing stands in', () => {
    expect(markdown(SECTION)).toBe(
      '## 📏 Sizes of `<b>`\n\nIn Gb/s.\n\n' +
        '| S3 client | Verdict | Rate | Evidence | Reason |\n| --- | --- | ---: | ---: | --- |\n' +
        '| `a|b` | 🔴 slower | **1.5**<br>one run | p 0.0100 | `no <time>` |\n' +
        '| `rclone` | faster | 2 |  |  |\n',
    );
  });

  test('on a page with what figures are sorted by, and the reason below the row', () => {
    const text = page(SECTION);
    expect(text).toContain('<h2 id="sizes">Sizes of <code>&lt;b&gt;</code></h2>');
    expect(text).toContain(
      '<span class="failed">slower</span><br><small>no &lt;time&gt;</small></td><td>a|b</td>' +
        '<td class="number" data-value="1.5"><b>1.5</b> one run</td>',
    );
    expect(text).not.toContain('Nothing');
    // What is in no group is not hidden with one.
    expect(text.match(/data-group="[^"]*"/g)).toEqual(['data-group="1"']);
    expect(text.match(/<th /g)).toHaveLength(4);
  });

  test('in a terminal with the reason below the table', () => {
    expect(terminal(SECTION, 80)).toBe(
      'Sizes of <b>\nIn Gb/s.\n\n' +
        'Verdict  S3 client         Rate  Evidence\n' +
        '───────  ─────────  ───────────  ────────\n' +
        'slower   a|b        1.5 one run  p 0.0100\n' +
        'faster   rclone               2\n\n' +
        'a|b: no <time>',
    );
    expect(terminal(SECTION, 80, true)).toContain('\u001b[31mslower\u001b[39m');
  });

  test('in a narrow terminal without the columns that may be missed', () => {
    expect(terminal(SECTION, 40)).not.toContain('Evidence');
    expect(terminal(SECTION, 40)).toContain('Verdict  S3 client         Rate\n');
    const [verdict, client, ...others] = SECTION.columns!;
    const columns = [{ ...verdict!, isWide: true as const }, client!, ...others];
    expect(terminal({ ...SECTION, columns }, 40)).toContain('Verdict  S3 client         Rate\n');
  });

  test('as a list where it has no columns, and folded away where it is to be', () => {
    const rows = [{ cells: [{ words: (name: (text: string) => string) => `On ${name('x')}.` }] }];
    const list: Section = { id: 'list', in: [], title: 'List', rows, folded: true };
    expect(markdown(list)).toBe('<details>\n<summary>List</summary>\n\n- On `x`.\n\n</details>\n');
    expect(page(list)).toContain('<ul><li>On <code>x</code>.</li>');
    expect(terminal(list, 80)).toBe('List\n\n- On x.');
  });
});

describe.each([
  ['a run', reportModel(aRealisticRun(), aContext())],
  ['a comparison', reportModel(aRealisticCompareRun(), aContext())],
])('of %s', (_, model) => {
  test('all reports tell what was found, how far to trust it and what to do', () => {
    const said = (['summary', 'comment', 'page', 'terminal'] as const).map((report) =>
      sectionsOf(model, report)
        .filter(({ isFinding }) => isFinding)
        .map(({ intro, rows = [] }) => [
          written(intro ?? '', String),
          ...rows.map(({ cells }) => written(cells[0]!.words!, String)),
        ]),
    );
    expect(said[0]!.length).toBeGreaterThan(1);
    for (const other of said) expect(other).toEqual(said[0]);
  });
});

function withNotes(run: RunResult): RunResult {
  return { ...run, jobs: run.jobs.map((job) => ({ ...job, notes: ['no metrics'] })) };
}

test.each([
  ['a run', reportModel(aRealisticRun(), aContext())],
  ['a comparison', reportModel(aRealisticCompareRun(), aContext())],
  ['a run with failures and notes', reportModel(withNotes(aRealisticRun()), aContext())],
])('every section of the page of %s has an anchor of its own', (_, model) => {
  const ids = sectionsOf(model, 'page').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
