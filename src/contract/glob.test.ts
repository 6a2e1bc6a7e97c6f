import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isChosen, isLike, isLikeOne } from './glob.ts';

describe('a pattern', () => {
  test.each<[boolean, string, ...string[]]>([
    [true, 'upload-8MiB-8x-crc32', '*-crc32'],
    [true, 'upload-8MiB-8x', 'download-*', 'upload-*'],
    [true, 'upload-8MiB-8x', '*8MiB*8x'],
    [true, 'upload-8MiB-8x', 'upload-*8MiB-8x*'],
    [true, 'aba', '*ba'],
    [true, 'abab', 'a*b'],
    [true, 'anything', '**'],
    [false, 'upload-8MiB-8x', '*-crc32', 'download-*'],
    [false, 'upload-8MiB-8x', 'upload'],
    [false, 'upload-8MiB-8x', '*8x*8MiB*'],
    [false, 'aba', 'ab*ba'],
    [false, 'axb', 'a.b'],
    [false, 'a'],
  ])('is like a name (%s): %s, %s', (isLike, name, ...patterns) => {
    expect(isLikeOne(name, patterns)).toBe(isLike);
  });

  test('of many stars is compared by one search for each text between two of them', () => {
    const search = vi.spyOn(String.prototype, 'indexOf');
    onTestFinished(() => search.mockRestore());
    expect(isLike('a'.repeat(120), '*a'.repeat(60).concat('b'))).toBe(false);
    expect(search).toHaveBeenCalledTimes(59);
  });
});

describe('what is measured', () => {
  const cells = ['rclone', 'sdk-js'].flatMap((s3Client) =>
    ['upload-a', 'download-a', 'download-b'].map((workload) => [s3Client, workload] as const),
  );
  const chosen = (choice: Parameters<typeof isChosen>[0]) =>
    cells
      .filter(([client, name]) => isChosen(choice, client, [name]))
      .map((cell) => cell.join('/'));

  test('is all, without a choice', () => {
    expect(chosen({})).toHaveLength(6);
  });

  test('is what a filter names, but for what is skipped', () => {
    expect(chosen({ filter: ['rclone/*', '*/upload-*'] })).toEqual([
      ...['rclone/upload-a', 'rclone/download-a', 'rclone/download-b', 'sdk-js/upload-a'],
    ]);
    expect(chosen({ filter: ['rclone/*'], skip: ['*/*-a'] })).toEqual(['rclone/download-b']);
    expect(chosen({ skip: ['rclone/*', '*/download-*'] })).toEqual(['sdk-js/upload-a']);
    expect(chosen({ filter: ['rclon/*'] })).toEqual([]);
  });

  test('of a workload whose size is yet to be chosen, is meant by any of its sizes', () => {
    const sizes = ['download-8MiB-1x', 'download-16MiB-1x'];
    expect(isChosen({ filter: ['*/download-16MiB-1x'] }, 'a', sizes)).toBe(true);
    expect(isChosen({ skip: ['*/download-16MiB-1x'] }, 'a', sizes)).toBe(false);
    expect(isChosen({ filter: ['*/download-32MiB-1x'] }, 'a', sizes)).toBe(false);
  });
});
