import { fileRefusals } from '../src/imports/reading/refusals';
import { hasSentence } from '../src/platform/messages';
import { refused } from './imports/corpus';
import { refusalOf } from './imports/read';

describe('files that are refused', () => {
  it.each(refused.map((specimen) => [specimen.name, specimen] as const))('%s', async (_, specimen) => {
    expect(await refusalOf(await specimen.make(), specimen.bounds)).toBe(specimen.becomes);
  });

  it('are refused for every reason there is, each with a sentence', () => {
    expect([...new Set(refused.map(({ becomes }) => becomes))].sort()).toEqual([...fileRefusals].sort());
    expect(fileRefusals.filter((code) => !hasSentence(code))).toEqual([]);
  });
});
