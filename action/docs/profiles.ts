/** For docs/profiles.md: every figure of every profile, with its source. */
import { table } from '../../src/report/draw/markdown.ts';
import { SHIPPED, type ShippedProfile } from '../../src/s3-server/profiles.ts';

export function profileTables(): string {
  const names = SHIPPED.map(({ what, profile }) => [`\`${profile.name}\``, what]);
  const each = SHIPPED.flatMap((shipped) =>
    shipped.like === null ? [] : [heading(shipped), figures(shipped)],
  );
  return [table(['Profile', 'What it is'], names, 'll'), ...each].join('\n\n');
}

function heading({ like, profile }: ShippedProfile): string {
  return like === 'instant'
    ? `### ${profile.name}`
    : `### ${profile.name}\n\nAs \`${like}\`, but for:`;
}

function figures({ profile, sources }: ShippedProfile): string {
  const rows = Object.entries(sources).map(([place, source]) => [
    `\`${place}\``,
    valueAt(profile, place),
    source,
  ]);
  return table(['Figure', 'Value', 'Source'], rows, 'lrl');
}

function valueAt(profile: object, place: string): string {
  const value = place
    .split('.')
    .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], profile);
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
}
