import { difference, fill, readSteps } from './walkthrough.rules';

const text = `
Some words.

\`\`\`walk
# A household is
# registered
caseworker PUT /households/$h
{ "name": "x",
  "same": "$h" }
→ 200 { "number": "$number" }
\`\`\`

\`\`\`walk
anyone GET /public
→ 204
\`\`\`
`;

describe('the printed walk-through', () => {
  it('is read as steps', () => {
    const [first, second] = readSteps(text);
    expect(first).toEqual({
      title: 'A household is registered',
      who: 'caseworker',
      method: 'PUT',
      path: '/households/$h',
      body: { name: 'x', same: '$h' },
      status: 200,
      answer: { number: '$number' },
    });
    expect(second).toMatchObject({ who: 'anyone', status: 204, body: undefined, answer: undefined });
    expect(() => readSteps('```walk\nnonsense\n```')).toThrow('not a step');
  });

  it('fills a name with one value everywhere', () => {
    const values = new Map([['known', '7']]);
    expect(fill({ a: '$new', b: ['$new', '$known'] }, values, () => 'id')).toEqual({ a: 'id', b: ['id', '7'] });
  });

  it('tells where an answer differs', () => {
    const values = new Map<string, string>();
    expect(difference({ a: '$x', l: [{ k: 2 }] }, { a: 1, more: 0, l: [{ k: 1 }, { k: 2 }] }, values)).toBeNull();
    expect(values.get('x')).toBe('1');
    expect(difference({ a: '$x' }, { a: 2 }, values)).toBe('.a: $x is 1, not 2');
    expect(difference({ at: 'row[$x].day' }, { at: 'row[1].day' }, values)).toBeNull();
    expect(difference({ at: 'row[$x].day' }, { at: 'row[2].day' }, values)).toContain('row[1].day');
    expect(difference({ a: { b: 1 } }, { a: { b: '1' } }, values)).toBe('.a.b: 1 was expected, not "1"');
    expect(difference({ l: [] }, { l: [1] }, values)).toBe('.l: an empty list was expected');
    expect(difference({ l: [{ k: 3 }] }, { l: [{ k: 1 }] }, values)).toBe('.l.k: 3 was expected, not 1');
    expect(difference({ l: [1] }, {}, values)).toBe('.l: a list was expected');
    expect(difference({ gone: '$y' }, {}, values)).toBe('.gone: $y is missing');
  });
});
