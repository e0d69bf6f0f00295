import { Dice } from '../../demo/city/dice';
import type { Name, People } from '../../demo/city/names';

/**
 * Names for a city of any size, put together by chance: nobody real is meant. One name is borne by a large share of
 * women, as in life some are; some names have rare characters, some a point.
 */
const hanSurnames = Array.from('王李张刘赵孙于杨徐马宋郭周单高吴陈朱胡林何梁郑谢韩唐冯董程曹袁许邓崔姜');
const mongolSurnames = Array.from('包白吴何王陈韩席暴佟孟佈邰');
const manchuSurnames = Array.from('关那佟富白赫傅舒');

const given = {
  '1': Array.from('志国海文玉建福守长振明德宝金永成春庆喜立云峰军强龙林学贵才财祥義山武全富柱田生发顺和平伟刚东江波'),
  '2': Array.from('桂淑玉秀凤丽艳春晓亚敏兰珍梅英琴华红杰荣香芝芳霞云霜娟莲花珠环翠萍丹颖洁静娜佳雪月琳莉燕'),
} as const;

/** Parts of Mongolian names as Chinese writes them; a name has one or two. */
const mongolFirst = {
  '1': '额尔敦,宝音,那顺,孟克,特木尔,格日勒,白音,布和,朝克,乌力吉,敖特根,阿古拉,哈斯,苏和,巴特尔,吉日嘎拉,满都拉,斯日古楞,图门,达来,道尔吉,伊德日,浩斯,嘎鲁,孛日',
  '2': '乌云,斯琴,娜仁,萨仁,乌兰,阿拉腾,通拉嘎,格日勒,海棠,塔娜,乌日娜,萨茹拉,其其格,托娅,高娃,包乐日,莎仁,诺敏,苏日娜,金花,代小,南丁,白玉,永梅,都兰',
} as const;
const mongolSecond = {
  '1': '巴图,德力格尔,巴雅尔,达来,图,勒图,吉日格,仓,那,巴特尔,朝鲁,毕力格,桑布,扎布,宝力高,嘎,额尔敦,陶格斯,宝音,苏荣',
  '2': '其木格,图雅,高娃,塔娜,花,其其格,托娅,格日乐,娜,陶高,珊丹,娜日苏,玛,茹娜,索德,琪琪,斯琴,格日勒,苏布德,满达',
} as const;

/** Script of parts that have a settled spelling here. */
const script: Record<string, string> = {
  巴特尔: 'ᠪᠠᠭᠠᠲᠤᠷ',
  萨仁: 'ᠰᠠᠷᠠᠨ',
  托娅: 'ᠲᠤᠶᠠᠭ᠎ᠠ',
  娜仁: 'ᠨᠠᠷᠠᠨ',
  斯琴: 'ᠰᠡᠴᠡᠨ',
  高娃: 'ᠭᠣᠸ᠎ᠠ',
  孟克: 'ᠮᠥᠩᠬᠡ',
};

/** The name that a large share bears, and how often a Mongolian girl is given it, percent. */
export const commonName = '乌云其木格';
const common = 22;

/** Characters that few fonts and no old code page know; the last ones lie beyond the basic plane. */
const rare = ['㛃', '䶮', '堃', '喆', '犇', '骉', '𠅤', '𬞟', '𦒍'];

const parts = (text: string): string[] => text.split(',');
const first = { '1': parts(mongolFirst['1']), '2': parts(mongolFirst['2']) };
const second = { '1': parts(mongolSecond['1']), '2': parts(mongolSecond['2']) };

/** The surname of a family; empty for Mongols who use given names alone. */
export function surnameIn(dice: Dice, people: People): string {
  if (people === 'han') return dice.pick(hanSurnames);
  if (people === 'manchu') return dice.pick(manchuSurnames);
  return dice.chance(60) ? '' : dice.pick(mongolSurnames);
}

export function nameIn(dice: Dice, people: People, sex: '1' | '2', surname: string): Name {
  if (people !== 'mongol') return { name: surname + chinese(dice, sex), nameMn: null };
  if (sex === '2' && dice.chance(common)) return { name: commonName, nameMn: 'ᠤᠶᠤᠨᠴᠢᠮᠡᠭ' };
  const head = dice.pick(first[sex]);
  if (dice.chance(12)) return { name: surname + head, nameMn: surname ? null : (script[head] ?? null) };
  const tail = dice.pick(second[sex]);
  const joint = !surname && dice.int(1, 200) === 1 ? '·' : '';
  return { name: `${surname}${head}${joint}${head === tail ? '' : tail}`.replace(/·$/, ''), nameMn: null };
}

function chinese(dice: Dice, sex: '1' | '2'): string {
  const one = dice.int(1, 400) === 1 ? dice.pick(rare) : dice.pick(given[sex]);
  return dice.chance(18) ? one : one + dice.pick(given[sex]);
}
