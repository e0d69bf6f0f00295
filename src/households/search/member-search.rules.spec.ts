import { nameGrams, nameQuery, normaliseName } from './member-search.rules';

const finds = (typed: string, name: string, nameMn?: string): boolean => {
  const query = nameQuery(typed);
  const grams = new Set(nameGrams(name, nameMn));
  if (!query?.grams.every((gram) => grams.has(gram))) return false;
  return query.contains === null || normaliseName(name).toLowerCase().replace(/[· ]/g, '').includes(query.contains);
};

describe('the search for names', () => {
  it.each([
    ['志', '张志强'],
    ['志强', '张志强'],
    ['张志强', '张志强'],
    ['其木格', '乌云其木格'],
    ['云其', '乌云其木格'],
    ['zhangzhiq', '张志强'],
    ['zhiqiang', '张志强'],
    ['Zhang Zhi', '张志强'],
    ['zzq', '张志强'],
    ['zq', '张志强'],
    ['shan', '单雄信'],
    ['dan', '单雄信'],
    ['lv', '吕布'],
    ['lü', '吕布'],
    ['阿古拉·巴特尔', '阿古拉•巴特尔'],
    ['古拉巴特', '阿古拉·巴特尔'],
    ['anna', 'Anna Petrova'],
    ['ann', 'Anna Petrova'],
  ])('finds %s in %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it('finds a Mongolian name by how it begins, whatever invisible signs are typed with it', () => {
    expect(finds('ᠪᠠᠲᠤ', '巴图', 'ᠪᠠᠲᠤ')).toBe(true);
    expect(finds('ᠪᠠ', '巴图', 'ᠪᠠᠲᠤ')).toBe(true);
    expect(finds('ᠪᠠ\u180b', '巴图', 'ᠪᠠᠲᠤ')).toBe(true);
    expect(finds('ᠲᠤ', '巴图', 'ᠪᠠᠲᠤ')).toBe(false);
  });

  it.each([
    ['强志', '张志强'],
    ['张强', '张志强'],
    ['%', '张志强'],
    ['_', '张志强'],
    ['hang', '张志强'],
    ['云木格', '乌云其木格'],
  ])('does not find %s in %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });

  it('needs the characters to be neighbours, not only in pairs', () => {
    expect(finds('白音白', '音白白音')).toBe(false);
  });

  it('looks for nothing when nothing is left', () => {
    expect(nameQuery(' · ')).toBeNull();
  });

  it.each([
    ['  张 志强 ', '张志强'],
    ['阿古拉・巴特尔', '阿古拉·巴特尔'],
    ['阿古拉 · 巴特尔', '阿古拉·巴特尔'],
    ['张\u3000三', '张三'],
    ['Ａnna  Petrova', 'Anna Petrova'],
  ])('stores %j as %j', (typed, stored) => {
    expect(normaliseName(typed)).toBe(stored);
  });
});
