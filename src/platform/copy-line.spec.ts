import { copyLine } from './copy-line';

describe('a line of COPY', () => {
  it.each([
    [['a', 1, true, null, undefined], 'a\t1\ttrue\t\\N\t\\N\n'],
    [['tab\there', 'line\nbreak', 'back\\slash', '\\N'], 'tab\\there\tline\\nbreak\tback\\\\slash\t\\\\N\n'],
    [[Buffer.from('00ff', 'hex')], '\\\\x00ff\n'],
    [[['a', 'b"c', 'd\\e']], '{"a","b\\\\"c","d\\\\\\\\e"}\n'],
    [[{ name: '包\n乐' }], '{"name":"包\\\\n乐"}\n'],
    [[[{ type: '01' }]], '[{"type":"01"}]\n'],
  ])('writes %j', (values, line) => expect(copyLine(values)).toBe(line));
});
