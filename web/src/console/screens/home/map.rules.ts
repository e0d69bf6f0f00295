/** Where a banner's name stands on the map, by hand: the middle of a crooked outline lies on a border or outside of it. */
export const labelAt: Readonly<Record<string, readonly [x: number, y: number]>> = {
  '150502000000': [246, 258],
  '150521000000': [305, 186],
  '150522000000': [305, 290],
  '150523000000': [176, 222],
  '150524000000': [215, 352],
  '150525000000': [140, 324],
  '150526000000': [118, 104],
  '150581000000': [74, 4],
};

/** Steps of colour, lightest first; from the fourth on letters are light. */
export const steps = 5;

/** Which of the five colours a number has, against the largest of them. */
export const stepOf = (value: number, most: number): number =>
  value === 0 || most === 0 ? 0 : Math.min(steps - 1, Math.ceil((value / most) * (steps - 1)));

/** On the map alone the common beginning of two banners' names (Horqin) is left out: there is no room for it. */
const common = '\u79d1\u5c14\u6c81';
export const shortName = (name: string): string =>
  name.startsWith(common) && name.length > 4 ? name.slice(common.length) : name;
