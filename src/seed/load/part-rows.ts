import { createHash } from 'node:crypto';
import { actorOf, castAt, keyOf, StaffPerson } from '../../demo/city/cast';
import type { SignedIn } from '../../platform/access/actor';
import type { Vault } from '../../platform/vault';
import { placeOf } from '../../procedures/objections/objections.service';
import { CaseRows, CaseTeller, noCases, Row } from '../city/case-teller';
import type { Part, Seeded } from '../city/city';
import { idAt } from '../city/origins';
import type { SeededUnit } from '../city/helpers';
import { FormRows } from '../rows/form-rows';
import { HelpRows, HelpTables, noHelp } from '../rows/help-rows';
import { noVisits, VisitRows, VisitTeller } from '../rows/visit-rows';
import type { Filled } from './table-writer';

/** The rows of a part by their tables, and the counts of filled fields. */
export interface PartRows {
  tables: Partial<Record<Filled, Row[]>>;
  completeness: Row[];
}

const caseTables = Object.keys(noCases()) as (keyof CaseRows)[];
const visitTables = Object.keys(noVisits()) as (keyof VisitRows)[];
const day = 86_400_000;

/** Makes the rows of a part: sealed, with the people who stand behind each. */
export class PartWriter {
  private readonly forms: FormRows;
  private readonly help: HelpRows;
  private readonly visits: VisitTeller;
  private readonly people: Map<string, SignedIn>;

  /**
   * @param first number that households of a banner are counted from
   * @param whole false: the register alone, without what happened to the households
   */
  constructor(
    private readonly vault: Vault,
    staff: readonly StaffPerson[],
    private readonly first: ReadonlyMap<string, number>,
    private readonly whole: boolean,
    units: readonly SeededUnit[],
  ) {
    this.forms = new FormRows(vault);
    this.help = new HelpRows(vault, units);
    this.visits = new VisitTeller(vault);
    this.people = new Map(staff.map((person) => [keyOf(person), actorOf(person)]));
  }

  /** Who took the part over: the reviewer of its township. */
  behind(part: Part): SignedIn {
    const person = this.people.get(`reviewer ${part.township}000`);
    if (!person) throw new Error(`nobody works at ${part.township}`);
    return person;
  }

  rowsOf({ households, help }: Part): PartRows {
    const tables = {
      household: [] as Row[],
      member: [] as Row[],
      ...(this.whole && { waiver: [] as Row[], survey: [] as Row[], income_statement: [] as Row[] }),
      ...(this.whole && {
        income_line: [] as Row[],
        ...noHelp(),
        ...noCases(),
        ...noVisits(),
        access_log: [] as Row[],
      }),
    };
    const completeness: Row[] = [];
    const helpers = new Map(help.map((one) => [one.village, one.helpers]));
    if (this.whole)
      for (const one of help) this.help.village(tables as HelpTables, one, castAt(this.people, one.village));
    for (const one of households) {
      if (this.whole) this.tell(one, tables as Required<typeof tables>);
      const village = one.made.form.regionCode;
      if (this.whole)
        this.help.household(tables as HelpTables, one, helpers.get(village) ?? [], castAt(this.people, village));
      const { caseworker } = castAt(this.people, one.made.form.regionCode);
      tables.household.push(this.forms.household(one, this.numberOf(one), caseworker.staffId));
      for (const member of one.members) tables.member.push(this.forms.member(member, one));
      if (this.whole) completeness.push(this.forms.completeness(one));
    }
    return { tables, completeness };
  }

  private numberOf({ number, made }: Seeded): string | null {
    const banner = made.form.regionCode.slice(0, 6);
    return number === null ? null : `${banner}${String((this.first.get(banner) ?? 0) + number).padStart(6, '0')}`;
  }

  /** What is known of a household beyond the register, and what happened to it. */
  private tell(one: Seeded, tables: Record<Exclude<Filled, 'duplicate_pair' | 'helping_unit'>, Row[]>): void {
    const cast = castAt(this.people, one.made.form.regionCode);
    const { staffId } = cast.caseworker;
    if (one.planned) {
      const cases = noCases();
      const last = new CaseTeller(cases, one, one.planned, cast).tell();
      if (last > one.updatedAt) one.updatedAt = last;
      for (const objection of cases.objection) seal(this.vault, objection, one);
      for (const table of caseTables) tables[table].push(...cases[table]);
    }
    tables.survey.push(this.forms.survey(one, staffId));
    tables.income_statement.push(this.forms.statement(one, staffId));
    tables.income_line.push(...this.forms.lines(one));
    if (one.waived) tables.waiver.push(waiver(one, one.waived, staffId));
    tables.access_log.push(...accesses(one, [cast.caseworker, cast.reviewer]));
    const visits = this.visits.tell(one, cast);
    for (const table of visitTables) tables[table].push(...visits[table]);
  }
}

function seal(vault: Vault, objection: Row, { dice }: Seeded): void {
  const { id, content } = objection as { id: string; content: string };
  const receipt = createHash('sha256')
    .update(`${id} ${dice.int(0, 0xffff_ffff)}`)
    .digest();
  Object.assign(objection, { content: vault.seal(content, placeOf('content', id)), receipt });
}

const waiver = (one: Seeded, { id, code, path }: NonNullable<Seeded['waived']>, staffId: string): Row => ({
  ...{ id, household_id: one.made.id, region_code: one.made.form.regionCode, code, path },
  ...{ reason: '新生儿，尚未落户', until: '2020-12-31', created_by: staffId, created_at: one.createdAt },
});

/** Who looked into the file in the months since: now and then, and seldom behind the mask. */
function accesses({ made, createdAt, dice }: Seeded, readers: SignedIn[]): Row[] {
  if (!dice.chance(20)) return [];
  const reader = dice.pick(readers);
  const at = new Date(createdAt.getTime() + dice.int(1, 90) * day);
  const reveal = dice.chance(5);
  return [
    {
      ...{ id: idAt(dice, at), household_id: made.id, region_code: made.form.regionCode, at, role: reader.role },
      ...{ staff_id: reader.staffId, assignment_id: reader.assignmentId, request_id: idAt(dice, at) },
      action: reveal ? 'reveal' : 'open',
      field: reveal ? 'household.phone' : null,
      purpose: reveal ? '联系农户核实情况' : null,
    },
  ];
}
