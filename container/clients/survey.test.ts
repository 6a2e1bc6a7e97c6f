import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requireOwnName } from '../../src/contract/client-file.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { BUNDLED_CLIENTS } from './index.ts';
import { BY_DEFAULT, clientsFor, surveyClients } from './survey.ts';

const SHIPPED = await clientsFor([], BY_DEFAULT);

/** What is found of `id` when its program does what the script says. */
async function survey(program: string, script: string) {
  return surveyClients({ PATH: fakeProgram(program, script).split(':')[0] }, SHIPPED, true);
}

describe('the S3 clients of a machine', () => {
  it('include those that ship with the suite, with their versions', async () => {
    expect((await surveyClients({ PATH: '/nowhere' }, SHIPPED, true)).available).toEqual([
      { id: 'sdk-js', version: expect.stringMatching(/^3\./), bundled: true },
      { id: 'raw-http', version: `node ${process.version}`, bundled: true },
    ]);
  });

  it('include each that has a file', () => {
    const files = readdirSync(new URL('javascript', import.meta.url));
    expect(files.sort()).toEqual(BUNDLED_CLIENTS.map((id) => `${id}.ts`).sort());
  });

  it('tell why a command line client is missing', async () => {
    const { missing } = await surveyClients({ PATH: '/nowhere' }, SHIPPED, true);
    expect(missing).toEqual([
      { id: 'aws-cli', why: 'aws is not on PATH' },
      { id: 'rclone', why: 'rclone is not on PATH' },
      { id: 's5cmd', why: 's5cmd is not on PATH' },
      { id: 's3cmd', why: 's3cmd is not on PATH' },
    ]);
  });

  it.each([
    ['aws', 'aws-cli', 'aws-cli/1.45.11 Python/3.11.7 Linux/6.1 botocore/1.43.11', '1.45.11'],
    ['aws', 'aws-cli', 'aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64.debian.12', '2.9.19'],
    ['rclone', 'rclone', 'rclone v1.60.1-DEV', '1.60.1-DEV'],
    ['s5cmd', 's5cmd', 'v2.3.0-991c9fb', '2.3.0-991c9fb'],
    ['s3cmd', 's3cmd', 's3cmd version 2.3.0', '2.3.0'],
  ])('include %s that says %s', async (program, id, output, version) => {
    const { available } = await survey(program, `echo '${output}'`);
    expect(available).toContainEqual({ id, version, bundled: false });
  });

  it('tell that what builds a client is missing, before anything is built', async () => {
    const built = await clientsFor([], ['object_store', 'sdk-java']);
    expect((await surveyClients({ PATH: '/nowhere' }, built, false)).missing).toEqual([
      { id: 'object_store', why: 'cargo is not on PATH' },
      { id: 'sdk-java', why: 'mvn is not on PATH' },
    ]);
    const [PATH] = fakeProgram('cargo', 'exit 1').split(':');
    const { available } = await surveyClients({ PATH }, built, false);
    expect(available).toContainEqual({ id: 'object_store', version: null, bundled: false });
  });

  it('include one whose version is not a number, and not the number of its licence', async () => {
    const script = "echo 'mc version DEVELOPMENT.GOGET'; echo 'See licenses/agpl-3.0.html'";
    const [PATH] = fakeProgram('mc', script).split(':');
    const { available } = await surveyClients({ PATH }, await clientsFor([], ['mc']), true);
    const version = 'mc version DEVELOPMENT.GOGET';
    expect(available).toContainEqual({ id: 'mc', version, bundled: false });
  });

  it('include a program that tells its version on standard error, as old ones of Python did', async () => {
    const { available } = await survey('aws', "echo 'aws-cli/1.14.44 Python/2.7' >&2");
    expect(available).toContainEqual({ id: 'aws-cli', version: '1.14.44', bundled: false });
  });

  it('do not include a shim that finds no version to start', async () => {
    const { missing, available } = await survey('aws', "echo 'no version is set' >&2; exit 127");
    expect(missing).toContainEqual({
      id: 'aws-cli',
      why: 'aws is on PATH but does not work: no version is set',
    });
    expect(available.map(({ id }) => id)).toEqual(BUNDLED_CLIENTS);
  });

  // https://github.com/pyenv/pyenv/blob/v2.4.0/libexec/pyenv-which
  it('tell what a shim says first, and not the tips after it', async () => {
    const script = [
      'echo "pyenv: aws: command not found" >&2; echo; echo "Note: See \'pyenv help global\' for tips on',
      'allowing both"; echo "      python2 and python3 to be found."; exit 127',
    ];
    const { missing } = await survey('aws', script.join(' '));
    const why = 'aws is on PATH but does not work: pyenv: aws: command not found';
    expect(missing).toContainEqual({ id: 'aws-cli', why });
  });

  it('do not include a program of the same name that tells no version', async () => {
    const { missing } = await survey('aws', 'echo hello');
    expect(missing).toContainEqual({ id: 'aws-cli', why: 'aws prints no version: hello' });
  });

  it.each(BUNDLED_CLIENTS)('let no client of a file stand in for %s', (id) => {
    expect(() => requireOwnName(id, 'x.yml')).toThrow('the name of a built-in one');
  });
});
