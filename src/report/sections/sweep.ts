import { SWEEP_DEFAULTS, workloadNameOf } from '../../contract/compile-workload.ts';
import { WorkloadSource } from '../../contract/workload.ts';
import { figure, listed } from '../format.ts';
import type { CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import type { Panel, Picture, Section } from '../section.ts';
import { type Curve, drawCurves } from '../svg/curves.ts';
import { isSweep } from './reproduce.ts';

const ACTIONS = ['download', 'upload'] as const;

/** How figures change with the size of objects, or with how many are moved at once, as curves. */
export function sweep(model: ReportModel): Section[] {
  if (!isSweep(model)) return [];
  const axis = axisOf(model);
  const pictures = ACTIONS.map((action): Picture => {
    const panels = model.groups.flatMap((group) => panelsOf(action, group, axis, model));
    return { title: `${action}s`, panels };
  }).filter(({ panels }) => panels.length > 0);
  if (pictures.length === 0) return [];
  const rightwards = axis.isOfSizes ? 'larger objects' : 'more objects at once';
  return [
    {
      id: 'sweep',
      in: ['page'],
      title: 'The sweep',
      legend: `Median Gb/s of each S3 client; higher is faster, and equal distances are equal ratios. To the right: ${rightwards}.`,
      bytes: 200_000,
      pictures,
    },
  ];
}

/** What varies along the axis, and from panel to panel. */
interface Axis {
  /** Sizes, unless there is one alone. */
  isOfSizes: boolean;
  along: readonly string[];
  each: readonly string[];
}

function axisOf({ options }: ReportModel): Axis {
  const { concurrency, sizes } = { ...SWEEP_DEFAULTS, ...options };
  return sizes.length > 1
    ? { isOfSizes: true, along: sizes, each: concurrency }
    : { isOfSizes: false, along: concurrency, each: sizes };
}

function panelsOf(
  action: (typeof ACTIONS)[number],
  group: CaseGroup,
  { along, each, isOfSizes }: Axis,
  { groups, places, s3Clients }: ReportModel,
): Panel[] {
  const medianOf = (workload: string, s3Client: string) => {
    const found = group.cases.find((one) => one.workload === workload && one.s3Client === s3Client);
    return found?.throughput?.median || null;
  };
  return each.flatMap((fixed): Panel[] => {
    const names = along.map((place) => {
      const [fileSize, count] = isOfSizes ? [place, fixed] : [fixed, place];
      return workloadNameOf(WorkloadSource.parse({ action, fileSize, numFiles: Number(count) }));
    });
    const curves = s3Clients
      .map((label, index): Curve => {
        return { label, index, values: names.map((name) => medianOf(name, label)) };
      })
      .filter(({ values }) => values.some((value) => value !== null));
    if (curves.length === 0) return [];
    const what = isOfSizes ? `${fixed} at once` : `of ${fixed} each`;
    const title = groups.length > 1 ? `${group.label}, ${what}` : what;
    const said = curves.map(({ label, values }) => {
      const rates = values.map((value) => (value === null ? 'none' : figure(value)));
      return `${label} ${rates.join(', ')}`;
    });
    return [
      {
        group: places.indexOf(group.place),
        title,
        words: `${action}s, ${title}, median Gb/s at ${along.join(', ')}: ${listed(said)}`,
        draw: (words) => drawCurves(curves, along, words),
      },
    ];
  });
}
