import type { Tone } from '../../contract/verdicts.ts';

/** Colours of the page by what they are for. */
export interface Palette {
  page: string;
  surface: string;
  ink: string;
  inkSoft: string;
  rule: string;
  reference: string;
  failed: string;
  better: string;
  skipped: string;
  focus: string;
}

export const LIGHT: Palette = {
  page: '#f7f7f5',
  surface: '#ffffff',
  ink: '#1a1d21',
  inkSoft: '#565c66',
  rule: '#dfe1e4',
  reference: '#6a717d',
  failed: '#b3261e',
  better: '#1a7340',
  skipped: '#8a5a00',
  focus: '#1f5fbf',
};

export const DARK: Palette = {
  page: '#111316',
  surface: '#191c20',
  ink: '#e9ebee',
  inkSoft: '#a5acb8',
  rule: '#30353c',
  reference: '#98a0ad',
  failed: '#ff8f86',
  better: '#66c28d',
  skipped: '#e0b050',
  focus: '#8ab8ff',
};

/** Colours of instance types, in order; they start again when there are more types than colours. */
export const TYPE_COLORS: readonly { light: string; dark: string }[] = [
  { light: '#1f66b5', dark: '#6cabf2' },
  { light: '#b5500b', dark: '#eb9a57' },
  { light: '#25784a', dark: '#66c28d' },
  { light: '#7747b3', dark: '#b796ec' },
  { light: '#0d7680', dark: '#4dc3cd' },
  { light: '#b5346a', dark: '#ee86ae' },
];

/** Colours of S3 clients in one drawing, in order; none is that of an instance type, which stands beside the drawing. */
export const CLIENT_COLORS: typeof TYPE_COLORS = [
  { light: '#4046c8', dark: '#9aa0ff' },
  { light: '#7d6500', dark: '#d8bd45' },
  { light: '#9a2c9a', dark: '#e08ae0' },
  { light: '#4c7000', dark: '#a5cc52' },
  { light: '#7b4526', dark: '#cf9f7e' },
  { light: '#3f5566', dark: '#9fb6c8' },
];

/** A colour of the page: readable in light, in dark and on paper; `type` is that of a group of cases, `client` of an S3 client. */
export type Color = keyof Palette | 'type' | 'client';

/** The colour of what is drawn in a tone, and the class of its words; '' for none. */
export const TONES: Readonly<Record<Tone, { color: Color; className: string }>> = {
  bad: { color: 'failed', className: 'failed' },
  good: { color: 'better', className: 'better' },
  doubt: { color: 'skipped', className: 'skipped' },
  plain: { color: 'ink', className: '' },
  faint: { color: 'inkSoft', className: '' },
};

/** The class that gives the colour of the n-th group of cases. */
export function typeClass(index: number): string {
  return `type-${index % TYPE_COLORS.length}`;
}

/** The class that gives the colour of the n-th S3 client. */
export function clientClass(index: number): string {
  return `client-${index % CLIENT_COLORS.length}`;
}

/** Custom properties of both schemes; paper is always light. */
export const THEME = `
:root { color-scheme: light dark; }
${scheme(LIGHT, 'light')}
@media screen and (prefers-color-scheme: dark) {
${scheme(DARK, 'dark')}
}`;

function scheme(palette: Palette, shade: 'light' | 'dark'): string {
  const variables = Object.entries(palette).map(
    ([name, color]) => `${variableName(name)}: ${color};`,
  );
  const types = TYPE_COLORS.map((color, index) => `.type-${index} { --type: ${color[shade]}; }`);
  const clients = CLIENT_COLORS.map(
    (color, index) => `.client-${index} { --client: ${color[shade]}; }`,
  );
  return [`:root { ${variables.join(' ')} }`, ...types, ...clients].join('\n');
}

/** `inkSoft` → `--ink-soft` */
export function variableName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
