/** One value of one year. */
export interface YearCell {
  text: string;
  /** Another value than the year before. */
  new?: boolean;
  note?: string;
  /** What stands today, where a past record differs. */
  today?: string;
}

/** One question or amount, with its value of each year. */
export interface YearRow {
  key: string;
  label: string;
  cells: YearCell[];
  end?: boolean;
  strong?: boolean;
}
