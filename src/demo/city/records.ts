import { addDays } from '../../platform/clock';
import type { ActKind } from '../../procedures/case.rules';
import type { StepInput } from '../../procedures/step.dto';
import { Dice } from './dice';

const guarantees = ['food', 'clothing', 'water', 'education', 'medical', 'housing'];
const noticeDays = 8;

const meeting = (dice: Dice, today: string) => {
  const expected = dice.int(12, 24);
  const present = expected - dice.int(0, 3);
  const kin = dice.chance(25) ? [{ name: '户主亲属', relation: '三代以内旁系血亲' }] : [];
  const against = dice.int(0, 2);
  const abstained = dice.int(0, 1);
  const votesFor = present - kin.length - against - abstained;
  const people = { chair: dice.pick(['嘎查书记', '嘎查达']), recorder: '驻村工作队员' };
  const counts = { expected, present, votesFor, votesAgainst: against, abstained };
  return { heldOn: today, place: '嘎查党群服务中心', ...people, ...counts, steppedAside: kin };
};

/** What is written down at a step when all goes well, on the day it is done. */
export function recordOf(kind: ActKind, step: string, dice: Dice, today: string): StepInput {
  const records: Record<ActKind, () => object> = {
    meeting: () => meeting(dice, today),
    homeCheck: () => ({ checkedOn: today, items: guarantees.map((item) => ({ item, passed: true })), signed: true }),
    confirmation: () => ({ opinion: '与入户情况一致' }),
    agreement: () => ({ signedOn: today, signed: true }),
    postNotice: () => ({
      from: today,
      to: addDays(today, noticeDays),
      place: '嘎查公示栏',
      text: '现将名单予以公示，如有异议请在公示期内提出。',
    }),
    closeNotice: () => ({ opinion: '公示期满' }),
    review: () => ({ approve: true, opinion: '材料齐全，程序规范，同意上报' }),
    decision: () => ({ approve: true, opinion: '符合条件，同意' }),
    announcement: () => ({ on: today, place: '嘎查公示栏', text: '经旗县审定，现予公告。' }),
  };
  return { kind, expectedStep: step, ...records[kind]() } as StepInput;
}
