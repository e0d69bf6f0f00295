/** What a name in the traditional script may hold: its letters and signs, joiners, the narrow and the plain space. */
const allowed = /^(?:[\u1800-\u18AF\u{11660}-\u{1167F}\u202F ]|\u200C|\u200D)$/u;
const unseen = /^(?:[\u180B-\u180F\u202F ]|\u200C|\u200D)$/;
const privateUse = /^[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]$/u;

export interface MongolianReading {
  text: string;
  /** Letters of the private area: older encodings that look right on their author's machine only. */
  oldEncoding: number;
  /** Anything else that is not of the script. */
  foreign: number;
}

/** Keeps what is of the script; nothing is trimmed or normalised, for invisible signs shape the word. */
export function readMongolian(typed: string): MongolianReading {
  const signs = [...typed];
  const oldEncoding = signs.filter((sign) => privateUse.test(sign)).length;
  const kept = signs.filter((sign) => allowed.test(sign));
  return { text: kept.join(''), oldEncoding, foreign: signs.length - kept.length - oldEncoding };
}

/** Letters that take room in the line: selectors, joiners and spaces do not. */
export const letters = (text: string): number =>
  [...text].filter((sign) => allowed.test(sign) && !unseen.test(sign)).length;
