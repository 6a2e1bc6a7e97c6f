import { describe, expect, test } from 'vitest';
import { aCase, aFailedCase, aHost, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { written } from '../section.ts';
import { quietWarnings, urgentWarnings } from './warnings.ts';

describe('a job that could reach the instance metadata', () => {
  const told = (...found: ('blocked' | 'reachable' | undefined)[]) =>
    urgentWarnings(
      reportModel(
        aRunResult({
          jobs: found.map((instanceMetadata, at) =>
            aJob({
              instanceType: `t${at}`,
              host: aHost(instanceMetadata && { instanceMetadata }),
            }),
          ),
        }),
      ),
    ).map((words) => written(words, (text) => `<${text}>`));

  test('is warned of before anything else, by its instance type', () => {
    expect(told('reachable', 'blocked', 'reachable')).toEqual([
      expect.stringMatching(
        /^On <t0> and <t2> the measured code could reach the instance metadata/,
      ),
    ]);
  });

  test.each(['blocked', undefined] as const)('is not where it is %s', (found) => {
    expect(told(found)).toEqual([]);
  });
});

describe('S3 clients that every run starts', () => {
  const told = (s3Clients: readonly string[], commandClients?: string[], failed: string[] = []) =>
    quietWarnings(
      reportModel(
        aRunResult({
          jobs: [
            aJob({
              cases: [
                ...s3Clients.map((s3Client) => aCase({ s3Client })),
                ...failed.map((s3Client) => aFailedCase({ s3Client })),
              ],
              ...(commandClients && { commandClients }),
            }),
          ],
        }),
      ),
    )
      .map((words) => written(words, (text) => `<${text}>`))
      .filter((words) => words.includes('start'));

  test('are told beside others: the start is part of their figures', () => {
    expect(told(['sdk-js', 'rclone'], ['rclone'])).toEqual([
      '<rclone> is a command: every run starts it, and its figures include that start.',
    ]);
    expect(told(['s5cmd', 'sdk-js', 'rclone'], ['rclone', 's5cmd'])).toEqual([
      '<rclone> and <s5cmd> are commands: every run starts them, and their figures include that start.',
    ]);
    const many = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(told(['sdk-js', ...many], many)[0]).toMatch(
      /^<a>, <b>, <c>, <d> and 2 more are commands/,
    );
  });

  test('are not where all are alike, where none was measured, and where nobody knows', () => {
    expect(told(['rclone', 's5cmd'], ['rclone', 's5cmd'])).toEqual([]);
    expect(told(['sdk-js', 'raw-http'], ['rclone'])).toEqual([]);
    expect(told(['sdk-js', 'raw-http'], ['rclone'], ['rclone'])).toEqual([]);
    expect(told(['sdk-js', 'rclone'])).toEqual([]);
  });
});
