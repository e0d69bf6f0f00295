/**
 * The village of a published division name, which is that of its committee: 宝龙山村委会 is 宝龙山村, 前玛尼吐嘎查委员会 and
 * 前玛尼吐嘎查村委会 are 前玛尼吐嘎查.
 */
export const villageName = (division: string): string =>
  division
    .replace(/(村民|居民)?委员会$|居委会$/u, '')
    .replace(/嘎查村委会$/u, '嘎查')
    .replace(/村?村委会$/u, '村');
