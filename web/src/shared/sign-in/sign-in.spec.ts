import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoLogins, demoPassword } from './demonstration.rules';
import { ownPath, proofOf, stepAfter } from './sign-in.rules';

describe('signing in', () => {
  it('goes where the server says', () => {
    expect(stepAfter({ status: 'signedIn' })).toBe('done');
    expect(stepAfter({ status: 'secondFactorRequired' })).toBe('secondFactor');
    expect(stepAfter({ status: 'enrolmentRequired' })).toBe('enrolment');
    expect(stepAfter({ status: 'passwordExpired' })).toBe('newPassword');
  });

  it.each([
    ['123456', { otp: '123456' }],
    [' 123 456 ', { otp: '123456' }],
    ['１２３４５６', { otp: '123456' }],
    ['ABCD-EFGH-1234', { recoveryCode: 'ABCD-EFGH-1234' }],
    ['1234567', { recoveryCode: '1234567' }],
  ])('reads %p as %p', (typed, proof) => expect(proofOf(typed)).toEqual(proof));

  it.each([
    ['/queue?case=1', '/queue?case=1'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    [undefined, '/'],
  ])('leads from %p to %p', (asked, led) => expect(ownPath(asked)).toBe(led));

  it('offers people of the demonstration who exist, with their password', () => {
    const people = readFileSync(join(__dirname, '../../../../src/demo/city/people.ts'), 'utf8');
    expect(people).toContain(`'${demoPassword}'`);
    expect(demoLogins.filter((login) => !people.includes(`'${login}'`))).toEqual([]);
  });
});
