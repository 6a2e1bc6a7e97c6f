import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { S3ClientId } from '../../src/contract/names.ts';
import {
  CLIENTS_FILES,
  readSuiteClients,
  type SuiteClients,
} from '../../src/contract/suite-clients.ts';
import type { JobContext } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';

/** Importing a module takes no time; one that takes longer hangs. */
const LIMIT_SECONDS = 60;
/** Before the answer, as what is imported may print anything. */
const ANSWER = 's3-benchmarks clients: ';

/** A client is an object whose runner has a language, or the name of the language. */
const QUESTION = `
import json, sys
sys.path.insert(0, sys.argv[1])
from utils import S3_CLIENTS
def language(client):
    return client if isinstance(client, str) else getattr(client, 'runner', client).lang
print(sys.argv[2] + json.dumps({name: language(one) for name, one in S3_CLIENTS.items()}))
`;

const Answer = z.record(z.string(), z.string());

/**
 * Asks a suite which S3 clients it has, by its own `S3_CLIENTS`: a client's name is not always that of
 * the language its runner is written in. Its code is run, as that of its builds will be.
 *
 * @returns null when it does not tell: then a client is taken for a language of the same name
 */
export async function askClients(
  suiteDir: string,
  python: string,
  {
    environment,
    log,
    signal,
    workDir,
  }: Pick<JobContext, 'environment' | 'log' | 'signal' | 'workDir'>,
  timeout = timeLimit(LIMIT_SECONDS * 1000),
): Promise<SuiteClients | null> {
  const written = await readWritten(suiteDir);
  if (written === 'nothing') return null;
  let answer = '';
  let lastWords = '';
  const onLine = (line: string) => {
    if (line.startsWith(ANSWER)) answer = line.slice(ANSWER.length);
    else if (line.trim()) lastWords = line;
  };
  const command = [python, '-B', '-c', QUESTION, join(suiteDir, 'scripts'), ANSWER];
  const options = { cwd: workDir, env: environment, signal, timeout, onLine };
  await runCommand(command, options).catch((error: Error) => onLine(error.message));
  const clients = readAnswer(answer);
  if (clients) return clients;
  log(`The suite does not say which S3 clients it has: ${lastWords || 'no answer'}`);
  return written;
}

/** What the text of the suite says; `nothing` where it cannot be asked. */
async function readWritten(suiteDir: string): Promise<SuiteClients | null | 'nothing'> {
  for (const path of CLIENTS_FILES) {
    const text = await readFile(join(suiteDir, path), 'utf8').catch(() => null);
    if (text === null) continue;
    return text.includes('S3_CLIENTS') ? readSuiteClients(text) : 'nothing';
  }
  return 'nothing';
}

function readAnswer(text: string): SuiteClients | null {
  try {
    const answer = Answer.safeParse(JSON.parse(text));
    if (!answer.success) return null;
    const named = Object.entries(answer.data).filter(
      ([name]) => S3ClientId.safeParse(name).success,
    );
    return new Map(named);
  } catch {
    return null;
  }
}

/** Why a client of a name that no suite has fails. */
export function unknownClient(s3Client: string, known: readonly string[]): string {
  return `the suite has no S3 client ${s3Client}: it has ${known.join(', ')}`;
}
