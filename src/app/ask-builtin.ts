import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { field, InputError, requireKnown, said, unended } from '../contract/input-error.ts';
import { readDocument } from '../contract/read-document.ts';
import { Workload } from '../contract/workload.ts';
import { programUrl } from '../process/programs.ts';
import { readProgram } from '../process/start-program.ts';
import type { OwnClients } from './own-clients.ts';

const Description = z.object({
  s3Clients: z.array(
    z.object({ id: z.string(), version: z.string().nullable(), bundled: z.boolean() }),
  ),
  workloads: z.record(z.string(), Workload),
  own: z.array(z.string()),
  onDemand: z.array(z.string()),
  sizes: z.record(z.string(), z.array(z.string())),
  missing: z.array(z.object({ id: z.string(), why: z.string() })),
  shipped: z.array(z.string()),
  byDefault: z.array(z.string()),
});
/** What the built-in suite says that it has on this machine. */
export type Description = z.infer<typeof Description>;

/**
 * Asks the built-in suite what it has on this machine.
 *
 * @param named S3 clients and workloads that it is asked for by name. Clients: `*` is all that ship, null those that are
 *   measured by default
 */
export async function askBuiltin(
  { clients, workloads }: Pick<OwnClients, 'clients' | 'workloads'>,
  named: { s3Clients: readonly string[] | null; workloads: readonly string[] },
): Promise<Description> {
  const command = [
    ...[process.execPath, fileURLToPath(programUrl('describe'))],
    ...['--own', JSON.stringify({ clients, workloads })],
    ...(named.s3Clients?.map((id) => `--s3-client=${id}`) ?? ['--by-default']),
    ...['--', ...named.workloads],
  ];
  const { failure, stdout } = await readProgram(command, { stderr: 'inherit' });
  if (failure !== null) throw new Error(`${command.join(' ')} failed: ${failure}`);
  return readDocument(Description, stdout, 'the description of the built-in suite');
}

/**
 * Refuses clients that somebody wants and that cannot be measured here; those that are only measured where
 * they are installed may be missing.
 *
 * @throws InputError
 */
export function requireMeasurable(
  { missing, shipped }: Description,
  available: readonly string[],
  wanted: readonly string[],
): void {
  for (const id of wanted.filter((one) => !available.includes(one))) {
    const absent = missing.find((client) => client.id === id);
    if (absent) {
      const fix = /is not (?:on PATH|there)$/.test(absent.why) ? 'install it' : 'fix that';
      throw new InputError(
        said`S3 client "${id}" cannot be measured here (${unended(absent.why)}): ${fix}, or name others with ${field('s3-clients')}.`,
      );
    }
    requireKnown('S3 client', id, [...new Set([...available, ...shipped])]);
  }
}
