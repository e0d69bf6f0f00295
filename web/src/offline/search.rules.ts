import type { PackedHousehold } from './pack-types';

/** What does not matter when looking for a name: points, spaces, case, and the invisible signs of Mongolian script. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[·•‧・･⋅∙．.\s'-]|\u180b|\u180c|\u180d|\u180e|\u180f|\u200c|\u200d|\u202f/g, '');

/** How well a household fits what was typed: the higher the better, 0 not at all. */
export function fits({ household, spellings }: PackedHousehold, typed: string): number {
  const text = plain(typed);
  if (!text) return 0;
  const number = String(household.number ?? '');
  if (/^\d+$/.test(text)) return digitsFit(household, number, text);
  const ranks = household.members.map((member) => {
    const spelling = spellings.filter(({ memberId }) => memberId === member.id);
    const latin = spelling.flatMap(({ pinyin, initials }) =>
      pinyin.map((letters, at) => latinFits(letters, initials[at] ?? '', text)),
    );
    const rank = Math.max(
      nameFits(plain(member.name ?? ''), text),
      nameFits(plain(member.nameMn ?? ''), text),
      ...latin,
    );
    return rank && rank + (member.relation === '01' ? 1 : 0);
  });
  return Math.max(nameFits(plain(household.headName), text), ...ranks, 0);
}

/** The whole name, its beginning, a part of it. */
const nameFits = (name: string, text: string): number =>
  !name.includes(text) ? 0 : name === text ? 8 : name.startsWith(text) ? 6 : 4;

/** A row of initials, or pinyin from any syllable on. */
function latinFits(letters: string, initials: string, text: string): number {
  if (letters === text || initials === text) return 8;
  if (letters.startsWith(text) || initials.startsWith(text)) return 6;
  const fromSyllable = [...new Set(initials)].some((initial) =>
    positionsOf(letters, initial).some((at) => letters.startsWith(text, at)),
  );
  return initials.includes(text) || fromSyllable ? 4 : 0;
}

const positionsOf = (letters: string, initial: string): number[] =>
  [...letters].flatMap((letter, at) => (letter === initial ? [at] : []));

/** A household number, its beginning or end; the end of a phone number. */
function digitsFit({ phone, members }: PackedHousehold['household'], number: string, text: string): number {
  if (number === text) return 8;
  if (number.startsWith(text) || (text.length >= 3 && number.endsWith(text))) return 6;
  const phones = [phone, ...members.map((member) => member.phone)];
  return text.length >= 4 && phones.some((one) => one?.endsWith(text)) ? 4 : 0;
}
