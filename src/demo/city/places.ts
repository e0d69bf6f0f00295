import type { Place } from './household.generator';
import type { People } from './names';

const mongol: readonly (readonly [People, number])[] = [
  ['mongol', 92],
  ['han', 7],
  ['manchu', 1],
];
const mixed: readonly (readonly [People, number])[] = [
  ['mongol', 55],
  ['han', 42],
  ['manchu', 3],
];
const han: readonly (readonly [People, number])[] = [
  ['han', 80],
  ['mongol', 12],
  ['manchu', 8],
];

const place = (regionCode: string, peoples: Place['peoples'], pastoral = false): Place => ({
  regionCode,
  peoples,
  pastoral,
});

/** The gacha and villages of the demonstration, all real: six towns of three banners, two or three in each. */
export const demoPlaces: readonly Place[] = [
  // 科尔沁左翼中旗 宝龙山镇, 舍伯吐镇
  ...['150521101200', '150521101201', '150521101202'].map((code) => place(code, mixed)),
  ...['150521102200', '150521102201'].map((code) => place(code, mongol)),
  // 奈曼旗 大沁他拉镇, 八仙筒镇
  ...['150525100200', '150525100201', '150525100202'].map((code) => place(code, han)),
  ...['150525101200', '150525101201'].map((code) => place(code, mixed)),
  // 扎鲁特旗 乌力吉木仁苏木, 格日朝鲁苏木: open pasture
  ...['150526201200', '150526201201'].map((code) => place(code, mongol, true)),
  ...['150526203200', '150526203201'].map((code) => place(code, mongol, true)),
];

/** The place where the walk-through of the README happens: it has the plain sign-in names. */
export const homePlace = '150521101200';
