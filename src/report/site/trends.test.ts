import { describe, expect, test } from 'vitest';
import { aChange, aNightlyHost, aSeries, dayOfNight } from '../../testing/nightly-runs.ts';
import { drawStrip, factorOf, sharedLines, trends } from './trends.ts';

const days = { first: dayOfNight(0), last: dayOfNight(4) };

function draw(values: readonly number[], fields: Parameters<typeof aSeries>[1] = {}, together = 1) {
  const series = aSeries(values, fields);
  const { text } = drawStrip({ series, days, factor: 2, together, label: 'a < b' });
  const path = (name: string) => new RegExp(`class="${name}" d="([^"]*)"`).exec(text)?.[1];
  return { text, nights: path('nights'), level: path('level'), path };
}

describe('a strip', () => {
  test('is as wide as there are days, its median in the middle, twice of it at the top', () => {
    const { level, nights, text } = draw([1, 1, 2, 0.5, 1]);
    expect(text).toContain('viewBox="0 0 4 200"');
    expect(nights).toBe('M0 100h0l1 0l1-100l1 200l1-100');
    expect(level).toBe('M0 100H4');
  });

  test('cuts what is beyond at its edge', () => {
    expect(draw([1, 1, 9, 1, 1]).nights).toBe('M0 100h0l1 0l1-100l1 100l1 0');
  });

  test('has the level of each part, and a stroke between them in the colour of the change', () => {
    const change = { index: 3, ratio: 0.5 };
    const { level, path } = draw([1, 1, 1, 0.5, 0.5], { changes: [aChange(change)] });
    expect(level).toBe('M0 100H3M3 200H4');
    expect(path('turn worse')).toBe('M3 0V200');
    const better = draw([1, 1, 1, 2, 2], { changes: [aChange({ ...change, ratio: 2 })] });
    expect(better.path('turn better')).toBe('M3 0V200');
  });

  test('can take several nights together, the median of each', () => {
    expect(draw([1, 2, 1, 0.5, 1], {}, 3).nights).toBe('M1 100h0l3 42');
  });

  test('shows a single night, and a night that is missing', () => {
    expect(draw([1]).nights).toBe('M0 100h0');
    const series = aSeries([1, 1, 1]);
    series.nights.splice(1, 1);
    const { text } = drawStrip({ series, days, factor: 2, together: 1, label: '' });
    expect(text).toContain('d="M0 100h0l2 0"');
  });

  test('escapes its label', () => {
    expect(draw([1]).text).toContain('aria-label="a &lt; b"');
  });
});

test('lines stand at the first of each month', () => {
  const { text } = sharedLines({ first: '2026-01-30', last: '2026-03-01' }, []);
  expect(text).toContain('d="M2 0V200M30 0V200"');
  expect(text).not.toContain('renewed');
});

test('nights on which machines started from another image are drawn and named', () => {
  const renewal = (day: number) => {
    return { day: dayOfNight(day), before: `kernel 6.${day}`, after: `kernel <6.${day + 1}>` };
  };
  const renewals = Array.from({ length: 12 }, (_, index) => renewal(index + 1));
  const twoWeeks = { first: dayOfNight(0), last: dayOfNight(13) };
  const { text } = trends([aSeries([1, 1, 1])], aNightlyHost({ renewals }), twoWeeks);
  expect(text).toContain('class="renewed" d="M1 0V200M2 0V200');
  expect(text).toContain('from another image (12\u00a0nights; the latest first):');
  expect(text).toContain(`<li>${dayOfNight(12)}: kernel &lt;6.13&gt; (before: kernel 6.12)</li>`);
  expect(text).not.toContain(`<li>${dayOfNight(1)}:`);
  expect(trends([aSeries([1, 1, 1])], aNightlyHost(), twoWeeks).text).not.toContain('image');
});

test('the height follows what is usual, not one bad night, and holds every level', () => {
  const usual: number[] = Array.from({ length: 100 }, (_, night) => (night % 2 === 0 ? 1 : 1.1));
  expect(factorOf(aSeries(usual.with(50, 0.1)))).toBeLessThan(1.12);
  const change = { index: 99, ratio: 0.5 };
  expect(factorOf(aSeries(usual.with(99, 0.5), { changes: [aChange(change)] }))).toBeCloseTo(2, 12);
});
