import type { CompareDesign, FormerDesign } from '../../contract/comparison.ts';
import { BUILTIN_SUITE } from '../../contract/names.ts';
import type { Turns } from '../../contract/run-result.ts';
import type { S3Profile } from '../../contract/s3-profile.ts';
import { FALSE_CHANGES, VERDICT_NAMES, VERDICTS } from '../../contract/verdicts.ts';
import { EQUAL_WITHIN, LEAST_ROUNDS, MISSES } from '../../judge/client-ratio.ts';
import { capital, counted, listed, percent } from '../format.ts';
import { RUNS_TO_RANK } from '../model/cases.ts';
import { isInRounds } from '../model/comparison.ts';
import { REFERENCE_CLIENT, roundsOf } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import { listRows, type Name, type Section } from '../section.ts';

/** How it was measured. */
export function method(model: ReportModel): Section[] {
  const rows = listRows((name) => howMeasured(model, name));
  const title = 'How it was measured';
  return [{ id: 'method', in: ['summary', 'page'], title, rows, folded: true }];
}

/** What a local figure is worth. */
export function limits(model: ReportModel): Section[] {
  const rows = listRows((name) => localLimits(model, name));
  const title = 'What a local figure can and cannot tell';
  return rows.length === 0 ? [] : [{ id: 'limits', in: ['summary', 'page'], title, rows }];
}

/** What spread and range mean, for a caption. */
export const SPREAD_IN_WORDS =
  'spread (±): half the distance from the slowest to the fastest kept run, in percent of the median';

/** The units that there are. */
function unitsOf({ groups }: ReportModel): string[] {
  const units = new Set(groups.flatMap(({ cases }) => cases.map(({ unit }) => unit)));
  const throughput = 'Gb/s: gigabits (10⁹ bits) of all objects of a run, divided by its seconds.';
  if (!units.has('requests/s')) return [throughput];
  return [
    ...(units.has('Gb/s') ? [throughput] : []),
    'Workloads of requests (get, head, list, delete, mixed) are counted in requests, not in bytes: requests/s is the requests of a run ÷ its seconds. ' +
      'p50, p90 and p99 are times of single requests, from the call to the end of the answer, as the runner measured them; the report has the median over the runs that count.',
  ];
}

/** How it was measured and counted, a sentence each. */
export function howMeasured(model: ReportModel, name: Name): string[] {
  return [
    'One instance type, one S3 client and one workload are measured at a time, so that none disturbs another.',
    ...unitsOf(model),
    ...howRepeated(model),
    'Every figure is the median of the kept runs. Range: the slowest and the fastest kept run. ' +
      `${capital(SPREAD_IN_WORDS)}.`,
    ...(model.turns === null
      ? [
          `An S3 client is called faster or slower only where the ranges do not overlap and both sides have at least ${RUNS_TO_RANK} ` +
            'kept runs. Not told apart (≈) means that these runs show no difference, not that there is none.',
        ]
      : model.standing.comparisons > 0
        ? howRanked(model)
        : []),
    ...(model.reference !== REFERENCE_CLIENT
      ? []
      : [
          `${name(REFERENCE_CLIENT)} is a reference: it sends ${model.asAws ? 'HTTPS' : 'plain HTTP'} requests that are signed by hand, and does ` +
            'nothing else. It is not an upper limit: a client that uses several threads may be faster.',
        ]),
    'A case that failed is not compared, but its runs before the failure are shown.',
    model.suite.repository === BUILTIN_SUITE
      ? 'Transfers were checked outside the timed runs, unless a note says otherwise: all sizes, all downloaded content, ' +
        'and one upload of each workload.'
      : 'This program did not check whether the right bytes were transferred: that is the job of the suite’s runners.',
    ...howCompared(model),
  ];
}

function howRepeated(model: ReportModel): string[] {
  const { counts, turns } = model;
  const { keptRuns } = counts;
  const dropped =
    `Here ${counted(counts.warmups, 'warm-up')} ${counts.warmups === 1 ? 'was' : 'were'} dropped ` +
    `and ${counted(keptRuns, 'run')} kept.`;
  if (turns === null) {
    return [
      'The first of several runs of a case is a warm-up and is dropped. No other run is dropped, not even an ' +
        `outlier. ${dropped}`,
    ];
  }
  const { warmups = 1 } = turns;
  const sizes = turns.sized
    ? ' The size of each workload was chosen from those of the suite so that a run takes a few tenths of a second on this machine.'
    : '';
  return [
    'Workload by workload, S3 clients took turns: in every round each ran once, in its own process and in random order. ' +
      `A process does ${warmups === 1 ? 'a warm-up, which is' : `${warmups} warm-ups, which are`} dropped, and one run, which counts even if it is an outlier. ` +
      `${dropped}${sizes}`,
    ...howManyRounds(model, turns),
  ];
}

/** Nothing where no round was measured. */
function howManyRounds({ groups }: ReportModel, turns: Turns): string[] {
  const { budgetSeconds, leastRounds = LEAST_ROUNDS, mostRounds } = turns;
  const rounds = groups.flatMap(roundsOf);
  if (rounds.length === 0) return [];
  const areAll = Math.min(...rounds) >= (mostRounds ?? leastRounds);
  if (mostRounds !== undefined) {
    const asked = counted(mostRounds, 'round');
    return [
      areAll
        ? `Every workload has ${asked}, as requested.`
        : `${asked} of every workload were requested.`,
    ];
  }
  const first = areAll
    ? `Every workload that was started has at least ${leastRounds} rounds`
    : `A workload gets at least ${leastRounds} rounds, unless the run ends before that`;
  const end = budgetSeconds === null ? '' : ', until the budget was used up';
  return [`${first}; further rounds went where the result was least clear${end}.`];
}

function howRanked({ reference }: ReportModel): string[] {
  const misses = Math.round(1 / MISSES);
  return [
    `Ratios are Hodges–Lehmann estimates of the differences within rounds, with the exact interval that the signs of these ` +
      `differences give: of ${misses} intervals, about one misses the true ratio. Faster and slower: 1 lies outside the interval. Equal: ` +
      `it lies within ±${percent(EQUAL_WITHIN)} of 1. All others are not told apart.`,
    `Over all comparisons with at least ${LEAST_ROUNDS} rounds, a ratio is the geometric mean of theirs` +
      `${reference === null ? '' : ', and each has the same weight'}.`,
  ];
}

function howCompared({ comparison }: ReportModel): string[] {
  if (comparison === null || comparison.design === null) return [];
  const { design } = comparison;
  return isInRounds(design) ? inRounds(design) : byFormerMethod(design);
}

/** Said once for all comparisons; see docs/method.md. */
function inRounds({
  keptPerRound,
  looks,
  mostRounds,
  overwhelming,
  screenRounds,
}: CompareDesign): string[] {
  const tests = listed(looks.map(({ pairs }) => String(pairs)));
  return [
    'Candidate and baseline were measured in rounds on one host. A round is a fresh process of each side, one right after the ' +
      `other, each with one warm-up and ${counted(keptPerRound, 'kept run')}; a coin decides which is first. So whatever slows ` +
      'the host down for a while slows both sides down, and only the difference within a round counts.',
    `A cell is one S3 client on one workload. Every cell gets ${counted(screenRounds, 'round')}. Those that look changed by then get ` +
      `more, up to ${mostRounds}, as long as they can still come to a verdict.`,
    'Change: that of a typical round, which a few bad rounds do not affect. It is proven when the rounds lean to one side more ' +
      `than chance allows (an exact test, after ${tests} rounds or where a cell ends). The more cells there are, the more it takes ` +
      `(Benjamini–Hochberg): up to ${FALSE_CHANGES} of the changes that a run reports are due to chance.`,
    `A cell needs no test when every run of every round, of ${overwhelming.rounds} at least, is ` +
      `${overwhelming.factor === 0.5 ? 'at most half' : `at most ${percent(overwhelming.factor)}`} as fast as its counterpart, or as ` +
      'much faster: noise does not cause that.',
    `An S3 client over all its workloads: the first ${counted(screenRounds, 'round')} of all its cells, tested together. They show ` +
      `small changes that no single cell shows. The chance of one false change among all S3 clients is ${FALSE_CHANGES} at most (Holm).`,
  ];
}

function byFormerMethod({ confirm, screen }: FormerDesign): string[] {
  return [
    `Compared by an earlier method, and shown as it was judged then: ${counted(screen.rounds, 'round')} of every cell, and ` +
      `${counted(confirm.rounds, 'fresh round')} of those that differed by ${percent(screen.threshold)} or more ` +
      '(Mann–Whitney, Benjamini–Hochberg).',
  ];
}

/** What a figure measured on one machine can and cannot tell; nothing for runs on real instances. */
export function localLimits(model: ReportModel, name: Name): string[] {
  if (model.trigger !== 'local') return [];
  const { asAws, comparison, runner, s3Profile } = model;
  return [
    asAws
      ? 'Server and S3 clients shared this machine’s CPUs, memory and disk, and talked over loopback with TLS: the clients ' +
        `used AWS hostnames, which led to the embedded server (${name('--as-aws')}).`
      : `Server and S3 clients shared this machine’s CPUs, memory and disk, and talked over loopback` +
        `${runner === null ? `, unless ${name('--endpoint')} named a server elsewhere` : ''}.`,
    `These figures show: how S3 clients${comparison ? ', or two versions of one,' : ''} compare on this machine, what a request costs ` +
      `them, and ${comparison ? 'regressions of their own code' : 'gross regressions'}.`,
    ...(s3Profile ? [profileMet(s3Profile, name)] : []),
    `They do not show: S3’s throughput, or any effect of ${s3Profile ? 'a real network' : 'network, latency'}, ${asAws ? '' : 'TLS, '}${s3Profile ? '' : 'throttling '}or real instance types. ` +
      `On large ${asAws ? 'objects' : 'uploads'} the server ${s3Profile ? 'may be' : 'is'} the bottleneck, not the S3 client.`,
    ...(asAws
      ? []
      : [
          'Over plain HTTP some S3 clients sign the whole payload (SHA-256), which they mostly do not over TLS.',
        ]),
    ...(runner === 'shared'
      ? [
          'GitHub’s runners are virtual machines that share their hosts with others, and do not all have the same CPU: ' +
            'do not compare the figures of this run with those of another.',
        ]
      : []),
    `Runs of the same code differ by about 5 to 20 % here, most of all when nothing is pinned to a CPU: ${name('local')} uses ` +
      'all CPUs of this machine; a name with a number of CPUs limits it to that many.',
  ];
}

/** What the embedded server did to requests, so far as a sentence can say it. */
function profileMet(profile: S3Profile, name: Name): string {
  const { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond, roundTripMs } = profile;
  const first = ({ p50, p99 }: S3Profile['firstByteMs']['read']) =>
    `${short(p50 + roundTripMs)} ms (p50) or ${short(p99 + roundTripMs)} ms (p99)`;
  const { internalErrors, resets, stalls, slowConnections } = inAHundred;
  const facts = [
    `first byte of a download after ${first(firstByteMs.read)}`,
    `answer to an upload after ${first(firstByteMs.write)}`,
    bytesPerSecond.connection && `${short(bytesPerSecond.connection / 1e6)} MB/s a connection`,
    bytesPerSecond.all && `${short(bytesPerSecond.all / 1e6)} MB/s in all`,
    requestsPerSecond.reads &&
      `503 above ${requestsPerSecond.reads} reads or ${requestsPerSecond.writes ?? 'any number of'} writes a second of a ${requestsPerSecond.per}`,
    internalErrors > 0 && `${internalErrors} % answered 500`,
    resets > 0 && `${resets} % of connections reset`,
    stalls > 0 && `${stalls} % of downloads stalled`,
    slowConnections > 0 && `${slowConnections} % slow connections`,
  ].filter((fact) => typeof fact === 'string');
  return (
    `The embedded server behaved as the S3 profile ${name(profile.name)} describes: ${facts.join('; ')}. ` +
    'These figures are settings based on others’ measurements (docs/profiles.md); they were not measured here.'
  );
}

/** A figure of a profile, as a person would write it: most are round. */
function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** How many cells came to which verdict, and what that means. */
export function verdictCounts({ comparison }: ReportModel): Section[] {
  const found = VERDICT_NAMES.filter((verdict) => comparison && comparison.counts[verdict] > 0);
  if (comparison === null || found.length === 0) return [];
  return [
    {
      id: 'verdicts',
      in: ['summary', 'comment'],
      title: 'What the verdicts mean',
      columns: [{ head: 'Verdict' }, { head: 'Cells', isFigure: true }, { head: 'Meaning' }],
      rows: found.map((verdict) => ({
        cells: [
          { words: VERDICTS[verdict].word, mark: VERDICTS[verdict].mark },
          { words: String(comparison.counts[verdict]) },
          { words: VERDICTS[verdict].meaning },
        ],
      })),
      rank: -1,
    },
  ];
}
