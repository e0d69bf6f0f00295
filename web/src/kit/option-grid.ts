/** The width of one of so many columns with their gaps, as a length for `option-grid.css`. */
export const share = (columns: number | undefined): string | undefined =>
  columns ? `calc((100% - ${(columns - 1) * 8}px) / ${columns})` : undefined;
