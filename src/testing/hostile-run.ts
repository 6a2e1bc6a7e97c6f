import { ClientComparison, Verdict } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { aClientComparison, aComparison, aHostShare, aSmallestChange } from './comparisons.ts';
import { aCase, aFailedCase, aHost, aJob, aRunResult } from './run-results.ts';

/** Texts that would be markup, a command, a mention or a nuisance where they are not escaped. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></script><b>',
  'a | b \\| c',
  '`` ` code',
  '**bold** _it_ ~~no~~ [link](https://example.com) ![i](x)',
  'https://example.com @someone #1 :tada: www.example.com',
  '# heading\n\n> quote\n- item\r\n</details>',
  '::error::no\n##[error]no',
  '&lt;b&gt; &amp; &#124;',
  '{a|rich} {value} $1 $& $`',
  '\u001b[31mred\u001b[0m\u0007',
  'safe\u202Egpj.exe\u2066\u200b\ufeff',
  'שלום مرحبا 日本語 🧪👩‍🔬 \ud800',
  '-x=+@formula',
  'someone@example.com | www.example.com `@someone` #1 GH-1',
  'n'.repeat(500),
  '',
] as const;

/** A result that no reader would let through, to show that reports need not trust one. */
export function aHostileRun(): RunResult {
  return aRunResult({
    runKey: HOSTILE_TEXTS[0],
    suite: {
      repository: HOSTILE_TEXTS[1],
      ref: HOSTILE_TEXTS[6],
      commit: HOSTILE_TEXTS[4],
      baseline: null,
      repositories: [{ side: 'candidate', url: HOSTILE_TEXTS[3], commit: HOSTILE_TEXTS[5] }],
    },
    jobs: [
      aJob({
        instanceType: HOSTILE_TEXTS[9],
        status: 'FAILED',
        reason: HOSTILE_TEXTS[8],
        host: aHost({ cpuModel: HOSTILE_TEXTS[2], kernel: HOSTILE_TEXTS[13] }),
        s3ClientVersions: Object.fromEntries(HOSTILE_TEXTS.map((text) => [text, text])),
        cases: HOSTILE_TEXTS.flatMap((text) => [
          aCase({ s3Client: text, workload: HOSTILE_TEXTS[11] }),
          aCase({ s3Client: 'raw-http', workload: text }),
          aFailedCase({ s3Client: text, workload: text, reason: text }),
        ]),
      }),
    ],
  });
}

/** The same names in a comparison, every verdict among them. */
export function aHostileCompareRun(): RunResult {
  const run = aHostileRun();
  const [job] = run.jobs;
  return {
    ...run,
    trigger: 'issue_comment',
    suite: {
      ...run.suite,
      baseline: { ref: HOSTILE_TEXTS[7], commit: null },
      client: {
        repository: HOSTILE_TEXTS[8],
        candidate: { ref: HOSTILE_TEXTS[9], commit: null },
        baseline: null,
      },
    },
    comparisons: HOSTILE_TEXTS.map((text, index) =>
      aComparison({
        instanceType: job!.instanceType,
        s3Client: text,
        workload: HOSTILE_TEXTS[(index * 5) % HOSTILE_TEXTS.length]!,
        verdict: Verdict.options[index % Verdict.options.length]!,
        decidedBy: index % 2 === 0 ? 'test' : 'everyRound',
        reason: index % 3 === 0 ? null : text,
      }),
    ),
    clientComparisons: HOSTILE_TEXTS.map((text, index) => {
      const { options } = ClientComparison.shape.verdict;
      const verdict = options[index % options.length]!;
      return aClientComparison({ instanceType: text, s3Client: text, verdict });
    }),
    smallestChanges: HOSTILE_TEXTS.slice(0, 4).map((text, index) =>
      aSmallestChange({ instanceType: text, ...(index > 1 && { change: null }) }),
    ),
    hostShares: HOSTILE_TEXTS.map((text, index) =>
      aHostShare({ instanceType: text, isTakenOut: index % 2 === 0 }),
    ),
  };
}
