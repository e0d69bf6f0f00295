import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

export type PasswordProfile = 'nist' | 'djcp3';

/**
 * Two sets of rules. `nist` follows ASVS 5.0 6.2: long, nothing that is easily guessed, no composition rule, no forced
 * change. `djcp3` is what assessors of GB/T 22239-2019 8.1.4.1 a ask for: complexity and periodic change.
 */
export const profiles = {
  nist: { shortest: 12, classes: 1, maxAgeDays: null, former: 0 },
  djcp3: { shortest: 10, classes: 3, maxAgeDays: 90, former: 5 },
} as const;
export const longest = 128;

/** Words of this place and this system, which a guesser tries first. */
const contextWords = [
  'bangfu', 'fupin', 'tuopin', 'jiandang', 'tongliao', 'neimenggu', 'horqin', 'keerqin', 'naiman', 'kulun', 'kailu',
  'zhalute', 'huolinguole', 'administrator', 'mima',
  '帮扶', '扶贫', '脱贫', '通辽', '内蒙古', '科尔沁', '奈曼', '库伦', '开鲁', '扎鲁特', '霍林郭勒', '密码', '管理员',
]; // prettier-ignore

/** The least score (0 to 4) of the estimator: 3 stands for at least 10^8 guesses. */
const leastScore = 3;
/** Characters the estimator looks at; its time grows with the square, and more of them only make a password better. */
const estimated = 64;

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

/** Why a password is refused: `password.short`, `.long`, `.classes` or `.guessable`; null when it is good. */
export function weaknessOf(password: string, profile: PasswordProfile, about: readonly string[]): string | null {
  const { shortest, classes } = profiles[profile];
  const length = [...password].length;
  if (length < shortest) return 'password.short';
  if (length > longest) return 'password.long';
  if (classesOf(password) < classes) return 'password.classes';
  if (leftover(password, about) < shortest / 2) return 'password.guessable';
  const words = [...contextWords, ...about];
  return estimator.check(password.slice(0, estimated), words).score < leastScore ? 'password.guessable' : null;
}

/** Characters that remain when the words of the place and of the person are taken out. */
function leftover(password: string, about: readonly string[]): number {
  const words = [...contextWords, ...about.filter((word) => word.length > 1)].map((word) => word.toLowerCase());
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase()).length;
}

/** How many of lower case, upper case, digits and others a password has. */
const classesOf = (password: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;

/** Whether a password is older than its profile lets it become. */
export function isExpired(setAt: Date | null, profile: PasswordProfile, now: number): boolean {
  const days = profiles[profile].maxAgeDays;
  return days !== null && setAt !== null && now - setAt.getTime() > days * 86_400_000;
}
