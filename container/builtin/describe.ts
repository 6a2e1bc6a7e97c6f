import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FileClient } from '../../src/contract/client-file.ts';
import { readDocument } from '../../src/contract/read-document.ts';
import { WorkloadSource } from '../../src/contract/workload.ts';
import { BY_DEFAULT, clientsFor, shippedNames, surveyClients } from '../clients/survey.ts';
import { loadBuiltinWorkloads, loadFamilies, ownWorkloads, requestWorkloads } from './workloads.ts';

/** What a run brings with it: `--own`. */
const Own = z.strictObject({
  clients: z.array(FileClient),
  workloads: z.array(WorkloadSource),
});

/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, isInstalled, why}], shipped: [ID], byDefault: [ID],
 * workloads: {NAME: …}, own: [NAME], onDemand: [NAME], sizes: {NAME: [NAME]}}`.
 * The workloads are those that stand for their families, those of requests, which run only when they are named
 * (`onDemand`), those that are named as arguments, if the suite has them, and the run's own. Clients are those of
 * `--own`, those that are measured by default if `--by-default` asks for them, and those that ship and are named with
 * `--s3-client`; `*` names all. To ask one for its version, its program is started.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'string', default: '{"clients":[],"workloads":[]}' },
    'by-default': { type: 'boolean', default: false },
    's3-client': { type: 'string', multiple: true, default: [] },
  },
});
const given = readDocument(Own, values.own, '--own');
const shipped = await shippedNames();
const asked = values['s3-client'].flatMap((id) => (id === '*' ? shipped : id));
const byDefault = values['by-default'] ? BY_DEFAULT : [];
const clients = await clientsFor(given.clients, [...byDefault, ...asked]);
const { available, missing } = await surveyClients(process.env, clients, false);
const families = loadFamilies();
const sized = new Map(families.flatMap(({ members }) => [...members]));
const named = positionals.flatMap((name) => {
  const workload = sized.get(name);
  return workload ? [[name, workload] as const] : [];
});
const own = ownWorkloads(given.workloads);
const requests = requestWorkloads();
const workloads = Object.fromEntries([...loadBuiltinWorkloads(), ...named, ...requests, ...own]);
console.log(
  JSON.stringify({
    ...{ s3Clients: available, missing, shipped, byDefault: BY_DEFAULT },
    ...{ workloads, own: [...own.keys()], onDemand: [...requests.keys()] },
    sizes: Object.fromEntries(
      families.map(({ members, standard }) => [standard, [...members.keys()]]),
    ),
  }),
);
