import fc from 'fast-check';
import { idNumber } from '../../test/checker-cases';
import { checkCharacter, normaliseIdNumber, personNumber, readIdNumber } from './id-number';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const numbers = fc.tuple(day, fc.integer({ min: 0, max: 999 }));

describe('identity number', () => {
  it('agrees with the example printed in GB 11643', () => {
    expect(checkCharacter('11010519491231002')).toBe('X');
    expect(checkCharacter('44052418800101001')).toBe('4');
  });

  it('gives back the birth date and the sex it was made from', () => {
    fc.assert(
      fc.property(numbers, ([birthDate, order]) => {
        const facts = readIdNumber(idNumber(birthDate, order));
        expect(facts).toMatchObject({ form: 'eighteen', validChecksum: true, birthDate, dummy: false, untidy: false });
        expect(facts.sex).toBe(order % 2 === 1 ? '1' : '2');
      }),
    );
  });

  it('notices every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), ([birthDate, order], at, shift) => {
        const number = idNumber(birthDate, order);
        const wrong = String((Number(number[at]) + shift) % 10);
        expect(readIdNumber(number.slice(0, at) + wrong + number.slice(at + 1)).validChecksum).toBe(false);
        const [a, b] = [number.charAt(at), number.charAt(at + 1)];
        const swapped = number.slice(0, at) + b + a + number.slice(at + 2);
        if (a !== b && b !== 'X') expect(readIdNumber(swapped).validChecksum).toBe(false);
      }),
    );
  });

  it.each([
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
    [' 110105 19491231 002x ', '11010519491231002X'],
    ['11010519491231002Х', '11010519491231002X'],
    ['11010519491231002×', '11010519491231002X'],
  ])('tidies %s', (typed, tidy) => {
    expect(normaliseIdNumber(typed)).toBe(tidy);
    expect(readIdNumber(typed)).toMatchObject({ form: 'eighteen', validChecksum: true, untidy: true });
  });

  it.each([
    ['110105194912310', 'fifteen', null],
    ['110105491231002', 'fifteen', '1949-12-31'],
    ['110105190002290020', 'eighteen', null],
    ['11010519491231002X42', 'disability', '1949-12-31'],
    ['11010519491231002X42B1', 'disability', '1949-12-31'],
    ['11010519491231002X82', 'other', null],
    ['not a number', 'other', null],
    ['', 'other', null],
  ])('reads %s as %s', (text, form, birthDate) => {
    expect(readIdNumber(text)).toMatchObject({ form, birthDate });
  });

  it('takes type and level from a disability certificate, and the person from both documents', () => {
    expect(readIdNumber('11010519491231002X61')).toMatchObject({ disabilityType: '6', disabilityLevel: '1' });
    expect(personNumber('11010519491231002x61')).toBe(personNumber('11010519491231002X'));
    expect(personNumber('110105491231002')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readIdNumber(text).form !== undefined));
  });
});
