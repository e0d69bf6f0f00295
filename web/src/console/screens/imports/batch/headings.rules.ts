/** Stands for a column that is left out for good. */
export const nowhere = 'nowhere';

/** Letters of a column as a spreadsheet shows them: 0 is A, 26 is AA. */
export function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** What a person has said of headings, by `["sheet","heading"]`, as the interface takes it. */
export const matchesOf = (
  said: Readonly<Record<string, string>>,
): { sheet: string; heading: string; field: string | null }[] =>
  Object.entries(said).map(([key, field]) => {
    const [sheet = '', heading = ''] = JSON.parse(key) as string[];
    return { sheet, heading, field: field === nowhere ? null : field };
  });
