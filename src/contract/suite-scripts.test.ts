import { describe, expect, test } from 'vitest';
import { readSuiteClients } from './suite-scripts.ts';

/** As the reference suite makes its dicts. */
const aSuite = (runners: string) => `
from dataclasses import dataclass
RUNNERS: dict[str, 'Runner'] = {}  # filled in below
S3_CLIENTS: dict[str, 'S3Client'] = {}  # filled in below

@dataclass
class Runner:
    """Not Runner('nobody', s3_clients=['x'])"""
    lang: str
    s3_clients: list[str]

def _add_runner(runner: Runner):
    RUNNERS[runner.lang] = runner

${runners}
for runner in RUNNERS.values():
    for s3_client in runner.s3_clients:
        S3_CLIENTS[s3_client] = S3Client(name=s3_client, runner=runner)

def run(cmd):
    print(f'{cmd}> "', '#', """it's""", r'\\d')
`;

const found = (runners: string) => {
  const clients = readSuiteClients(aSuite(runners));
  return clients && Object.fromEntries(clients);
};

describe('the S3 clients of a suite', () => {
  test('are read from calls, over lines, with comments between', () => {
    expect(
      found(`
_add_runner(Runner('c', s3_clients=['crt-c']))
_add_runner(Runner('java',
                   s3_clients=['crt-java', 'ffm-java',
                               'ffm-copy',    # FFM + copy to a byte[]
                               "sdk-java-tm"]))
_add_runner(Runner(lang='js', s3_clients=('js-tm',)))
# _add_runner(Runner('rust', s3_clients=['sdk-rust-tm']))
`),
    ).toEqual({
      'crt-c': 'c',
      'crt-java': 'java',
      'ffm-java': 'java',
      'ffm-copy': 'java',
      'sdk-java-tm': 'java',
      'js-tm': 'js',
    });
  });

  test.each(['', ': dict[str, str]'])('are read from a dict (S3_CLIENTS%s)', (type) => {
    const clients = readSuiteClients(
      `S3_CLIENTS${type} = {\n  'js-tm': 'js',\n  "crt-c": "c",\n}\n`,
    );
    expect(Object.fromEntries(clients!)).toEqual({ 'js-tm': 'js', 'crt-c': 'c' });
  });

  test.each([
    ['a name that is made', "_add_runner(Runner('c', s3_clients=[f'crt-{x}']))"],
    ['a name that stands elsewhere', "_add_runner(Runner('c', s3_clients=[CRT]))"],
    ['a list that is made', "_add_runner(Runner('c', s3_clients=list_of('c')))"],
    ['a list that is longer', "_add_runner(Runner('c', s3_clients=['crt-c'] + MORE))"],
    ['a language that stands elsewhere', "_add_runner(Runner(LANG, s3_clients=['crt-c']))"],
    ['a runner under a condition', "if x:\n    _add_runner(Runner('c', s3_clients=['crt-c']))"],
    [
      'a runner that is made',
      "_add_runner(Runner('c', s3_clients=['crt-c']))\n_add_runner(more())",
    ],
    [
      'a client that is added',
      "_add_runner(Runner('c', s3_clients=['crt-c']))\nS3_CLIENTS['x'] = 1",
    ],
    [
      'clients that are added',
      "_add_runner(Runner('c', s3_clients=['a']))\nS3_CLIENTS.update(more)",
    ],
    ['more from elsewhere', "_add_runner(Runner('c', s3_clients=['a']))\nfrom more import *"],
    ['no runner', ''],
    ['a quote that is never closed', "_add_runner(Runner('c', s3_clients=['crt-c']))\nx = 'y\n"],
  ])('are known to the suite alone with %s', (_, runners) => {
    expect(found(runners)).toBeNull();
  });

  test('are known to the suite alone where the file has none, or a dict of other things', () => {
    expect(readSuiteClients("RUNNER_LANGS = ['c', 'python']")).toBeNull();
    expect(readSuiteClients("S3_CLIENTS = {'crt-c': Client('c')}")).toBeNull();
    expect(readSuiteClients("def f():\n    S3_CLIENTS = {'crt-c': 'c'}")).toBeNull();
  });
});
