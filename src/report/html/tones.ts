import { variableName } from './theme.ts';

/**
 * Colours that stand for a custom property of the page. A drawing is made once and takes its
 * colours from the style sheet, so that it is readable in light, in dark and on paper.
 */
export const TONES = {
  ink: '#000001',
  inkSoft: '#000002',
  rule: '#000003',
  type: '#000004',
  reference: '#000005',
  failed: '#000006',
  better: '#000007',
  skipped: '#000008',
} as const;
export type Tone = keyof typeof TONES;

const PROPERTIES = new Map<string, string>(
  Object.entries(TONES).map(([tone, color]) => [color, `var(${variableName(tone)})`]),
);

/** Puts the custom properties in the place of the colours that stand for them. */
export function toProperties(svg: string): string {
  return svg.replace(
    /(fill|stroke)="(#00000\d)"/g,
    (whole, name, color) => `${name}="${PROPERTIES.get(color) ?? whole}"`,
  );
}
