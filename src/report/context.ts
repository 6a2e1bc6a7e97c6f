import type { FalseFlags } from '../stats/false-flags.ts';

/** What a report can say beyond its run. */
export interface ReportContext {
  /** How often A/A runs of this environment flagged anything. */
  falseFlags?: FalseFlags;
  /** Where T comes from: a person chose it, or A/A runs were read to learn it. Absent: not known. */
  thresholds?: 'chosen' | 'learnt';
  /** Pages for a reader to go on to. */
  links?: readonly ReportLink[];
}

/** A page elsewhere, in words of ours. */
export interface ReportLink {
  text: string;
  /** Shown only when it is an `https:` or `http:` address. */
  url: string;
}
