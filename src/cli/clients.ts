import { askBuiltin } from '../app/ask-builtin.ts';
import { NO_CLIENTS, readOwnClients } from '../app/own-clients.ts';
import { pageAt } from '../process/programs.ts';
import { documentOf, paragraph, sectionAsText, type Terminal } from '../report/draw/terminal.ts';
import { listed } from '../report/format.ts';
import type { Section } from '../report/section.ts';
import type { ClientsCommand } from './commands.ts';

/**
 * Lists S3 clients: what can be measured here with which version, and what cannot, with the reason.
 *
 * @param folder where a client file may be that was not named
 * @throws InputError when a client file is not right
 */
export async function listClients(
  command: ClientsCommand,
  folder: string,
  terminal: Terminal,
): Promise<string> {
  const own = await readOwnClients(command, folder);
  const all = await askBuiltin(own, { s3Clients: ['*'], workloads: [] });
  const described = all.s3Clients.map(({ bundled, id, version }) => {
    const ours = own.clients.find((client) => client.id === id);
    // All that ship tell their versions, those that are to be built as soon as they are.
    const unknown = ours && !ours.build ? 'unknown' : 'built by the run';
    const from = bundled ? 'built in' : `clients/${id}.yml`;
    return [id, version ?? unknown, ours ? (own.found ?? 'your own') : from];
  });
  const here: Section = {
    ...{ id: 'here', in: ['terminal'] },
    columns: [{ head: 'S3 client', isName: true }, { head: 'version' }, { head: 'from' }],
    rows: described.map((texts) => ({ cells: texts.map((name) => ({ name })) })),
  };
  const missing: Section = {
    ...{ id: 'missing', in: ['terminal'], label: 'Not available here:' },
    rows: all.missing.map(({ id, why }) => ({ cells: [{ name: id }, { name: why }] })),
  };
  const sections = missing.rows?.length ? [here, missing] : [here];
  return documentOf([
    ...sections.map((section) => sectionAsText(section, terminal)),
    paragraph(
      `Of those from clients/, the command lines (${listed(all.byDefault)}) are measured by default; name the ` +
        `others with --s3-clients. Add your own with --clients FILE: ${pageAt('docs/clients.md')}.`,
      terminal,
    ),
  ]);
}

/** Lists the workloads of the built-in suite: what each shows, and its smallest and largest size. */
export async function listWorkloads(terminal: Terminal): Promise<string> {
  const { onDemand, sizes, workloads } = await askBuiltin(NO_CLIENTS, {
    s3Clients: [],
    workloads: [],
  });
  const rowOf = (workload: string) => {
    const { comment } = workloads[workload]!;
    const names = sizes[workload] ?? [];
    const range = names.length > 1 ? ` From ${names[0]} to ${names.at(-1)}.` : '';
    return { cells: [{ name: workload }, { name: `${comment}${range}` }] };
  };
  const usual = Object.keys(workloads).filter((name) => !onDemand.includes(name));
  const there: Section = { id: 'workloads', in: ['terminal'], rows: usual.map(rowOf) };
  const named: Section = {
    ...{ id: 'on-demand', in: ['terminal'], label: 'Single requests, measured only when named:' },
    rows: onDemand.map(rowOf),
  };
  return documentOf([
    sectionAsText(there, terminal),
    sectionAsText(named, terminal),
    paragraph(
      'A run that names no workloads measures as many from the first list as its time allows, each in a size that suits ' +
        'the machine, within the range shown. A workload that you name with --workloads is measured in exactly the ' +
        'size that you name.',
      terminal,
    ),
  ]);
}
