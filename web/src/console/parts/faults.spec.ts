import english from '@/words/en/jobs.json';
import chinese from '@/words/zh/jobs.json';
import { importMessages } from '../../../../src/platform/messages/imports';
import { faultKey } from './faults.rules';

describe('sentences of faults', () => {
  it('has one in both languages for every reason for which the server refuses a whole file', () => {
    const whole = Object.keys(importMessages);
    const before = whole.slice(0, whole.indexOf('import.no_headings') + 1);
    expect(before.length).toBeGreaterThan(10);
    for (const code of before) {
      expect(faultKey(code)).not.toBe('unknown');
      expect(chinese).toHaveProperty([`fault.${faultKey(code)}`]);
      expect(english).toHaveProperty([`fault.${faultKey(code)}`]);
    }
  });

  it('says of any other code that the work failed', () => {
    expect(faultKey('database.gone')).toBe('unknown');
  });
});
