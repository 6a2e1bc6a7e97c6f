/** `npm run bench -- NAME`: exits 1 when a figure misses its floor. */
import { EXIT, InputError, requireKnown } from '../src/contract/input-error.ts';

/** Each returns whether every figure reached its floor. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<boolean> }>>> = {
  aa: () => import('./aa.ts'),
  'aws-emulated': () => import('./aws-emulated.ts'),
  compare: () => import('./compare.ts'),
  history: () => import('./history.ts'),
  nights: () => import('./nights.ts'),
  'pull-requests': () => import('./pull-requests.ts'),
  's3-clients': () => import('./s3-clients.ts'),
  's3-conformance': () => import('./s3-conformance.ts'),
  's3-journal': () => import('./s3-journal.ts'),
  's3-profiles': () => import('./s3-profiles.ts'),
  's3-server': () => import('./s3-server.ts'),
  'seeded-runs': () => import('./seeded-runs.ts'),
  slowdown: () => import('./slowdown.ts'),
  startup: () => import('./startup.ts'),
  verdicts: () => import('./verdicts.ts'),
};

try {
  const name = requireKnown('benchmark', process.argv[2] ?? '', Object.keys(BENCHES));
  const bench = await BENCHES[name]!();
  process.exitCode = (await bench.run()) ? EXIT.done : EXIT.failed;
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.usage;
}
