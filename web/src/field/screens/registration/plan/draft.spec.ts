import { newDraft, titleOfDraft } from './draft';

describe('the name of a draft in lists', () => {
  const values = newDraft({ regionCode: '150521101200', year: 2018, today: '2019-03-15' });

  it('is what is typed so far of the head, whatever it was called at first', () => {
    expect(titleOfDraft({ label: '', values })).toBe('');
    Object.assign(values.form.members[0] as object, { name: ' 布和 ' });
    expect(titleOfDraft({ label: '', values })).toBe('布和');
    expect(titleOfDraft({ label: '白音', values })).toBe('布和');
  });

  it('is what it was called where nothing is typed, and of a draft of something else', () => {
    Object.assign(values.form.members[0] as object, { name: '  ' });
    expect(titleOfDraft({ label: '白音', values })).toBe('白音');
    expect(titleOfDraft({ label: '照片', values: {} })).toBe('照片');
  });
});
