import { LATENCY_METRICS } from '../../contract/runner-output.ts';
import { figure } from '../format.ts';
import type { ReportModel } from '../model/model.ts';
import type { Name, Section } from '../section.ts';

const LATENCIES: readonly string[] = Object.values(LATENCY_METRICS);

/** What runners told of their runs, by names of their own: the median of the runs that count. */
export function runnerMetrics({ groups }: ReportModel): Section[] {
  const rows = groups.flatMap((group) =>
    group.cases.flatMap(({ metrics, s3Client, unit, workload }) => {
      // Times of requests have a section of their own.
      const isShown = (name: string) => unit === 'Gb/s' || !LATENCIES.includes(name);
      const told = Object.entries(metrics).filter(([name]) => isShown(name));
      if (told.length === 0) return [];
      const words = (name: Name) =>
        told.map(([metric, value]) => `${name(metric)} ${figure(value)}`).join(', ');
      return [
        { cells: [{ name: s3Client }, { name: workload }, { name: group.label }, { words }] },
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      id: 'runner-metrics',
      in: ['summary', 'page'],
      title: 'What the runners told',
      intro: 'The median over the runs that count, in units and by names of the runners’ own.',
      folded: true,
      columns: [
        { head: 'S3 client', isName: true },
        { head: 'Workload', isName: true },
        { head: 'On', isWide: true },
        { head: 'Metrics' },
      ],
      rows,
    },
  ];
}
