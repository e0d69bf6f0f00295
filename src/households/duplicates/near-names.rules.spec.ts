import { duplicateKind, Likeness, oneSlip, soundAlike } from './near-names.rules';

const alike = (a: string, b: string, more: Partial<Likeness> = {}): Likeness => ({
  ...{ sameNumber: false, differentNumbers: false, sameBirthDate: true, sameHousehold: false },
  ...{ names: [a, b], regions: ['150521100200', '150521101201'], ...more },
});

describe('near names', () => {
  it.each([
    ['乌云·其木格', '乌云其木格', 'sameNameAndBirthDate'],
    ['乌云．其木格', '乌云 其木格', 'sameNameAndBirthDate'],
    ['其其格', '琪琪格', 'nearName'],
    ['张红梅', '张洪梅', 'nearName'],
    ['巴特尔', '巴图尔', 'nearName'],
    ['额尔敦', '鄂尔敦', 'nearName'],
    ['格日勒图', '格日乐图', 'nearName'],
    ['包志强', '包志刚', 'nearName'],
    ['包志强', '志强', 'nearName'],
    ['包志强', '包强志', 'nearName'],
    ['王伟', '王刚', null],
    ['王建国', '李建军', null],
    ['苏日娜', '萨仁高娃', null],
  ])('%s and %s, born on one day: %s', (a, b, kind) => expect(duplicateKind(alike(a, b))).toBe(kind));

  it('needs the number or the birth date, and takes twins for two', () => {
    expect(duplicateKind(alike('包志强', '包志强', { sameBirthDate: false }))).toBeNull();
    expect(duplicateKind(alike('白音', '包志强', { sameBirthDate: false, sameNumber: true }))).toBe('sameIdNumber');
    expect(duplicateKind(alike('包双龙', '包双虎', { sameHousehold: true }))).toBeNull();
  });

  it('holds one slip against people near by only, nearer still when their numbers differ', () => {
    const far: Partial<Likeness> = { regions: ['150521100200', '150525100200'] };
    expect(duplicateKind(alike('包志强', '包志刚', far))).toBeNull();
    expect(duplicateKind(alike('其其格', '琪琪格', far))).toBe('nearName');
    expect(duplicateKind(alike('包志强', '包志刚', { differentNumbers: true }))).toBeNull();
    const town: Partial<Likeness> = { differentNumbers: true, regions: ['150521100200', '150521100201'] };
    expect(duplicateKind(alike('包志强', '包志刚', town))).toBe('nearName');
  });
});

/** A small source of chance that gives the same for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a labelled set of pairs', () => {
  const next = chance(20191012);
  const of = (list: string): string => {
    const characters = Array.from(list);
    return characters[next(characters.length)] ?? '';
  };
  const surnames = '包白王李张刘陈吴梁韩何佟金康郭高齐席孟杨';
  const given = '志强建国军明丽红梅秀英玉兰海龙双全福贵春花永胜宝柱铁山长青文武德才';
  const mongol = [
    '巴特尔',
    '乌云其木格',
    '苏日娜',
    '萨仁高娃',
    '格日勒图',
    '额尔敦仓',
    '孟根图雅',
    '阿拉坦花',
    '斯琴高娃',
    '布仁巴雅尔',
    '朝鲁门',
    '娜仁托娅',
  ];
  const person = (): string =>
    next(3) ? `${of(surnames)}${of(given)}${of(given)}` : (mongol[next(mongol.length)] ?? '');
  const swaps: Record<string, string> = {
    特: '图',
    娅: '雅',
    雅: '娅',
    勒: '乐',
    额: '鄂',
    仁: '日',
    其: '琪',
    红: '洪',
    丽: '莉',
    明: '铭',
    国: '囯',
    兰: '蓝',
    军: '君',
  };
  /** What clerks do to a name: a sound-alike or another transcription, a separator, a slip, a surname left out. */
  const misspelled = (name: string): string => {
    const characters = Array.from(name);
    const at = characters.findIndex((character) => swaps[character]);
    const way = next(20) ? next(4) : 4;
    if (way === 4) return `${name.slice(0, 1)}${of(given)}${of(given)}`; // past finding by the name
    if (way === 0 && at >= 0) return name.replace(characters[at] ?? '', swaps[characters[at] ?? ''] ?? '');
    if (way === 1 && characters.length > 3) return `${characters.slice(0, 2).join('')}·${characters.slice(2).join('')}`;
    if (way === 2 && characters.length === 3 && surnames.includes(characters[0] ?? ''))
      return characters.slice(1).join('');
    const slip = 1 + next(characters.length - 1);
    return characters.map((character, i) => (i === slip ? of(given) : character)).join('');
  };
  const region = () => `150521${['100', '101'][next(2)]}20${next(6)}`;

  it('is found with the precision and recall that are reported here', () => {
    const counts = { hit: 0, missed: 0, wrong: 0, passed: 0 };
    for (let i = 0; i < 4000; i++) {
      const name = person();
      const duplicate = i % 4 === 0;
      const place = region();
      const found = duplicateKind(
        duplicate
          ? alike(name, misspelled(name), { regions: [place, next(2) ? place : region()] })
          : alike(name, person(), { regions: [place, region()], differentNumbers: next(10) > 0 }),
      );
      counts[duplicate ? (found ? 'hit' : 'missed') : found ? 'wrong' : 'passed'] += 1;
    }
    const precision = counts.hit / (counts.hit + counts.wrong);
    const recall = counts.hit / (counts.hit + counts.missed);
    process.stdout.write(
      `near names: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of 1,000 in 4,000 pairs\n`,
    );
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('does not hold everything for everything', () => {
    expect(soundAlike('王建国', '王俊刚')).toBe(false);
    expect(oneSlip('王建国', '王建国')).toBe(false);
  });
});
