import { pastoralWorld } from '../../test/checker-cases';
import { completeness } from './completeness';
import { readIdNumber } from './id-number';

describe('completeness', () => {
  it('is full for a household with nothing left open', () => {
    const { filled, total, missing } = completeness(pastoralWorld().facts);
    expect(missing).toEqual([]);
    expect(filled).toBe(total);
  });

  it('names what is empty by its path and keeps numerator and denominator apart', () => {
    const world = pastoralWorld();
    const { total } = completeness(world.facts);
    world.facts.phone = '';
    world.son.health = [];
    world.survey.householdSigned = false;
    expect(completeness(world.facts)).toEqual({
      filled: total - 3,
      total,
      missing: ['phone', 'members[son].health', 'survey.householdSigned'],
    });
  });

  it('asks for a conditional field only where it applies', () => {
    const world = pastoralWorld();
    const before = completeness(world.facts);
    world.survey.dangerousHouse = true;
    world.mother.dibao = '01';
    const after = completeness(world.facts);
    expect(after.total).toBe(before.total + 3);
    expect(after.missing).toEqual([
      'members[mother].dibaoClass',
      'members[mother].dibaoSince',
      'survey.houseDangerClass',
    ]);
  });

  it('counts a sealed number as filled, zero and "no" as answers, and members who left not at all', () => {
    const world = pastoralWorld();
    world.head.idNumberFacts = readIdNumber(world.head.idNumber ?? '');
    world.head.idNumber = undefined;
    world.survey.sheep = 0;
    world.mother.status = '2';
    world.mother.name = '';
    expect(completeness(world.facts).missing).toEqual([]);
  });

  it('counts an absent survey and statement as empty', () => {
    const { filled, total, missing } = completeness({ ...pastoralWorld().facts, survey: null, income: undefined });
    expect(total - filled).toBe(missing.length);
    expect(missing).toContain('survey.pastureMu');
    expect(missing).toContain('income.lines');
  });
});
