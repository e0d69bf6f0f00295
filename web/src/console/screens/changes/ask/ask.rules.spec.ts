import { peopleAsked, relationFault, relationRows } from './ask.rules';

const person = (id: string, relation: string) => ({ id, name: id, relation, status: '1' }) as never;
const people = [person('a', '01'), person('b', '02'), person('c', '03')];

describe('asking for a change', () => {
  it('gives the relations of those who stay', () => {
    expect(relationRows({ a: '02', b: '01', c: null, d: '03' }, people)).toEqual([
      { memberId: 'a', relation: '02' },
      { memberId: 'b', relation: '01' },
    ]);
  });

  it('wants a relation for everybody and exactly one head', () => {
    expect(relationFault({ a: '02', b: '01' }, people)).toBe('open');
    expect(relationFault({ a: '02', b: '03', c: '03' }, people)).toBe('heads');
    expect(relationFault({ a: '01', b: '01', c: '03' }, people)).toBe('heads');
    expect(relationFault({ a: '02', b: '01', c: '03' }, people)).toBeUndefined();
  });

  it('asks for relations when the head changes or leaves', () => {
    expect(peopleAsked('head', undefined)).toEqual({ relations: true });
    expect(peopleAsked('decline', people[0])).toEqual({ relations: true });
    expect(peopleAsked('decline', people[1])).toEqual({ relations: false });
    expect(peopleAsked('move', undefined)).toEqual({ relations: false });
  });
});
