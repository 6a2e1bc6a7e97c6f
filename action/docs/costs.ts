import { PREFERRED_INSTANCE_TYPE, REFERENCE_SUITE } from '../../infra/settings/read-settings.ts';
import { DISKS } from '../../src/contract/deployment.ts';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { StorageClass } from '../../src/contract/names.ts';
import { diskUsdPerHour } from '../../src/cost/cost.ts';
import { PRICES } from '../../src/cost/prices.ts';
import { SEQUENTIAL_DESIGN } from '../../src/judge/judge.ts';
import {
  type Estimate,
  estimate,
  factsOf,
  type PlanShape,
  type WorkloadFacts,
} from '../../src/orchestrator/estimate.ts';
import { markdownTable } from '../../src/report/draw/markdown.ts';
import { bytes, usd } from '../../src/report/format.ts';
import { REAL, referenceWorkloads } from '../../src/testing/reference-workloads.ts';

/** What the reference suite measures by default, and this project did until it had a model of costs. */
export const FORMER_WORKLOADS = [
  ...['max-throughput', '256KiB-10_000x', '30GiB-1x', '30GiB-1x-ram', '5GiB-1x', '5GiB-1x-ram'],
].flatMap((size) => [`download-${size}`, `upload-${size}`]);

/** The workloads of the reference suite: none of them says how often it is repeated, so it is this often. */
const REPEATS = { maxRepeatCount: 10, maxRepeatSecs: 600 };

const KNOWN: ReadonlyMap<string, WorkloadFacts> = new Map(
  Object.entries(referenceWorkloads(REAL)).map(([name, workload]) => [
    name,
    { ...factsOf(workload), ...REPEATS },
  ]),
);

/** What a plan of the reference suite's workloads is expected to take and to cost, no run having been seen. */
export function expectedOf(
  storageClass: StorageClass,
  workloads: readonly string[],
  more: Partial<PlanShape> = {},
): Estimate {
  const { gigabitsPerSecond, usdPerHour } = INSTANCE_TYPES.get(PREFERRED_INSTANCE_TYPE)!;
  const environment = {
    queue: '',
    trusted: '',
    untrusted: '',
    gbps: gigabitsPerSecond,
    usdPerHour,
  };
  const shape: PlanShape = {
    ...{ instanceTypes: [PREFERRED_INSTANCE_TYPE], buckets: [storageClass], workloads },
    ...{ s3Clients: REFERENCE_SUITE.s3Clients, known: KNOWN, region: PRICES.region, metrics: true },
    ...more,
  };
  return estimate(shape, new Map(), { instanceTypes: { [PREFERRED_INSTANCE_TYPE]: environment } });
}

/** For docs/costs.md: whole plans, single workloads, what lasts, and the prices. */
export function costTables(): string {
  const { s3Clients } = REFERENCE_SUITE;
  return [
    `Whole runs of ${s3Clients.length} S3 clients on one ${PREFERRED_INSTANCE_TYPE}, in USD:`,
    plans(),
    'What each workload adds to such a run, in USD; S3 with its storage:',
    workloads(),
    'What an idle stack costs:',
    lasting(),
    'The prices:',
    prices(),
  ].join('\n\n');
}

const COMPARISON: Partial<PlanShape> = {
  compare: { againstItself: false, seed: 0, budgetSeconds: null, ...SEQUENTIAL_DESIGN },
  metrics: false,
};

function plans(): string {
  const { workloads: byDefault } = REFERENCE_SUITE;
  const rows = (
    [
      [`the default: ${byDefault.length} workloads`, byDefault, {}],
      [`the reference suite's own ${FORMER_WORKLOADS.length} workloads`, FORMER_WORKLOADS, {}],
      ['the default, compared with another commit', byDefault, COMPARISON],
    ] as const
  ).flatMap(([what, names, more]) =>
    StorageClass.options.map((storageClass) => {
      const { cost, seconds } = expectedOf(storageClass, names, more);
      const { bytes: moved, logs, machines, metrics, requests, uploads } = cost.parts;
      return [
        ...[what, storageClass, (seconds / 3600).toFixed(1)],
        ...[machines, requests, moved, uploads + metrics + logs].map(dollars),
        `**${dollars(cost.usd)}**`,
      ];
    }),
  );
  const head = ['A run', 'bucket', 'hours', 'machine', 'requests', 'bytes', 'the rest', 'USD'];
  return markdownTable(head, rows, 'llrrrrrr');
}

function workloads(): string {
  const names = [...new Set([...REFERENCE_SUITE.workloads, ...FORMER_WORKLOADS])];
  // What a machine costs before the first case and after the last is in no row.
  const start = expectedOf('S3Standard', [], { s3Clients: [] }).cost.parts.machines;
  const rows = names.map((name) => {
    const [standard, express] = StorageClass.options.map(
      (storageClass) => expectedOf(storageClass, [name]).cost,
    );
    const s3 = ({ parts }: Estimate['cost']) => parts.requests + parts.bytes + parts.uploads;
    const isDefault = REFERENCE_SUITE.workloads.includes(name);
    return [
      ...[`\`${name}\``, isDefault ? 'yes' : '', bytes(KNOWN.get(name)!.asked.bytesPerRun!)],
      ...[standard!.parts.machines - start, s3(standard!), s3(express!)].map(dollars),
    ];
  });
  const head = ['Workload', 'default', 'a run moves', 'machine', 'S3 Standard', 'S3 Express'];
  return markdownTable(head, rows, 'llrrrr');
}

function lasting(): string {
  const kept = (storageClass: StorageClass) =>
    usd(expectedOf(storageClass, REFERENCE_SUITE.workloads).cost.keptUsdPerMonth);
  const rows = [
    ['prepared objects of the default workloads, S3 Standard', kept('S3Standard')],
    ['the same, S3 Express', kept('S3Express')],
    [
      'a dashboard (one for each storage class), beyond the three free ones',
      usd(PRICES.dashboardMonth),
    ],
    [
      'each GiB of images that the stack has built (ECR); none with `containerImage`',
      usd(PRICES.imagesGiBMonth),
    ],
    ['the manifest, from about 20 instance types on', usd(PRICES.advancedParameterMonth)],
    ['each GiB of logs, for the three months that they are kept', usd(PRICES.logs.storedGiBMonth)],
    ['everything else while no job runs', usd(0)],
  ];
  return markdownTable(['What lasts', 'a month'], rows, 'lr');
}

function prices(): string {
  const { disk, logs, metrics, publicAddressHour, s3 } = PRICES;
  const { usdPerHour } = INSTANCE_TYPES.get(PREFERRED_INSTANCE_TYPE)!;
  const storage = StorageClass.options.flatMap((storageClass) => {
    const { downloadGiB, get, put, storedGiBMonth, uploadGiB } = s3[storageClass];
    return [
      [`${storageClass}: 1000 PUT, 1000 GET`, `${exact(put * 1000)}, ${exact(get * 1000)}`],
      [`${storageClass}: GiB uploaded, downloaded`, `${exact(uploadGiB)}, ${exact(downloadGiB)}`],
      [`${storageClass}: GiB kept for a month`, exact(storedGiBMonth)],
    ];
  });
  const rows = [
    [`machine: an hour of ${PREFERRED_INSTANCE_TYPE}, On-Demand`, exact(usdPerHour ?? 0)],
    [
      `its volume of ${DISKS.work.gib} GiB: an hour`,
      exact(diskUsdPerHour(PREFERRED_INSTANCE_TYPE)),
    ],
    ['its public address: an hour', exact(publicAddressHour)],
    ...storage,
    [
      `gp3: GiB, IOPS beyond ${disk.iopsIncluded}, MiB/s beyond ${disk.mibPerSecondIncluded}, each for a month`,
      [disk.gibMonth, disk.iopsMonth, disk.mibPerSecondMonth].map(exact).join(', '),
    ],
    ['logs: GiB taken in', exact(logs.takenInGiB)],
    [
      'metrics: one for a month, by the hours in which it is sent; 1000 requests',
      `${exact(metrics.metricMonth)}, ${exact(metrics.request * 1000)}`,
    ],
  ];
  return markdownTable([`Price (${PRICES.region}, ${PRICES.asOf})`, 'USD'], rows, 'lr');
}

function dollars(value: number): string {
  return value.toFixed(2);
}

/** Without what binary fractions add. */
function exact(value: number): string {
  return String(Number(value.toPrecision(6)));
}
