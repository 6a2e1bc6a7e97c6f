import { fitDocument } from './document.ts';
import { environmentSection } from './environment.ts';
import { markdownCode as code } from './escape.ts';
import { percent } from './format.ts';
import { bullets, details, table } from './markdown.ts';
import { closing, findings } from './markdown-parts.ts';
import { matrixSections } from './matrix-sections.ts';
import { howMeasured, localLimits, rawData } from './method.ts';
import type { ReportModel } from './model.ts';
import type { ClientStanding } from './standing.ts';
import { troubles } from './troubles.ts';

/** GitHub drops a summary of more than 1 MiB without a word; a step may write more than this one. */
const MAX_BYTES = 1_000_000;

/**
 * The report of a run in GitHub's Markdown: for `summary.md` and for a workflow's job summary.
 * Nothing in it that comes from outside is read as Markdown or HTML.
 */
export function renderSummary(model: ReportModel): string {
  const blocks = [
    '# S3 Benchmarks',
    ...findings(model, code),
    ...standing(model),
    ...matrixSections(model, code),
    ...troubles(model, code),
    ...(model.trigger === 'local'
      ? ['## What a local figure can and cannot tell', bullets(localLimits(model, code))]
      : []),
    ...environmentSection(model, code),
    ...details('How it was measured', [bullets(howMeasured(model, code))]),
    rawData(code),
    ...closing(model, code),
  ];
  return fitDocument(blocks, MAX_BYTES);
}

function standing({ comparison, reference, standing: { clients }, turns }: ReportModel): string[] {
  const compared = clients.filter((client) => client.toReference !== null);
  if (reference === null || comparison !== null || compared.length === 0) return [];
  const head = [
    'S3 client',
    'Version',
    `Share of ${code(reference)}`,
    'Lowest to highest',
    ...(turns === null ? [] : ['Interval over all']),
    'Slower',
    ...(turns === null ? [] : ['Equal']),
    'Faster',
    'Not told apart',
  ];
  const align = `ll${'r'.repeat(head.length - 2)}`;
  return [
    table(
      head,
      compared.map((client) => standingRow(client, turns !== null)),
      align,
    ),
  ];
}

function standingRow(client: ClientStanding, inTurns: boolean): string[] {
  const { by, interval, max, min, ratio } = client.toReference!;
  return [
    code(client.s3Client),
    client.versions.map((version) => code(version)).join(', ') || 'unknown',
    `**${percent(ratio)}**`,
    `${percent(min)} to ${percent(max)}`,
    ...(inTurns ? [interval ? interval.map(percent).join(' to ') : '–'] : []),
    String(by.slower),
    ...(inTurns ? [String(by.equal)] : []),
    ...[by.faster, by.open + by.tooFew].map(String),
  ];
}
