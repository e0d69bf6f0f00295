/** What can be looked for; of the interface's `POST /households/search`. */
export type Search =
  { name: string } | { idNumber: string } | { phone: string } | { number: string } | { publicId: string };

/**
 * What somebody means who types into the one search box: a whole identity number, a phone, a household's number, the
 * short id of its card, or else a name, its pinyin or initials.
 */
export function searchFor(typed: string): Search | undefined {
  const text = typed.normalize('NFKC').trim();
  const bare = text.replace(/[\s-]/g, '').toUpperCase();
  if (text === '') return undefined;
  if (/^\d{17}[\dX]$/.test(bare)) return { idNumber: bare };
  if (/^1\d{10}$/.test(bare)) return { phone: bare };
  if (/^\d{12}$/.test(bare)) return { number: bare };
  if (/^(?=.*\d)[0-9A-Z]{10}$/.test(bare)) return { publicId: bare };
  // Part of a number finds nothing; asking the server would only keep personal digits on the way.
  if (/^\d+$/.test(bare)) return undefined;
  return { name: text };
}
