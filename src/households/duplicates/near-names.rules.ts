import { pinyin } from 'pinyin-pro';

export const duplicateKinds = ['sameIdNumber', 'sameNameAndBirthDate', 'nearName'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** What is compared of two records with the same identity number or the same birth date. */
export interface Likeness {
  sameNumber: boolean;
  /** Both have an identity number, and not the same. */
  differentNumbers: boolean;
  sameBirthDate: boolean;
  sameHousehold: boolean;
  names: readonly [string, string];
  /** 12-digit codes of the villages. */
  regions: readonly [string, string];
}

/** Signs between the parts of a transcribed name that people write, or do not. */
const separators = /[\s·•‧・･⋅∙．.]/g;

/** Characters that write Mongolian sounds: a name made of them alone is a transcription and has no fixed spelling. */
const transcription = new Set(
  '阿敖鄂额巴拜白宝保毕必布参苍朝楚达丹道德登地都杜尔嘎噶嘠高戈格根贡哈海罕和赫胡呼华花吉嘉金靖卡克拉腊来乐勒' +
    '礼力丽琳林鲁伦玛满芒梅蒙孟米敏莫木慕那娜纳乃尼宁努诺其奇琪齐钦沁青仁日如撒萨赛桑色森沙山舍斯苏孙索塔台坦' +
    '陶特梯天图吐托娃娅瓦温乌吾希喜夏先新兴雅亚央伊音英永尤玉云扎珠卓雄楞楠苓苔',
);

/**
 * Whether two records may be one person (the same number is an error, near names are a doubt). Names alone
 * never count; with the same birth date the closer the names, the further apart the two may live: written alike or
 * sounding alike anywhere in the city, with one character different in one banner, and in one township when their
 * identity numbers differ. People of one household with nearly one name are twins.
 */
export function duplicateKind(likeness: Likeness): DuplicateKind | null {
  const { sameNumber, sameBirthDate, sameHousehold, names } = likeness;
  if (sameNumber) return 'sameIdNumber';
  if (!sameBirthDate) return null;
  const [a, b] = names.map(plainName) as [string, string];
  if (a === b) return 'sameNameAndBirthDate';
  if (sameHousehold) return null;
  return soundAlike(a, b) || (oneSlip(a, b) && nearby(likeness)) ? 'nearName' : null;
}

/** Whether two names are near enough to make one person of their bearers, if they live near enough. */
export function namesAlike(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a === b || oneSlip(a, b) || soundAlike(a, b);
}

/** The name without separators, full-width letters and case. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(separators, '').toLowerCase();

/** Written differently, but read the same, or two spellings of one Mongolian name. */
export const soundAlike = (a: string, b: string): boolean => sameSound(soundOf(a), soundOf(b));

/** How a name sounds: what is compared of it, for whoever compares one with many others. */
export interface Sound {
  reading: string;
  /** Of a transcribed name: what another spelling keeps. */
  skeleton: string | null;
}

/** Sounds of names met before: reading one aloud takes longer than all the rest of a comparison. */
const known = new Map<string, Sound>();
/** Beyond so many they begin anew. */
const most = 20_000;

export function soundOf(name: string): Sound {
  const before = known.get(name);
  if (before) return before;
  const read = syllables(name);
  const compared = read.length >= 3 && isTranscribed(name);
  const sound = { reading: read.length < 2 ? '' : read.join(' '), skeleton: compared ? skeleton(read) : null };
  if (known.size >= most) known.clear();
  known.set(name, sound);
  return sound;
}

export const sameSound = (a: Sound, b: Sound): boolean =>
  (a.reading !== '' && a.reading === b.reading) || (a.skeleton !== null && a.skeleton === b.skeleton);

/** One character replaced, left out or added, or two exchanged, in a name of three characters or more. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = [Array.from(a), Array.from(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (a === b || long.length < 3 || long.length - short.length > 1) return false;
  const from = long.findIndex((character, i) => character !== short[i]);
  const tail = (characters: string[], start: number) => characters.slice(start).join('');
  if (long.length > short.length) return tail(long, from + 1) === tail(short, from);
  const exchanged = long[from] === short[from + 1] && long[from + 1] === short[from];
  return (
    tail(long, from + 1) === tail(short, from + 1) || (exchanged && tail(long, from + 2) === tail(short, from + 2))
  );
}

function nearby({ regions: [a, b], differentNumbers }: Likeness): boolean {
  const digits = differentNumbers ? 9 : 6;
  return a.slice(0, digits) === b.slice(0, digits);
}

const syllables = (name: string): string[] => pinyin(name, { toneType: 'none', type: 'array', v: true });

const isTranscribed = (name: string): boolean => Array.from(name).every((character) => transcription.has(character));

/** The consonants, which a transcription keeps while its vowels vary; sounds that Chinese writes either way are one. */
const skeleton = (reading: string[]): string => reading.map((syllable) => consonantOf(syllable)).join('-');

function consonantOf(syllable: string): string {
  if (syllable === 'er' || syllable.startsWith('r')) return 'r';
  const [initial = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxzcsyw])?/.exec(syllable) ?? [];
  return same[initial] ?? initial;
}

const same: Record<string, string> = { d: 't', zh: 'z', j: 'z', ch: 'c', q: 'c', sh: 's', x: 's', k: 'h' };
