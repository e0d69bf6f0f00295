import { incompatible, roles as served } from '../../../../../src/platform/access/permissions';
import chinese from '@/words/zh/staff.json';
import { clashOf, offeredLevels, roleLevels, roles, rules, type Work } from './roles.rules';

const { clashOf: refusalOf } = jest.requireActual<{ clashOf: (held: readonly Work[], wanted: Work) => object | null }>(
  '../../../../../src/staff/assignment.rules',
);
const at = (role: Work['role'], level: Work['level'], ...regions: string[]): Work => ({ role, level, regions });

describe('roles and what they exclude', () => {
  it('are those of the server, at the same levels, with the same rules', () => {
    expect(roleLevels).toEqual(Object.fromEntries(Object.entries(served).map(([role, { levels }]) => [role, levels])));
    expect(rules.map(({ these, those }) => ({ these, those }))).toEqual(
      incompatible.map(({ these, those }) => ({ these, those })),
    );
    for (const { key } of rules) expect(chinese).toHaveProperty([`rule.${key}`]);
  });

  it('clash exactly where the server refuses', () => {
    const places: [Work['level'], string][] = [
      ['village', '150521101200'],
      ['township', '150521101000'],
      ['banner', '150521000000'],
      ['city', '150500000000'],
      ['banner', '150522000000'],
    ];
    for (const a of roles)
      for (const b of roles)
        for (const [level, region] of places) {
          const [held, wanted] = [at(a, level, region), at(b, 'village', '150521101200')];
          expect([a, b, region, clashOf([held], wanted) !== undefined]).toEqual([
            ...[a, b, region],
            refusalOf([held], wanted) !== null,
          ]);
        }
  });

  it('are granted at one own level and below', () => {
    expect(offeredLevels('auditor', 'banner')).toEqual(['township', 'banner']);
    expect(offeredLevels('assessor', 'banner')).toEqual([]);
    expect(offeredLevels('caseworker', 'township')).toEqual(['village']);
  });
});
