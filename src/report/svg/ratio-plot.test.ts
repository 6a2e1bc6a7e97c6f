import { describe, expect, test } from 'vitest';
import { aComparison } from '../../testing/comparisons.ts';
import type { ReportedCell } from '../model/comparison.ts';
import { drawRatios, effectAxis } from './plots.ts';

const aCell = (fields: Partial<ReportedCell> = {}): ReportedCell => ({
  ...aComparison(),
  place: 'local',
  rates: { candidate: 0.9, baseline: 1 },
  unit: 'Gb/s',
  ...fields,
});
const draw = (...cells: ReportedCell[]) => drawRatios(cells, effectAxis(cells), 'label').text;

describe('the axis', () => {
  test('holds all intervals and T, the same to either side', () => {
    expect(effectAxis([aCell({ interval: [0.72, 1.1] })]).max).toBeCloseTo(0.3);
    expect(
      effectAxis([aCell({ ratio: null, interval: null, threshold: 0.1 })]).max,
    ).toBeGreaterThan(0.1);
  });

  test('is not stretched by an outlier, which becomes an arrow', () => {
    const outlier = aCell({ ratio: 4, interval: [3, 5], verdict: 'faster' });
    expect(effectAxis([outlier]).max).toBeCloseTo(0.6);
    expect(draw(outlier)).toMatch(/<path d="M[^"]*Z" fill="var\(--better\)"/);
    expect(draw(aCell())).not.toMatch(/Z" fill="var\(--better\)"/);
  });
});

test.each([
  ['slower', 'var(--failed)', '▼ −10.0 %'],
  ['faster', 'var(--better)', '▲ −10.0 %'],
  ['slightlySlower', 'var(--skipped)', '▾ −10.0 %'],
  ['slightlyFaster', 'var(--better)', '▴ −10.0 %'],
  ['suspect', 'var(--skipped)', '△ −10.0 %'],
  ['inconclusive', 'var(--skipped)', '? −10.0 %'],
  ['unchanged', 'var(--ink)', '−10.0 %'],
  ['notFlagged', 'var(--ink-soft)', '−10.0 %'],
  ['couldNotBeJudged', 'var(--failed)', '! not judged<'],
  ['notReached', 'var(--skipped)', 'not reached'],
] as const)('a cell that is %s has its colour, and a sign beside it', (verdict, color, words) => {
  const svg = draw(aCell({ verdict }));
  expect(svg).toMatch(
    new RegExp(
      `fill="${color.replace(/[()]/g, '\\$&')}"[^>]*>${words.replace('?', '\\?').replaceAll(' %', '.%')}`,
    ),
  );
});

test('a cell without a ratio has the band and its word', () => {
  const svg = draw(aCell({ ratio: null, interval: null, verdict: 'notComparable' }));
  expect(svg).toContain('>not comparable</text>');
  const bar = 'fill="var(--skipped)" fill-opacity="0.5"';
  expect(svg).not.toContain(bar);
  expect(draw(aCell({ verdict: 'inconclusive' }))).toContain(bar);
});

test('all colours come from the style sheet', () => {
  const svg = draw(aCell(), aCell({ verdict: 'faster', ratio: 1.1 }));
  const colors = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, color]) => color!);
  expect(colors.filter((color) => color !== 'none' && !color.startsWith('var(--'))).toEqual([]);
});
