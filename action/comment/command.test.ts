import { describe, expect, test } from 'vitest';
import { commandWith, readCommand } from './command.ts';
import { commandWords } from './event.ts';

const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const read = (line: string, suites: string[] = [], client = true) =>
  readCommand(line.split(' '), { client, suites });
const asked = (line: string, suites?: string[]) => {
  const command = read(line, suites);
  if (command.kind !== 'run') throw new Error(`${line} is ${command.kind}`);
  return command.asked;
};

describe('the words of a command', () => {
  test.each<[string, string[] | null]>([
    ['/benchmark', []],
    ['/benchmark ', []],
    ['/benchmark\r\nthanks', []],
    ['/benchmark\nthanks', []],
    ['/benchmark  a \t b', ['a', 'b']],
    [`/benchmark a${'\n'.padEnd(65_000, 'x')}`, ['a']],
    ['/benchmarks', null],
    ['/benchmark,', null],
    ['/Benchmark', null],
    [' /benchmark', []],
    ['\n/benchmark', []],
    ['\r\n \r\n  /benchmark a', ['a']],
    ['\u00a0/benchmark a', ['a']],
    ['\ufeff/benchmark a', ['a']],
    ['/benchmark\u200b a', ['a']],
    ['\t/benchmark', null],
    ['\n    /benchmark', null],
    ['> /benchmark', null],
    ['`/benchmark`', null],
    ['```\n/benchmark\n```', null],
    ['    /benchmark', null],
    ['please /benchmark', null],
    ['/benchmark\u00a0a', ['a']],
    ['', null],
  ])('of %j are %j', (body, words) => {
    expect(commandWords(body)).toEqual(words);
  });
});

describe('a command', () => {
  test.each([
    'dependabot/npm_and_yarn/@types/node-24.1.0',
    'feature/ünï',
    'fix/#123',
    'ветка',
    'a=b',
  ])('may compare with %s', (ref) => {
    expect(asked(`compare-with=${ref}`).compareWith).toBe(ref);
  });

  test.each(['help', 'cancel'])('can be %s', (verb) => {
    expect(read(verb)).toEqual({ kind: verb });
  });

  test('asks for nothing but what it names', () => {
    expect(readCommand([], { client: true, suites: [] })).toEqual({
      kind: 'run',
      asked: { lists: {} },
    });
  });

  test('names commit, lists, baseline and suite in any order', () => {
    const line = `workloads=w-1,w_2 ${SHA.toUpperCase()} s3-clients=crt-c suite=https://a.example/x.git compare-with=v1.2/x budget=30 instance-types=c7gn.16xlarge`;
    expect(asked(line, ['https://a.example/x.git'])).toEqual({
      sha: SHA,
      lists: {
        workloads: ['w-1', 'w_2'],
        's3-clients': ['crt-c'],
        'instance-types': ['c7gn.16xlarge'],
      },
      compareWith: 'v1.2/x',
      suite: 'https://a.example/x.git',
      budget: 30,
    });
  });

  test('chooses cases by patterns, and which costs make it fail', () => {
    const line = 'filter=*/upload-*,rclone/* skip=*/*-crc32 fail-on-metric=cpu,memory';
    expect(asked(line).lists).toEqual({
      filter: ['*/upload-*', 'rclone/*'],
      skip: ['*/*-crc32'],
      'fail-on-metric': ['cpu', 'memory'],
    });
    expect(commandWith(SHA, asked(line))).toBe(`/benchmark ${SHA} ${line}`);
  });

  test.each([
    ['instance-type=x', 'Did you mean "instance-types"?'],
    ['hepl', 'Did you mean "help"?'],
    ['now', 'Unknown word "now".'],
    ['a1b2c3', 'Unknown word "a1b2c3".'],
    [`${SHA}0`, `Unknown word "${SHA}0".`],
    ['help me', '"help" takes no other words: remove "me".'],
    [`${SHA} cancel`, '"cancel" takes no value: write only /benchmark cancel.'],
    [`${SHA} ${SHA}`, '"commit" is given twice'],
    ['workloads=a workloads=b', '"workloads" is given twice'],
    ['workloads=', 'write workloads=VALUE'],
    ['workloads', 'write workloads=VALUE'],
    ['workloads=a,a', 'names "a" twice'],
    ['workloads=a,,b', 'has "", which is not a name'],
    ['workloads=$(id)', 'has "$(id)", which is not a name'],
    ['instance-types=C7gn', 'has "C7gn", which is not a name'],
    ['s3-clients=-x', 'has "-x", which is not a name'],
    [
      'filter=upload-*',
      'filter has "upload-*": write S3-CLIENT/WORKLOAD, where * stands for anything',
    ],
    ['skip=a/b/c', 'skip has "a/b/c": write S3-CLIENT/WORKLOAD'],
    ['skip=a/`id`', 'skip has "a/`id`": write S3-CLIENT/WORKLOAD'],
    ['filter=a/b,,c/d', 'filter has "", which is not a value: separate values with commas'],
    ['skip=a/b,a/b', 'names "a/b" twice'],
    ['fail-on-metric=cpus', 'Unknown fail-on-metric "cpus". Did you mean "cpu"?'],
    ['fail-on-metric=cpu compare-with=none', 'fail-on-metric needs a comparison'],
    ['budget=0', 'budget is "0": give a whole number from 1 to 7200.'],
    ['budget=1h', 'give a whole number'],
    ['compare-with=-x', 'not a valid git ref'],
    ['compare-with=a..b', 'not a valid git ref'],
    ['compare-with=`id`', 'of letters, digits'],
    ['compare-with=a;b', 'of letters, digits'],
    ['compare-with=refs/pull/9/head', 'without refs/'],
    ['compare-with=refs/heads/main', 'without refs/'],
    ['suite=https://evil.example/x.git', 'suite= is not allowed here'],
    [`workloads=${'a,'.repeat(2000)}`, 'longer than 2000 characters'],
  ])('is refused with the fix: %s', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test('may name only a suite that the workflow lists', () => {
    expect(asked('suite=https://a.example/x.git', ['https://a.example/x.git']).suite).toBe(
      'https://a.example/x.git',
    );
    expect(() => read('suite=https://b.example/x.git', ['https://a.example/x.git'])).toThrow(
      'Known: https://a.example/x.git',
    );
  });

  test('on a suite itself may name no other', () => {
    const suite = 'https://a.example/x.git';
    expect(() => read(`suite=${suite}`, [suite], false)).toThrow('measures its own code');
  });

  test('can be written again with a commit', () => {
    const line = 's3-clients=a,b compare-with=none budget=30';
    expect(commandWith(SHA, asked(line))).toBe(`/benchmark ${SHA} ${line}`);
  });
});
