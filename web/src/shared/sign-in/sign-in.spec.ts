import { demoPassword as theirs, demoPeople } from '../../../../src/demo/city/people';
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
    const logins = demoPeople.map(({ login }) => login);
    expect(demoPassword).toBe(theirs);
    expect(demoLogins.filter((login) => !logins.includes(login))).toEqual([]);
  });
});
