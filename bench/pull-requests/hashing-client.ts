import { createRequire } from 'node:module';

const SDK = createRequire(import.meta.url).resolve('@aws-sdk/client-s3');

/** How often each object is hashed: the time of a run goes there, so that 15 % more of it are 15 % more time. */
const PASSES = 400;

/** A runner that moves objects by the AWS SDK and hashes each as often as the file `passes` says. */
const RUNNER = `
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { S3Client, GetObjectCommand, PutObjectCommand } = require(${JSON.stringify(SDK)});
const [, path, bucket, region] = process.argv.slice(2);
const workload = JSON.parse(readFileSync(path, 'utf8'));
const passes = Number(readFileSync(join(__dirname, 'passes'), 'utf8'));
const s3 = new S3Client({ region, forcePathStyle: true });
const content = Buffer.alloc(Math.max(...workload.tasks.map((task) => task.size)), 1);
const hash = (body) => { for (let pass = 0; pass < passes; pass++) createHash('sha256').update(body).digest(); };
const move = async ({ action, key, size }) => {
  const object = { Bucket: bucket, Key: key };
  if (action === 'download') {
    const { Body } = await s3.send(new GetObjectCommand(object));
    return hash(await Body.transformToByteArray());
  }
  const Body = content.subarray(0, size);
  hash(Body);
  await s3.send(new PutObjectCommand({ ...object, Body }));
};
const main = async () => {
  const bytes = workload.tasks.reduce((sum, task) => sum + task.size, 0);
  for (let run = 1; run <= workload.maxRepeatCount; run++) {
    const start = performance.now();
    for (const task of workload.tasks) await move(task);
    const seconds = (performance.now() - start) / 1000;
    console.log('Run:' + run + ' Secs:' + seconds.toFixed(6) + ' Gb/s:' + ((bytes * 8) / 1e9 / seconds).toFixed(6));
  }
};
main();
`;

const WORKLOADS = ['download', 'upload'].flatMap((action) => [
  { action, fileSize: '1MiB', numFiles: 2, filesOnDisk: false },
  { action, fileSize: '256KiB', numFiles: 8, filesOnDisk: false },
]);

/** The files of a client's repository. */
export const HASHING_CLIENT: Readonly<Record<string, string>> = {
  's3-benchmarks.json': JSON.stringify({
    clients: { hashing: { runner: [process.execPath, 'runner.cjs'] } },
    workloads: WORKLOADS,
  }),
  'runner.cjs': RUNNER,
  passes: String(PASSES),
};

/** What a change of it changes, which makes it hash so many per cent more. */
export function slowerBy(percent: number): Readonly<Record<string, string>> {
  return { passes: String(Math.round(PASSES * (1 + percent / 100))), 'change.txt': 'A change.' };
}
