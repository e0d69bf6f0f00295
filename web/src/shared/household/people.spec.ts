import { headOf, leftFrom, livingIn } from './people';

const wife = { name: 'wife', status: '1', relation: '02' };
const head = { name: 'head', status: '4', relation: '01' };
const father = { name: 'father', status: '2', relation: '01' };

test('those who live there come with the head first; the dead and those who moved out are apart', () => {
  expect(livingIn([wife, father, head])).toEqual([head, wife]);
  expect(leftFrom([wife, father, head])).toEqual([father]);
});

test('a head who has died is not the head', () => {
  expect(headOf([father, wife])).toBeUndefined();
  expect(headOf([father, wife, head])).toBe(head);
});
