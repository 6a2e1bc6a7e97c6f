import { expect, test } from 'vitest';
import { aDownload, aRequest, aWorkload } from '../testing/requests.ts';
import { objectsOf, requestsByOperation, requestsPerRun } from './tasks.ts';
import { askedOf, bytesNeeded, workloadDigest } from './workload.ts';

const listing = { ...aRequest('list', 'download/l/', 0), objects: 2001 };
const GETS = [aRequest('get', 'download/a', 1), aRequest('get', 'download/b', 1)];

test('requests of a run are counted by what they do, of a listing its pages', () => {
  const tasks = [...GETS, aRequest('put', 'upload/a', 1), listing, listing];
  expect(requestsByOperation({ tasks })).toEqual({ get: 2, put: 1, list: 6 });
  expect(requestsPerRun({ tasks })).toBe(9);
  expect(requestsPerRun({ tasks: [aDownload('download/a', 1)] })).toBeNull();
});

test('the objects of a listing are those that it lists, however often', () => {
  const objects = objectsOf({
    tasks: [
      { ...listing, objects: 10 },
      { ...listing, objects: 10 },
    ],
  });
  expect(objects).toHaveLength(10);
  expect(objects[0]).toEqual(aRequest('list', 'download/l/01', 1));
  expect(objectsOf({ tasks: objects })).toEqual(objects);
  const workload = aWorkload({ tasks: [listing], filesOnDisk: false });
  expect(bytesNeeded(new Map([['l', workload]]))).toEqual({ filesDir: 0, bucket: 2001 });
});

test('a case of requests has no bytes: a rate of them would say nothing', () => {
  const workload = aWorkload({ tasks: GETS, filesOnDisk: false });
  const asked = askedOf(workload);
  expect(asked).toMatchObject({ bytesPerRun: null, requestsPerRun: { get: 2 } });
  expect(asked).not.toHaveProperty('action');
  expect(asked).not.toHaveProperty('tasksPerRun');
});

test('another number of requests at once is other work; what moves files has the digest that it had', () => {
  const at = (atOnce?: number) =>
    workloadDigest(aWorkload({ tasks: GETS, ...(atOnce && { atOnce }) }));
  expect(at(1)).not.toBe(at(8));
  expect(workloadDigest(aWorkload())).toBe(
    'f2c990dba4e943e0ae7dc90cc9f773a9b2aaa8c555d4d8cd0e71a122913f6c1c',
  );
});
