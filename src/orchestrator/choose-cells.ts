import { type CellChoice, isChosen } from '../contract/glob.ts';
import { field, InputError, said } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';

/** What is measured of all S3 clients on all workloads. */
export interface Cells {
  s3Clients: readonly string[];
  workloads: readonly string[];
  /** Absent where that is all of these. */
  cells?: JobRequest['cells'];
}

/**
 * Leaves out what a filter does.
 *
 * @param sizes of workloads whose size the job chooses; `workloads` is empty then, as where none is known
 * @throws InputError when nothing is left
 */
export function chooseCells(
  { filter, skip }: CellChoice,
  s3Clients: readonly string[],
  workloads: readonly string[],
  sizes: ReadonlyMap<string, readonly string[]> = new Map(),
): Cells {
  if (filter === undefined && skip === undefined) return { s3Clients, workloads };
  const cells = { ...(filter && { filter: [...filter] }), ...(skip && { skip: [...skip] }) };
  const known = sizes.size > 0 ? [...sizes.values()] : workloads.map((name) => [name]);
  if (known.length === 0) return { s3Clients, workloads, cells };
  const isWanted = (client: string, names: readonly string[]) => isChosen(cells, client, names);
  const wanted = s3Clients.filter((one) => known.some((names) => isWanted(one, names)));
  const left = workloads.filter((name) => wanted.some((one) => isWanted(one, [name])));
  if (wanted.length === 0) {
    const asked = [...(filter ? ['filter'] : []), ...(skip ? ['skip'] : [])].map(field);
    const what =
      asked.length > 1 ? said`${asked[0]!} and ${asked[1]!} leave` : said`${asked[0]!} leaves`;
    const names = sizes.size > 0 ? [...sizes.keys()] : workloads;
    throw new InputError(
      said`${what} nothing to measure of the S3 clients ${s3Clients.join(', ')} on the workloads ${names.join(', ')}: correct the patterns.`,
    );
  }
  const isAll = wanted.every((one) =>
    sizes.size > 0
      ? known.every((names) => isWanted(one, names))
      : left.every((name) => isWanted(one, [name])),
  );
  return { s3Clients: wanted, workloads: left, ...(!isAll && { cells }) };
}
