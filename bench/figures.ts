/** A figure with the floor, or ceiling, that it must reach. */
export interface Figure {
  name: string;
  /** As shown, e.g. `0.61 GiB/s, s3rver 0.12`. */
  measured: string;
  /** As shown, e.g. `5.1 ×`. */
  value: string;
  /** As shown, e.g. `≥ 2.5 ×`. */
  bound: string;
  reached: boolean;
}

/** A table, the floor beside each figure. */
export function showFigures(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'figure', 'must be', ''],
    ...figures.map((figure) => [
      figure.name,
      figure.measured,
      figure.value,
      figure.bound,
      figure.reached ? 'reached' : 'MISSED',
    ]),
  ];
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
