/**
 * What a printed notice may not carry: identity numbers, telephones, accounts,
 * state of health and the cause of poverty. Deliberately stricter than exact: a refused poster is corrected in a
 * minute, a posted one cannot be taken back.
 */

export type FindingKind = 'identityNumber' | 'phone' | 'account' | 'health' | 'cause';

/** Where something personal stands, in UTF-16 units of the scanned text. Never the value: findings end up in error messages and logs. */
export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
}

const HEALTH_WORDS = (
  '残疾 残障 致残 肢残 智残 癌 肿瘤 透析 精神 艾滋 重病 大病 慢性病 患病 患有 疾病 病史 病情 病人 患者 久病 长期病 健康状况 ' +
  '失明 盲人 聋哑 失聪 智障 弱智 痴呆 瘫痪 偏瘫 截瘫 截肢 失能 半失能 尿毒症 白血病 糖尿病 高血压 心脏病 冠心病 血友病 癫痫 抑郁 ' +
  '结核 肝炎 乙肝 丙肝 肝硬化 中风 脑梗 脑出血 脑瘫 心梗 布病 布鲁氏 大骨节 氟骨 梅毒 尘肺 化疗 放疗 手术 住院 卧床 怀孕 流产'
).split(' ');

/** Names of causes as in the `poverty-cause` and `risk-type` lists, and the words villages write for them. */
const CAUSE_WORDS = (
  '因病 因残 因学 因灾 因丧 因婚 因失业 因意外 因自然灾害 因产业项目失败 因务工就业 因安全住房 因安全饮水 因市场行情 因疫 因赌 因债 辍学 缺劳动力 缺劳力 无劳动力 缺技术 缺资金 缺土地 缺水 交通条件落后 ' +
  '自身发展动力不足 内生动力不足 致贫原因 返贫原因 刚性支出'
).split(' ');

// Separators people (or copied spreadsheets) put inside numbers; invisible characters count as such.
const SEP = '[\\s\\-._·/\\u00ad\\u180e\\u200b-\\u200f\\u2060\\ufeff]{0,3}';
const spaced = (pattern: string, count: number): string => `${pattern}(?:${SEP}${pattern}){${count - 1}}`;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const DAY = '(?:19|20)\\d\\d[-./](?:0?[1-9]|1[0-2])[-./](?:[12]\\d|3[01]|0?[1-9])';

// The board of a village is addressed by the twelve digits of the village.
const BOARD = /(?<=\/p\/villages\/)\d{12}(?![\d/.-])/gu;
const ID_18 = new RegExp(`(?=([1-9]${SEP}${spaced('\\d', 16)}${SEP}[\\dxX]))`, 'gu');
const DATES = new RegExp(`(?<!\\d[-._/]?)${DAY}(?:[\\s\\-~—–至到]{1,3}${DAY})*(?![-._/]?\\d)`, 'gu');
const MOBILE = new RegExp(`(?<!\\d)(?:\\+?86${SEP})?1${SEP}[3-9]${SEP}${spaced('\\d', 9)}(?!\\d)`, 'gu');
const LANDLINE = new RegExp(
  `(?<!\\d)\\(?(?:\\+?86${SEP}\\(?0?|0)[1-9]\\d{1,2}\\)?${SEP}[1-9]\\d{2,3}${SEP}\\d{4}(?!\\d)`,
  'gu',
);
// A local number without area code is told from other numbers only by the word before it.
const LOCAL_PHONE = /(?<=(?:电话|手机|座机|热线|联系方式|tel)\D{0,6})\d{3,4}[ -]?\d{4}(?!\d)/giu;
const DIGIT_RUN = new RegExp(`\\d(?:${SEP}\\d)*(?:${SEP}[xX](?![a-zA-Z]))?`, 'gu');
const words = (list: string[]): RegExp => new RegExp(list.map((word) => [...word].join(SEP)).join('|'), 'gu');
const HEALTH = words(HEALTH_WORDS);
const CAUSE = words(CAUSE_WORDS);

type Verdict = FindingKind | 'harmless' | null;

/**
 * Everything in a text that looks personal, in order of appearance. What one pattern has explained is not judged again.
 * `channels` are the objection channels: telephones in them are meant to be public; the five digits of 12317 are none.
 */
export function personalDataIn(text: string, channels: readonly string[] = []): Finding[] {
  const { folded, at } = fold(text);
  const open = new Set(channels.flatMap(phonesIn));
  const found: Finding[] = [];
  let rest = folded;
  const judge = (pattern: RegExp, verdictOn: (value: string) => Verdict): void => {
    for (const match of rest.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      const end = match.index + value.length;
      if (rest.slice(match.index, end) !== value) continue;
      const verdict = verdictOn(value);
      if (!verdict) continue;
      if (verdict !== 'harmless') found.push({ kind: verdict, start: at[match.index]!, end: at[end]! });
      rest = rest.slice(0, match.index) + '|'.repeat(value.length) + rest.slice(end);
    }
  };
  const phone = (value: string): Verdict => (open.has(phoneKey(value)) ? 'harmless' : 'phone');

  judge(BOARD, () => 'harmless');
  judge(ID_18, (value) => (isIdentityNumber(bare(value)) ? 'identityNumber' : null));
  judge(DATES, () => 'harmless');
  judge(MOBILE, phone);
  judge(LANDLINE, phone);
  judge(LOCAL_PHONE, phone);
  judge(DIGIT_RUN, longNumber);
  judge(HEALTH, () => 'health');
  judge(CAUSE, () => 'cause');
  return found.sort((a, b) => a.start - b.start);
}

/** Full-width and Mongolian digits and letters become ASCII; `at` leads from a folded position back to the original. */
function fold(text: string): { folded: string; at: number[] } {
  const at: number[] = [];
  let folded = '';
  let position = 0;
  for (const char of text) {
    const wide = char.normalize('NFKC');
    let one = wide.length === 1 ? wide : char;
    if (one >= '\u1810' && one <= '\u1819') one = String(one.charCodeAt(0) - 0x1810);
    for (let i = 0; i < one.length; i++) at.push(position);
    folded += one;
    position += char.length;
  }
  at.push(position);
  return { folded, at };
}

const bare = (value: string): string => value.replace(/[^\dxX]/gu, '').toUpperCase();

/** Written with 86 or with 0 in front, or neither: the same telephone. */
const phoneKey = (value: string): string => value.replace(/\D/gu, '').replace(/^(?:86)?0?/u, '');

function phonesIn(text: string): string[] {
  const { folded } = fold(text);
  return [MOBILE, LANDLINE, LOCAL_PHONE].flatMap((pattern) => (folded.match(pattern) ?? []).map(phoneKey));
}

/** GB 11643-1999: birth date at 7 to 14, ISO 7064 MOD 11-2 check character at 18. */
function isIdentityNumber(value: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return isDay(value.slice(6, 14)) && '10X98765432'[sum % 11] === value[17];
}

function isDay(yyyymmdd: string): boolean {
  const [, year, month, day] = /^((?:18|19|20)\d\d)(\d\d)(\d\d)$/u.exec(yyyymmdd) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A number too long for anything a notice needs: an old or mistyped identity number, else an account (12 to 19 digits). */
function longNumber(value: string): Verdict {
  const digits = bare(value);
  if (/^\d{17}X$/u.test(digits)) return 'identityNumber';
  const groups = value.match(/\d+/gu) ?? [];
  if (digits.length < 12 || groups.every((group) => /^(?:19|20)\d\d$/u.test(group))) return null;
  if (digits.length < 15 && !groups.slice(0, -1).every((group) => group.length >= 3))
    return /1[3-9]\d{9}/u.test(digits) ? 'phone' : null;
  const birth = digits.length === 15 ? `19${digits.slice(6, 12)}` : digits.length === 18 ? digits.slice(6, 14) : '';
  return isDay(birth) ? 'identityNumber' : 'account';
}
