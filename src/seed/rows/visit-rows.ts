import type { SignedIn } from '../../platform/access/actor';
import type { Cast } from '../../demo/city/storyteller';
import { cityBegins } from '../../demo/city/plot';
import { dayOf } from '../../platform/clock';
import type { Vault } from '../../platform/vault';
import type { Row } from '../city/case-teller';
import type { Seeded } from '../city/city';
import { idAt } from '../city/origins';

/** Rows of what happened at people's homes since they came onto the register. */
export interface VisitRows {
  visit: Row[];
  problem: Row[];
  problem_step: Row[];
  clue: Row[];
}

const day = 86_400_000;
const minute = 60_000;

const notes = ['家里整洁，牛羊过冬草料充足。', '户主外出打工，与其妻交谈。', '孩子在旗里上学，住校。'];
const troubles: [category: string, words: string][] = [
  ['04', '西墙开裂，冬天漏风'],
  ['05', '自来水冬季断水'],
  ['07', '登记的牛只数与实际不符'],
  ['10', '希望加入合作社'],
];

/** Tells visits, problems and clues of households; words sealed, under the people of the place. */
export class VisitTeller {
  constructor(private readonly vault: Vault) {}

  /** What is told of one household; one that is a draft or was refused was not visited. */
  tell(one: Seeded, cast: Cast): VisitRows {
    const rows: VisitRows = { visit: [], problem: [], problem_step: [], clue: [] };
    if (one.registration !== 'registered') return rows;
    const { dice } = one;
    const began = one.createdAt.getTime();
    const times = one.monitored ? 2 : dice.chance(85) ? 1 : 0;
    for (let i = 0; i < times; i++) {
      const latest = cityBegins.getTime() - (one.monitored ? 25 : 80) * day * i - dice.int(1, 20) * day;
      const at = new Date(Math.max(began + dice.int(60, 600) * minute, latest));
      rows.visit.push(this.visit(one, cast.caseworker, at));
    }
    const last = rows.visit.at(-1);
    if (last && dice.chance(3)) this.problem(rows, one, cast, last);
    if (dice.chance(1)) rows.clue.push(this.clue(one, cast.caseworker));
    return rows;
  }

  private visit(one: Seeded, { staffId, assignmentId }: SignedIn, at: Date): Row {
    const { dice, made } = one;
    const id = idAt(dice, at);
    const words = dice.chance(30) ? dice.pick(notes) : null;
    const [latitude, longitude] = homeOf(made.id, made.form.regionCode);
    return {
      ...placeOf(one),
      ...{ id, staff_id: staffId, assignment_id: assignmentId, purpose: one.monitored ? '06' : '01', result: '01' },
      ...{ started_at: at, ended_at: new Date(at.getTime() + dice.int(15, 50) * minute), device_ahead_ms: 0 },
      ...{ visited_at: at, visited_on: dayOf(at), received_at: new Date(at.getTime() + dice.int(1, 600) * minute) },
      ...{ met_members: one.members.slice(0, 1).map((member) => member.id), others_met: 0 },
      ...{ family_changed: false, income_changed: dice.chance(10), guarantees_changed: false },
      ...{ conditions: '[]', measures: '[]', satisfaction: dice.int(3, 5), latitude, longitude, accuracy_m: 15 },
      ...{ signature: 'signed', content_tag: id },
      notes: words && this.vault.seal(words, `visit.notes.${id}`),
    };
  }

  private problem(rows: VisitRows, one: Seeded, { caseworker, reviewer }: Cast, visit: Row): void {
    const { dice } = one;
    const at = visit.visited_at as Date;
    const id = idAt(dice, at);
    const [category, words] = dice.pick(troubles);
    const assigned = dice.chance(60);
    rows.problem.push({
      ...placeOf(one),
      ...{ id, visit_id: visit.id, category, state: assigned ? 'assigned' : 'found', content_tag: id },
      ...{ content: this.vault.seal(words, `problem.content.${id}`), found_by: caseworker.staffId },
      ...{ found_on: dayOf(at), due_on: dayOf(new Date(at.getTime() + 30 * day)) },
      assigned_to: assigned ? caseworker.staffId : null,
    });
    const step = (seq: number, kind: string, staffId: string, to: string | null): Row => ({
      ...placeOf(one),
      ...{ id: idAt(dice, at), problem_id: id, seq, kind, staff_id: staffId, to_staff_id: to, day: dayOf(at), at },
    });
    rows.problem_step.push(step(0, 'raise', caseworker.staffId, null));
    if (assigned) rows.problem_step.push(step(1, 'assign', reviewer.staffId, caseworker.staffId));
  }

  private clue(one: Seeded, { staffId }: SignedIn): Row {
    const at = new Date(cityBegins.getTime() - one.dice.int(1, 12) * day);
    const id = idAt(one.dice, at);
    return {
      ...placeOf(one),
      ...{ id, source: one.dice.pick(['02', '03', '05']), state: 'reported', content_tag: id },
      content: this.vault.seal('家中有人住院，自付费用较高', `clue.content.${id}`),
      ...{ reported_on: dayOf(at), reported_by: staffId },
    };
  }
}

const placeOf = ({ made }: Seeded): Row => ({ household_id: made.id, region_code: made.form.regionCode });

/** An invented place in the banner's plains, the same for a household each time: taken from its id and its division. */
function homeOf(id: string, regionCode: string): [latitude: number, longitude: number] {
  const share = (from: number) => parseInt(id.replace(/-/g, '').slice(from, from + 4), 16) / 0xffff;
  const village = Number(regionCode.slice(6)) % 997;
  const latitude = 43 + (village % 31) / 20 + share(28) / 100;
  const longitude = 120.5 + (village % 37) / 20 + share(24) / 100;
  return [Number(latitude.toFixed(5)), Number(longitude.toFixed(5))];
}

export const noVisits = (): VisitRows => ({ visit: [], problem: [], problem_step: [], clue: [] });

/** Rows as a digest takes them: without what is sealed, which is never the same twice. */
export const plainVisits = (rows: Partial<VisitRows>): unknown =>
  Object.entries(rows).map(([table, list]) => [
    table,
    (list ?? []).map((row: Row) => Object.entries(row).filter(([, value]) => !Buffer.isBuffer(value))),
  ]);
