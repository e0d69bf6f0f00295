import { Injectable } from '@nestjs/common';
import { readIdNumber } from '../../checker/id-number';
import { FieldMerge, inRow } from '../../households/field-merge.service';
import { SealedFields } from '../../households/sealed-fields.service';
import type { SignedIn } from '../../platform/access/actor';
import { changesFor } from '../../platform/changes';
import { ChangeFields } from '../../platform/changes.dto';
import { Clock } from '../../platform/clock';
import { columnOf } from '../../platform/columns';
import { Conflict, Invalid, NotFound, Refused } from '../../platform/errors';
import { maskIdNumber, maskPhone } from '../../platform/masking';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { HelperCards, placeOf } from './helper-cards.service';
import { HelperForm, HelperLeaves, HelperPage, HelperQuery, HelperView, RegisterHelper } from './helper.dto';
import { findHelper, HelperRow, insertHelper, listHelpers, onDay } from './helpers.queries';

type Found = HelperRow & Record<string, unknown>;

/** Helpers: the people who stand beside households, with or without an account of their own. */
@Injectable()
export class HelpersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly sealed: SealedFields,
    private readonly cards: HelperCards,
    private readonly merging: FieldMerge,
  ) {}

  /** Takes a helper into an office's list. The same again answers the same. */
  async register(id: string, input: RegisterHelper, me: SignedIn): Promise<HelperView> {
    const { validChecksum, sex, form } = readIdNumber(input.idNumber);
    if (form !== 'eighteen' || !validChecksum || !sex) {
      throw new Invalid('request.invalid', {}, [{ path: 'idNumber', code: 'helper.id_number_invalid' }]);
    }
    await this.refuseUnknown(input);
    const contentTag = this.sealed.contentTag(input);
    const values = this.valuesOf(id, input, sex, contentTag);
    const made = await this.work.row(insertHelper, values);
    const row = await this.find(id);
    if (!made && row.contentTag !== contentTag) throw new Conflict('helper.id_taken');
    return this.view(row, me);
  }

  /** Helpers kept by the offices in scope, by name. */
  async list({ limit = 20, cursor, regionCode, unitId }: HelperQuery, me: SignedIn): Promise<HelperPage> {
    const [name, last] = cursor ? readCursor(cursor, [/^.{1,60}$/u, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const values = [this.clock.today(), name, last, unitId ?? null, region, limit + 1];
    const rows = await this.work.rows<Found>(listHelpers(placed(column)), values);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.name, row.id]);
    return { items: items.map((row) => this.view(row, me)), nextCursor };
  }

  async get(id: string, me: SignedIn): Promise<HelperView> {
    return this.view(await this.find(id), me);
  }

  /** Corrects what is known of a helper. */
  async amend(id: string, { set, reason }: ChangeFields, me: SignedIn): Promise<HelperView> {
    const changes = changesFor(HelperForm, set);
    await this.refuseUnknown(Object.fromEntries(Object.entries(changes).map(([field, [, to]]) => [field, to])));
    const row = await this.lock(id);
    const current = { ...row, phone: this.vault.revision(row.phone) } as Record<string, unknown>;
    const apply = await this.merging.merge(current, changes, inRow('helper', id));
    if (reason) await this.work.because(reason);
    await this.write(id, apply);
    return this.view(await this.find(id), me);
  }

  /** Lets a helper go from a day on, once everybody has somebody else. */
  async leave(id: string, { on, reason }: HelperLeaves, me: SignedIn): Promise<HelperView> {
    const row = await this.lock(id);
    if (row.leftOn !== null && (row.leftOn !== on || row.leaveReason !== reason)) throw new Conflict('helper.has_left');
    const bound = await this.work.row<{ households: number; teams: number }>(
      `select (select count(*)::int from pairing p join household o on o.id = p.household_id where p.helper_id = $1
          and (p.ended_on is null or p.ended_on > $2) and o.registration not in ('refused', 'closed')) as households,
        (select count(*)::int from team_member m where m.helper_id = $1 and ${onDay('m', '$2::date')}) as teams`,
      [id, on],
    );
    if (bound && bound.households + bound.teams > 0) throw new Refused('helper.still_bound', { ...bound });
    await this.work.rows(`update helper set left_on = $2, leave_reason = $3, updated_at = $4 where id = $1`, [
      ...[id, on, reason, this.clock.now()],
    ]);
    return this.view({ ...row, leftOn: on, leaveReason: reason }, me);
  }

  private async find(id: string): Promise<Found> {
    const row = await this.work.row<Found>(findHelper, [id, this.clock.today()]);
    if (!row) throw new NotFound('helper');
    return row;
  }

  private async lock(id: string): Promise<Found> {
    await this.work.rows('select from helper where id = $1 for no key update', [id]);
    return this.find(id);
  }

  /** A unit of another office's list, or an account that is not there. */
  private async refuseUnknown({ unitId, staffId }: Pick<HelperForm, 'unitId' | 'staffId'>): Promise<void> {
    if (!unitId && !staffId) return;
    const met = await this.work.row<{ unit: boolean; staff: boolean }>(
      `select $1::uuid is null or exists (select from helping_unit where id = $1) as unit,
         $2::uuid is null or exists (select from staff where id = $2) as staff`,
      [unitId ?? null, staffId ?? null],
    );
    const faults = [
      ...(met?.unit ? [] : [{ path: 'unitId', code: 'helper.unit_unknown' }]),
      ...(met?.staff ? [] : [{ path: 'staffId', code: 'helper.account_unknown' }]),
    ];
    if (faults.length) throw new Refused('helper.refused', {}, faults);
  }

  private valuesOf(id: string, input: RegisterHelper, sex: string, contentTag: string | null): unknown[] {
    const { regionCode, unitId, staffId, name, politicalStatus, education, position, rank, skill } = input;
    const number = input.idNumber.toUpperCase();
    const { phone, phoneMasked } = this.phoneColumns(id, input.phone ?? null);
    return [
      ...[id, regionCode, unitId ?? null, staffId ?? null, name, sex, politicalStatus ?? null, education ?? null],
      ...[this.vault.seal(number, placeOf('id_number', id)), this.sealed.indexOf('idNumber', number)],
      ...[maskIdNumber(number), phone, phoneMasked, position ?? null, rank ?? null, skill ?? null],
      ...[contentTag, this.work.staffId, this.clock.now()],
    ];
  }

  private phoneColumns(id: string, phone: string | null) {
    return {
      phone: phone && this.vault.seal(phone, placeOf('phone', id)),
      phoneMasked: phone && maskPhone(phone),
    };
  }

  private async write(id: string, apply: Record<string, unknown>): Promise<void> {
    const columns = 'phone' in apply ? { ...apply, ...this.phoneColumns(id, apply.phone as string | null) } : apply;
    const entries = Object.entries(columns);
    if (!entries.length) return;
    const set = entries.map(([field], i) => `${columnOf(field)} = $${i + 3}`).join(', ');
    const values = [id, this.clock.now(), ...entries.map(([, value]) => value)];
    await this.work.rows(`update helper set ${set}, updated_at = $2 where id = $1`, values);
  }

  private view(row: HelperRow, me: SignedIn): HelperView {
    return {
      ...{ id: row.id, regionCode: row.regionCode, name: row.name, sex: row.sex, unitId: row.unitId },
      ...{ unitName: row.unitName, staffId: row.staffId, politicalStatus: row.politicalStatus },
      ...{ education: row.education, position: row.position, rank: row.rank, skill: row.skill },
      ...{ leftOn: row.leftOn, leaveReason: row.leaveReason, households: row.households },
      idNumber: row.idNumberMasked,
      phone: this.cards.phone(row.id, row.phone, row.phoneMasked, me.role),
      revisions: { phone: this.vault.revision(row.phone) },
    };
  }
}

/** The column of a helper that a region is compared with. */
const placed = (column: string): string => column.replace(/(\w+_code)/, 'h.$1');
