import { pinyin } from 'pinyin-pro';

/** Signs that people type for the point between the parts of a transcribed name. */
const points = /[·•‧・･⋅∙．.]/g;

/**
 * A name as it is stored: one kind of point between the parts of a transcribed name, no full-width letters, no space
 * between Chinese characters and single spaces elsewhere.
 */
export const normaliseName = (name: string): string =>
  name
    .replace(points, '·')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}|·) | (?=\p{Script=Han}|·)/gu, '')
    .trim();

/** Beginnings are kept up to this many characters; who types more than these finds what begins with them. */
const longest = 30;

/** What does not matter when looking for a name: points, spaces, case, and the invisible signs of Mongolian script. */
const plain = (text: string): string =>
  normaliseName(text)
    .toLowerCase()
    .replace(/[·\s'-]|\u180b|\u180c|\u180d|\u180e|\u180f|\u200c|\u200d|\u202f/g, '');

/**
 * Everything a name can be found by, as exact words of an index: each one and two neighbouring characters; from each
 * syllable on, each beginning of the pinyin; each run of initials; each beginning of the name in Mongolian script. So
 * the search never matches a pattern, and signs such as `%` have no meaning in it.
 */
export function nameGrams(name: string, nameMn?: string | null): string[] {
  const characters = Array.from(plain(name));
  const grams = new Set<string>([...characters, ...characters.slice(1).map((next, i) => `${characters[i]}${next}`)]);
  for (const reading of readingsOf(characters.join(''))) {
    for (let from = 0; from < reading.length; from++) {
      for (const beginning of beginningsOf(reading.slice(from).join(''))) grams.add(beginning);
      for (const run of beginningsOf(
        reading
          .slice(from)
          .map((syllable) => syllable.charAt(0))
          .join(''),
      ))
        grams.add(run);
    }
  }
  const latin = /\p{Script=Han}/u.test(name) ? '' : characters.join('');
  for (const text of [latin, plain(nameMn ?? '')]) for (const beginning of beginningsOf(text)) grams.add(beginning);
  return [...grams];
}

/** How a name is typed in Latin letters, in each reading; a name without Chinese characters has no other spelling. */
export const spellingsOf = (name: string): { pinyin: string; initials: string }[] =>
  readingsOf(plain(name)).map((syllables) => ({
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  }));

/** Syllables of a name, with the reading its first character has as a surname and, where it differs, the common one. */
function readingsOf(name: string): string[][] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const asSurname = pinyin(name, { ...options, surname: 'head' });
  const common = pinyin(name, options);
  return asSurname.join() === common.join() ? [common] : [asSurname, common];
}

const beginningsOf = (text: string): string[] => {
  const characters = Array.from(text).slice(0, longest);
  return characters.map((_, i) => characters.slice(0, i + 1).join(''));
};

/** What to look up for a typed text: the words that must all be there, and the text that the name must contain. */
export interface NameQuery {
  grams: string[];
  /** For three characters and more, since neighbours in pairs need not all be neighbours. */
  contains: string | null;
}

/** Reads what somebody typed into the search box; null when nothing is left of it. */
export function nameQuery(typed: string): NameQuery | null {
  const text = plain(typed);
  if (!text) return null;
  if (!/\p{Script=Han}/u.test(text))
    return { grams: [Array.from(text.replace(/ü/g, 'v')).slice(0, longest).join('')], contains: null };
  const characters = Array.from(text);
  if (characters.length <= 2) return { grams: [text], contains: null };
  return { grams: characters.slice(1).map((next, i) => `${characters[i]}${next}`), contains: text };
}
