import { loadBuiltinWorkloads } from './builtin-workloads.ts';
import { surveyClients } from './clients/detect.ts';

/**
 * Prints what the suite has on this machine, as one line of JSON for other programs:
 * `{s3Clients: [{id, version, bundled}], missing: [{id, why}], workloads: {NAME: …}}`.
 */
const { available, missing } = await surveyClients(process.env);
const workloads = Object.fromEntries(loadBuiltinWorkloads());
console.log(JSON.stringify({ s3Clients: available, missing, workloads }));
