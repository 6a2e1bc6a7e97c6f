import { describe, expect, it } from 'vitest';
import { aWorkload } from '../testing/workload-builder.ts';
import { InputError } from './input-error.ts';
import { readWorkload, UnsupportedWorkloadVersion } from './read-workload.ts';

describe('reading a workload', () => {
  it('takes a file of version 2', () => {
    expect(readWorkload(JSON.stringify(aWorkload()), 'w.run.json')).toEqual(aWorkload());
  });

  it.each([
    [3, '3'],
    ['2', '"2"'],
    [undefined, 'none'],
  ])('tells version %j apart', (version, shown) => {
    const text = JSON.stringify({ ...aWorkload(), version, tasks: 'of another kind' });
    expect(() => readWorkload(text, 'w.run.json')).toThrow(UnsupportedWorkloadVersion);
    expect(() => readWorkload(text, 'w.run.json')).toThrow(
      `Workload file "w.run.json" has version ${shown}, but only version 2 is read`,
    );
  });

  it('refuses what is no JSON, and names the field that does not fit', () => {
    expect(() => readWorkload('{', 'w.run.json')).toThrow(InputError);
    const text = JSON.stringify({
      ...aWorkload(),
      tasks: [{ action: 'delete', key: 'x', size: 1 }],
    });
    expect(() => readWorkload(text, 'w.run.json')).toThrow(
      /w\.run\.json is not valid: tasks\.0\.action/,
    );
  });
});
