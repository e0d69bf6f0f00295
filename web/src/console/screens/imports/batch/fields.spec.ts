import { blocks, columnsOf, questionOf, tieFields } from './fields.rules';

const { fieldOf } = jest.requireActual<{ fieldOf: (name: string) => object | undefined }>(
  '../../../../../../src/imports/reading/fields.rules',
);

describe('what a heading can be said to mean', () => {
  it('offers only what the import knows', () => {
    const offered = [...tieFields, ...blocks.flatMap((block) => columnsOf(block).map(({ name }) => name))];
    expect(offered.length).toBeGreaterThan(100);
    expect(offered.filter((name) => !fieldOf(name))).toEqual([]);
  });

  it('finds the question behind a field that changes', () => {
    expect(questionOf('member.birthDate')?.label).toBe('form.member.birthDate');
    expect(questionOf('tie.headName')).toBeUndefined();
  });
});
