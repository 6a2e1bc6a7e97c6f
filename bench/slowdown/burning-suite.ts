import { createRequire } from 'node:module';

const MIB = 1024 ** 2;
const SDK = createRequire(import.meta.url).resolve('@aws-sdk/client-s3');

const UTILS = `S3_CLIENTS = {'sdk-js-in-memory': 'js'}\n`;

const BUILD = `
import argparse, shlex
from pathlib import Path
parser = argparse.ArgumentParser()
parser.add_argument('--lang', required=True)
parser.add_argument('--build-dir', required=True)
parser.add_argument('--branch')
parser.parse_args()
runner = Path(__file__).resolve().parent.parent / 'runner.cjs'
print(shlex.join([${JSON.stringify(process.execPath)}, str(runner)]))
`;

/**
 * The AWS SDK with objects in memory. The file `change.json` says what it does beside: `burn`, for how many per cent of
 * the CPU time since the last object it spins after each; `milliseconds`, how long each run takes at least, which
 * hides what it burns; `memory`, how many times the memory it holds that it has after its first objects.
 */
const RUNNER = `
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { S3Client, GetObjectCommand, PutObjectCommand } = require(${JSON.stringify(SDK)});
const [, path, bucket, region] = process.argv.slice(2);
const workload = JSON.parse(readFileSync(path, 'utf8'));
const change = JSON.parse(readFileSync(join(__dirname, 'change.json'), 'utf8'));
const s3 = new S3Client({ region, forcePathStyle: true });
const body = Buffer.alloc(Math.max(...workload.tasks.map((task) => task.size)), 1);
const cpu = () => { const { system, user } = process.cpuUsage(); return system + user; };
let last = cpu();
let held;
const spin = () => {
  const end = last + (cpu() - last) * (1 + change.burn / 100);
  while (cpu() < end);
  last = cpu();
};
const move = async ({ action, key, size }) => {
  if (action === 'upload') await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body.subarray(0, size) }));
  else {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    for await (const piece of Body) piece.length;
  }
  spin();
};
const main = async () => {
  const began = performance.now();
  const bytes = workload.tasks.reduce((sum, task) => sum + task.size, 0);
  for (let run = 1; run <= workload.maxRepeatCount; run++) {
    const rest = [...workload.tasks];
    const start = performance.now();
    last = cpu();
    const worker = async () => { for (let task = rest.pop(); task; task = rest.pop()) await move(task); };
    await Promise.all(Array.from({ length: 8 }, worker));
    held ??= Buffer.alloc(Math.round((change.memory - 1) * process.memoryUsage().rss), 1);
    await new Promise((resolve) => setTimeout(resolve, start + change.milliseconds - performance.now()));
    const seconds = (performance.now() - start) / 1000;
    console.log('Run:' + run + ' Secs:' + seconds.toFixed(6) + ' Gb/s:' + ((bytes * 8) / 1e9 / seconds).toFixed(6));
    if (performance.now() - began > workload.maxRepeatSecs * 1000) break;
  }
};
main();
`;

function aWorkload(action: 'download' | 'upload', name: string, size: number, count: number) {
  const tasks = Array.from({ length: count }, (_, at) => {
    return { action, key: `${action}/${name}/${at}`, size };
  });
  return JSON.stringify({
    ...{ version: 2, comment: '', filesOnDisk: false, checksum: null },
    ...{ maxRepeatCount: 10, maxRepeatSecs: 60, tasks },
  });
}

/** What a candidate does that its baseline does not. */
export interface Change {
  burn: number;
  milliseconds: number;
  memory: number;
}

/** All files of the suite but `change.json`. */
export const BURNING_SUITE: Readonly<Record<string, string>> = {
  'scripts/utils.py': UTILS,
  'scripts/build-runner.py': BUILD,
  'runner.cjs': RUNNER,
  'workloads/download-64KiB-128x.run.json': aWorkload('download', '64KiB-128x', 65536, 128),
  'workloads/download-8MiB-16x.run.json': aWorkload('download', '8MiB-16x', 8 * MIB, 16),
  'workloads/upload-64KiB-128x.run.json': aWorkload('upload', '64KiB-128x', 65536, 128),
  'workloads/upload-8MiB-16x.run.json': aWorkload('upload', '8MiB-16x', 8 * MIB, 16),
};
