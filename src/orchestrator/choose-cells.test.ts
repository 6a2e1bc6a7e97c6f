import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { chooseCells } from './choose-cells.ts';

const CLIENTS = ['rclone', 'sdk-js'];
const WORKLOADS = ['upload-a', 'download-a', 'download-b'];

describe('what a filter leaves', () => {
  test('is all without one, and the job is told nothing', () => {
    expect(chooseCells({}, CLIENTS, WORKLOADS)).toEqual({
      s3Clients: CLIENTS,
      workloads: WORKLOADS,
    });
  });

  test('is fewer clients and workloads, where that says it all', () => {
    const filter = ['*/download-*'];
    expect(chooseCells({ filter, skip: ['sdk-js/*'] }, CLIENTS, WORKLOADS)).toEqual({
      s3Clients: ['rclone'],
      workloads: ['download-a', 'download-b'],
    });
  });

  test('is told to the job where it is some of these only', () => {
    const skip = ['rclone/*-b'];
    expect(chooseCells({ skip }, CLIENTS, WORKLOADS)).toEqual({
      ...{ s3Clients: CLIENTS, workloads: WORKLOADS },
      cells: { skip },
    });
  });

  test('is for the job to tell where nobody knows the workloads before', () => {
    const filter = ['rclone/*-b'];
    expect(chooseCells({ filter }, CLIENTS, [])).toEqual({
      ...{ s3Clients: CLIENTS, workloads: [], cells: { filter } },
    });
  });

  test('of workloads whose size the job chooses, goes by any of their sizes', () => {
    const sizes = new Map([
      ['download-2', ['download-1', 'download-2']],
      ['upload-2', ['upload-1', 'upload-2']],
    ]);
    const choose = (filter: string[]) => chooseCells({ filter }, CLIENTS, [], sizes);
    expect(choose(['*/download-1'])).toEqual({
      ...{ s3Clients: CLIENTS, workloads: [], cells: { filter: ['*/download-1'] } },
    });
    expect(choose(['rclone/*'])).toEqual({ s3Clients: ['rclone'], workloads: [] });
    expect(() => choose(['rclone/x*'])).toThrow('on the workloads download-2, upload-2: ');
  });

  test('is refused where it is nothing', () => {
    const choose = () => chooseCells({ filter: ['rclon/*'] }, CLIENTS, WORKLOADS);
    expect(choose).toThrow(InputError);
    expect(choose).toThrow(
      'filter leaves nothing to measure of the S3 clients rclone, sdk-js on the workloads upload-a, download-a, download-b: correct the patterns.',
    );
    expect(() => chooseCells({ filter: ['*/*'], skip: ['*/*'] }, CLIENTS, WORKLOADS)).toThrow(
      'filter and skip leave nothing',
    );
  });
});
