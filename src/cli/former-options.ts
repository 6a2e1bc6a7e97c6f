/** Options of earlier versions, of the command line and the action, and what to do in their place. */
export const FORMER_OPTIONS: Readonly<Record<string, string>> = {
  'screen-runs': 'use runs-per-round instead',
  'confirm-runs': 'use runs-per-round instead',
  'confirm-rounds': 'use max-rounds instead',
  'screen-threshold-percent': 'leave it out, as what stands out is followed by itself',
};
