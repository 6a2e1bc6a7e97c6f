import { expect, test } from 'vitest';
import { aJobRequest } from '../../src/testing/requests.ts';
import { remainingWork } from './measure-suite.ts';

const request = aJobRequest({
  buckets: [
    { name: 'one', storageClass: 'S3Standard' },
    { name: 'two', storageClass: 'S3Standard' },
  ],
  s3Clients: ['a', 'b', 'c'],
});
const workloads = new Map([
  ['x', 1],
  ['y', 2],
]);

/** @param done cells that earlier attempts have measured, as `client bucket workload` */
function remaining(...done: string[]) {
  const document = {
    doneBefore: ({ bucket = '', s3Client = '', workload = '' }) =>
      done.includes(`${s3Client} ${bucket} ${workload}`),
  };
  return remainingWork(request, workloads, document).map((batch) => [
    batch.s3Clients.join(),
    batch.buckets.join(),
    [...batch.workloads.keys()].join(),
  ]);
}

test('without an earlier attempt all is one batch', () => {
  expect(remaining()).toEqual([['a,b,c', 'one,two', 'x,y']]);
});

test('a client that was cut off goes on where it was; the others follow in one batch', () => {
  expect(remaining('a one x', 'a one y', 'a two x')).toEqual([
    ['a', 'two', 'y'],
    ['b,c', 'one,two', 'x,y'],
  ]);
  expect(remaining('b one y')).toEqual([
    ['b', 'one', 'x'],
    ['b', 'two', 'x,y'],
    ['a,c', 'one,two', 'x,y'],
  ]);
});

test('a client that is done is not started again', () => {
  const all = (client: string) =>
    ['one x', 'one y', 'two x', 'two y'].map((cell) => `${client} ${cell}`);
  expect(remaining(...all('b'))).toEqual([['a,c', 'one,two', 'x,y']]);
  expect(remaining(...['a', 'b', 'c'].flatMap(all))).toEqual([]);
});
