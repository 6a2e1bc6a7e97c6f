import { surveyClients } from '../clients/index.ts';
import { loadBuiltinWorkloads, loadFamilies } from './workloads.ts';

/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], workloads: {NAME: …}}`. The workloads are
 * those that stand for their families, and those that are named as arguments, if the suite has them.
 */
const { available, missing } = await surveyClients(process.env);
const sized = new Map(loadFamilies().flatMap(({ members }) => [...members]));
const named = process.argv.slice(2).flatMap((name) => {
  const workload = sized.get(name);
  return workload ? [[name, workload] as const] : [];
});
const workloads = Object.fromEntries([...loadBuiltinWorkloads(), ...named]);
console.log(JSON.stringify({ s3Clients: available, missing, workloads }));
