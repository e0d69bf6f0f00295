import { Dice } from './dice';

export type People = 'mongol' | 'han' | 'manchu';

/** Ethnicity code (GB/T 3304) of each. */
export const ethnicityOf: Record<People, string> = { han: '01', mongol: '02', manchu: '11' };

/** Names as they are heard in the villages of the city, put together by chance: nobody real is meant. */
const mongolGiven = {
  '1': [
    '巴特尔',
    '苏和',
    '额尔敦',
    '宝音',
    '朝鲁',
    '哈斯',
    '那顺',
    '孟克',
    '吉日嘎拉',
    '阿古拉',
    '特木勒',
    '白音那',
    '布和',
    '达古拉',
    '乌力吉',
    '格日勒图',
    '敖特根巴雅尔',
  ],
  '2': [
    '萨仁',
    '其木格',
    '托娅',
    '娜仁',
    '斯琴',
    '高娃',
    '乌云',
    '萨茹拉',
    '阿拉腾花',
    '通拉嘎',
    '格日乐',
    '海棠',
    '塔娜',
    '乌日娜',
    '乌兰图雅',
    '斯琴塔娜',
  ],
} as const;
const mongolSurnames = ['包', '白', '吴', '何', '王', '陈', '韩', '席', '暴', '佟'];
const hanSurnames = ['张', '王', '李', '刘', '赵', '孙', '于', '杨', '徐', '马', '宋', '郭', '周', '单'];
const manchuSurnames = ['关', '那', '佟', '富', '白', '赫'];
const hanGiven = {
  '1': ['志强', '国军', '海龙', '文学', '玉林', '建国', '福', '守义', '长青', '振东', '明', '德全'],
  '2': ['桂兰', '淑珍', '玉梅', '秀英', '凤琴', '丽华', '艳', '春红', '晓梅', '亚杰', '敏', '桂荣'],
} as const;

/** Traditional script of the Mongolian names that have a settled spelling here. */
const script: Record<string, string> = {
  巴特尔: 'ᠪᠠᠭᠠᠲᠤᠷ',
  萨仁: 'ᠰᠠᠷᠠᠨ',
  其木格: 'ᠴᠢᠮᠡᠭ',
  托娅: 'ᠲᠤᠶᠠᠭ᠎ᠠ',
  娜仁: 'ᠨᠠᠷᠠᠨ',
  斯琴: 'ᠰᠡᠴᠡᠨ',
  高娃: 'ᠭᠣᠸ᠎ᠠ',
  孟克: 'ᠮᠥᠩᠬᠡ',
};

export interface Name {
  name: string;
  nameMn: string | null;
}

/**
 * A name for a person.
 *
 * @param surname that of the family; many Mongols bear none, and then it is left out
 */
export function nameOf(dice: Dice, people: People, sex: '1' | '2', surname: string): Name {
  if (people !== 'mongol') return { name: surname + dice.pick(hanGiven[sex]), nameMn: null };
  const given = dice.pick(mongolGiven[sex]);
  return { name: surname + given, nameMn: surname ? null : (script[given] ?? null) };
}

/** The surname of a family; empty for Mongols who use given names alone. */
export function surnameOf(dice: Dice, people: People): string {
  if (people === 'han') return dice.pick(hanSurnames);
  if (people === 'manchu') return dice.pick(manchuSurnames);
  return dice.chance(45) ? '' : dice.pick(mongolSurnames);
}
