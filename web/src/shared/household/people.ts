export { ageOn } from '@checker/dates';

/** What the order of a household's people needs to know of each. */
export interface Person {
  /** [member-record-status] */
  status: string;
  /** [relation-to-head] */
  relation?: string | null;
}

/** Normal, and moved in: those who live in the household. */
const living = new Set(['1', '4']);

const isHead = (person: Person): boolean => person.relation === '01';

/** Those who live in the household now, the head first. */
export const livingIn = <P extends Person>(people: readonly P[]): P[] =>
  people.filter(({ status }) => living.has(status)).sort((a, b) => Number(isHead(b)) - Number(isHead(a)));

/** Those who have left it: dead, moved out, taken off. */
export const leftFrom = <P extends Person>(people: readonly P[]): P[] =>
  people.filter(({ status }) => !living.has(status));

/** The head, of those who live there. */
export const headOf = <P extends Person>(people: readonly P[]): P | undefined => livingIn(people).find(isHead);
