import { shippedProgrammes } from '../../assistance/programmes/shipped-programmes';
import { categoryOf, incomeItemOf, orientationOf } from '../../assistance/programmes/programme.rules';
import { placeOf } from '../../assistance/helpers/helper-cards.service';
import { SealedFields } from '../../households/sealed-fields.service';
import { addDays, dayOf } from '../../platform/clock';
import { maskIdNumber, maskPhone } from '../../platform/masking';
import type { Vault } from '../../platform/vault';
import type { Cast } from '../../demo/city/storyteller';
import type { Row } from '../city/case-teller';
import type { Seeded } from '../city/city';
import type { SeededHelper, SeededUnit, VillageHelp } from '../city/helpers';
import { idAt } from '../city/origins';
import { standardsOf } from '../city/standards';

/** Rows of help by their tables. */
export interface HelpTables {
  helper: Row[];
  work_team: Row[];
  team_member: Row[];
  pairing: Row[];
  plan: Row[];
  measure: Row[];
  benefit: Row[];
}

export const noHelp = (): HelpTables => ({
  ...{ helper: [], work_team: [], team_member: [], pairing: [], plan: [], measure: [], benefit: [] },
});

/** What a seeded measure is made of. */
interface Kind {
  programme: string;
  subtype: string;
  /** Of the example of its programme, what is told otherwise. */
  details?: Record<string, unknown>;
  /** Fen of one delivery, and how many of them there are at most. */
  fen: number;
  times: number;
  what: string;
  goods?: true;
}

const kinds = {
  cattle: { programme: '01', subtype: 'A39-07', fen: 600_000, times: 1, what: '基础母牛2头', goods: true },
  treatment: { programme: '08', subtype: 'A45-02', fen: 80_000, times: 2, what: '医疗救助' },
  relief: {
    ...{ programme: '10', subtype: 'A48-04', fen: 50_000, times: 2, what: '临时救助金' },
    details: { kind: 'temporary', from: '2018-07-01', cause: '家庭突发支出' },
  },
  allowance: { programme: '10', subtype: 'A48-01', fen: 20_000, times: 3, what: '低保金' },
} as const satisfies Record<string, Kind>;

const versions = new Map(
  shippedProgrammes()
    .filter(({ version }) => version === 1)
    .map((one) => [one.programme, one]),
);
const begins = '2018-07-01';
const morning = (day: string) => new Date(`${day}T10:00:00+08:00`);

/** Rows of units' people, teams and pairings, and of plans, measures and what was delivered. */
export class HelpRows {
  private readonly sealed: SealedFields;

  constructor(
    private readonly vault: Vault,
    private readonly units: readonly SeededUnit[],
  ) {
    this.sealed = new SealedFields(vault);
  }

  /** The helpers of a village, and its team where it begins. */
  village(rows: HelpTables, { village, helpers, team }: VillageHelp, { supervisor }: Cast): void {
    const at = morning('2018-10-08');
    const made = { created_by: supervisor.staffId, created_at: at };
    for (const one of helpers) rows.helper.push({ ...this.helper(one), ...made, updated_at: at });
    if (!team) return;
    const started = '2018-03-15';
    rows.work_team.push({ id: team, region_code: village, unit_id: null, started_on: started, ...made });
    for (const [i, role] of ['02', '03', '04'].entries()) {
      const helper = helpers[i] as SeededHelper;
      const member = { helper_id: helper.id, role, started_on: started, ...made };
      rows.team_member.push({ id: derived(team, i), team_id: team, region_code: village, ...member });
    }
  }

  /** Who answers for a household, its plan, its measures and what it got. Only those on the register are helped. */
  household(rows: HelpTables, one: Seeded, helpers: readonly SeededHelper[], cast: Cast): void {
    if (one.registration !== 'registered' || !helpers.length) return;
    this.pair(rows, one, helpers, cast);
    const wanted = kindsFor(one);
    if (wanted.length) this.plan(rows, one, wanted, cast);
  }

  private helper({ unit, village, id, idNumber, phone, ...one }: SeededHelper): Row {
    const banner = `${village.slice(0, 6)}000000`;
    const ofBanner = this.units.filter((found) => found.banner === banner);
    return {
      ...{ id, region_code: banner, unit_id: ofBanner[unit]?.id ?? null, name: one.name, sex: one.sex },
      ...{ political_status: '01', education: '06', position: one.position, rank: one.rank, skill: one.skill },
      id_number: this.vault.seal(idNumber, placeOf('id_number', id)),
      id_number_index: this.sealed.indexOf('idNumber', idNumber),
      id_number_masked: maskIdNumber(idNumber),
      phone: this.vault.seal(phone, placeOf('phone', id)),
      phone_masked: maskPhone(phone),
    };
  }

  /** One of ten has been handed over since. */
  private pair(
    rows: HelpTables,
    { made, createdAt, dice }: Seeded,
    helpers: readonly SeededHelper[],
    cast: Cast,
  ): void {
    const from = addDays(dayOf(createdAt), dice.int(3, 20));
    const first = dice.int(0, helpers.length - 1);
    const handed = helpers.length > 1 && dice.chance(10) ? addDays(from, dice.int(30, 60)) : null;
    const place = { household_id: made.id, region_code: made.form.regionCode, role: '01' };
    const pairing = (helper: number, started_on: string, reason: string): Row => ({
      ...{ id: idAt(dice, morning(started_on)), ...place, helper_id: helpers[helper % helpers.length]?.id, started_on },
      ...{ ended_on: null, end_reason: null, reason },
      ...{ paired_by: cast.supervisor.staffId, paired_at: morning(started_on) },
    });
    const begun = pairing(first, from, '按户结对');
    rows.pairing.push(handed ? { ...begun, ended_on: handed, end_reason: '帮扶干部轮换' } : begun);
    if (handed) rows.pairing.push(pairing(first + 1, handed, '帮扶干部轮换'));
  }

  private plan(rows: HelpTables, one: Seeded, wanted: Kind[], cast: Cast): void {
    const { made, dice } = one;
    const { form } = made;
    const at = morning(addDays('2018-12-10', dice.int(0, 40)));
    const agreed = dice.chance(85);
    const id = idAt(dice, at);
    const place = { household_id: made.id, region_code: form.regionCode };
    const causes = [form.mainCause, ...(form.otherCauses ?? [])].filter((code): code is string => Boolean(code));
    const risks = (form.risks ?? []).map(({ type }) => type);
    const targets = [{ subject: '人均纯收入', unit: '元', now: null, goal: 4200 + dice.int(0, 30) * 100 }];
    rows.plan.push({
      ...{ id, ...place, year: 2019, causes, risks, targets },
      ...{ agreed_on: agreed ? dayOf(at) : null, signed_by: agreed ? one.members[0]?.id : null, evidence_id: null },
      ...{ agreed_with: agreed ? cast.caseworker.staffId : null, created_by: cast.caseworker.staffId },
      ...{ created_at: at, updated_at: at },
    });
    for (const kind of wanted) this.measure(rows, one, kind, { planId: id, causes, risks, place, cast });
  }

  private measure(
    rows: HelpTables,
    { dice, made }: Seeded,
    kind: Kind,
    {
      planId,
      causes,
      risks,
      place,
      cast,
    }: { planId: string; causes: string[]; risks: string[]; place: Row; cast: Cast },
  ): void {
    const version = versions.get(kind.programme);
    const rule = version?.subtypes.find(({ code }) => code === kind.subtype);
    if (!version || !rule) throw new Error(`no programme ${kind.programme} offers ${kind.subtype}`);
    const details = kind.details ?? (version.schema as { examples: [Record<string, unknown>] }).examples[0];
    const at = morning(addDays(begins, dice.int(0, 20)));
    const id = idAt(dice, at);
    const category = categoryOf(kind.subtype);
    const state = dice.weighted([
      ['01', 10],
      ['02', 15],
      ['03', 45],
      ['04', 30],
    ] as const);
    const item = incomeItemOf(rule, details);
    const asked = kind.fen * kind.times;
    const decided = state !== '01';
    const standards = standardsOf(made.form.regionCode, begins);
    standards.number('measure.townshipMax');
    const decision = {
      ...{ approved_fen: decided ? asked : null, decided_level: decided ? 'township' : null },
      ...{ decided_by: decided ? cast.reviewer.staffId : null, decided_on: decided ? dayOf(at) : null },
      ...{ opinion: decided ? '符合条件，同意' : null, standards: decided ? standards.used() : [] },
    };
    rows.measure.push({
      ...{ id, ...place, plan_id: planId, programme_version_id: version.id, programme: kind.programme },
      ...{ subtype: kind.subtype, category, orientation: orientationOf(category), income_item: item, causes, risks },
      ...{ details, start_on: begins, asked_fen: asked, state, ...decision },
      ...{ completed_on: state === '04' ? '2019-02-20' : null, proposed_by: cast.caseworker.staffId },
      ...{ proposed_at: at, updated_at: at },
    });
    if (state !== '03' && state !== '04') return;
    const times = state === '04' ? kind.times : dice.int(1, kind.times);
    for (let i = 0; i < times; i++) {
      const day = addDays('2018-08-15', i * 60 + dice.int(0, 40));
      rows.benefit.push({
        ...{ id: idAt(dice, morning(day)), measure_id: id, ...place, kind: kind.goods ? 'goods' : 'money' },
        ...{ delivered_on: day, description: kind.what, amount_fen: kind.fen, income_item: item, evidence: [] },
        ...{ delivered_by: cast.caseworker.staffId, delivered_at: morning(day) },
      });
    }
  }
}

/** What a household is helped with: what its risks ask for, what it receives, and cattle for most. */
function kindsFor({ made, members, monitored, dice }: Seeded): Kind[] {
  const risks = monitored ? (made.form.risks ?? []).map(({ type }) => type) : [];
  const onAllowance = members.some(({ dibao, status = '1' }) => status === '1' && dibao && dibao !== '00');
  const wanted: Kind[] = [];
  if (risks.includes('01')) wanted.push(kinds.treatment);
  if (risks.includes('03')) wanted.push(kinds.relief);
  if (onAllowance) wanted.push(kinds.allowance);
  if (monitored || dice.chance(55)) wanted.push(kinds.cattle);
  return wanted;
}

/** An id that follows from another one: the same on every installation. */
const derived = (id: string, i: number): string =>
  `${id.slice(0, -1)}${((parseInt(id.slice(-1), 16) + i + 1) % 16).toString(16)}`;
