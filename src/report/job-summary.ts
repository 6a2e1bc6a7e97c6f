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

function standing({ ceiling, comparison, standing: { clients } }: ReportModel): string[] {
  const compared = clients.filter((client) => client.toCeiling !== null);
  if (ceiling === null || comparison !== null || compared.length === 0) return [];
  const head = [
    'S3 client',
    'Version',
    `Share of ${code(ceiling)}`,
    'Lowest to highest',
    'Slower',
    'About equal',
    'Faster',
    'Too few runs',
  ];
  return [table(head, compared.map(standingRow), 'llrrrrrr')];
}

function standingRow(client: ClientStanding): string[] {
  const { by, median, min, max } = client.toCeiling!;
  return [
    code(client.s3Client),
    client.versions.map((version) => code(version)).join(', ') || 'unknown',
    `**${percent(median)}**`,
    `${percent(min)} to ${percent(max)}`,
    ...[by.slower, by.aboutEqual, by.faster, by.tooFew].map(String),
  ];
}
