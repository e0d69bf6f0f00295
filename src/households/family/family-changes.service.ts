import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Arrivals } from './arrivals.service';
import {
  copyMembers,
  insertPart,
  lockFamilies,
  moveHousehold,
  readFamilies,
  settleHouseholds,
  updateMembers,
} from './family-changes.queries';
import { FamilyRow, familiesOf, LockedFamily, SealedMember } from './family-rows.rules';
import { Family, Plan } from './household-change.rules';
import { lineageOf } from './lineage.rules';
import { RegisterMember } from '../members/member.dto';
import { newPublicId } from '../public-id.rules';
import { SealedFields } from '../sealed-fields.service';

/** Where the part of a split or a moved household lives in its village. */
export interface Dwelling {
  villagerGroup?: string | null;
  address?: string | null;
}

/** What carries a plan out: the request it comes from, the forms that go with it. */
export interface Carrying {
  requestId: string;
  dwelling: Dwelling;
  arrival?: RegisterMember;
}

/** Writes changes of household that have been decided; planning and judging them is done by pure rules. */
@Injectable()
export class FamilyChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly arrivals: Arrivals,
    private readonly sealed: SealedFields,
  ) {}

  /** The households with their people, kept from being changed by others; throws `household.not_found`. */
  async lock(ids: readonly string[]): Promise<LockedFamily[]> {
    const families = familiesOf(await this.work.rows<FamilyRow>(lockFamilies, [ids]), ids);
    if (families.length < ids.length) throw new NotFound('household');
    return families;
  }

  /** The households as they stand, for reading. */
  async read(ids: readonly string[]): Promise<LockedFamily[]> {
    return familiesOf(await this.work.rows<FamilyRow>(readFamilies, [ids]), ids);
  }

  /** Makes sure that whoever arrives stands in no other household; before anything else is written. */
  async claim(family: Family, { arrival }: Carrying): Promise<void> {
    if (arrival) await this.arrivals.claim(arrival, family);
  }

  /** Carries out a plan that stays within its village. `after` are the families as the plan leaves them. */
  async apply(
    plan: Plan,
    before: readonly LockedFamily[],
    after: readonly Family[],
    carrying: Carrying,
  ): Promise<void> {
    const [family] = before;
    if (!family) return;
    const part = plan.part && (await this.makePart(family.id, plan.part.id, carrying.dwelling));
    if (plan.updates.length) await this.update(plan);
    if (plan.transfers.length) await this.copy(plan, before);
    if (carrying.arrival && plan.arrival) await this.arrivals.welcome(carrying.arrival, family, plan);
    const numbered = after.map((one) => (one.id === plan.part?.id ? { ...one, number: part ?? null } : one));
    const lineage = lineageOf(plan, numbered, carrying.requestId, uuidv7);
    await this.work.rows(settleHouseholds, [
      after.map(({ id }) => id),
      plan.part?.id ?? null,
      plan.closes,
      this.clock.now(),
      JSON.stringify(lineage),
    ]);
  }

  /** Hands a household over to another village. Reaches beyond a region: run as the role for such acts. */
  async move(plan: Plan, family: Family, { requestId, dwelling }: Carrying): Promise<void> {
    await this.work.rows(moveHousehold, [
      ...[uuidv7(), plan.on, plan.movesTo, requestId, this.clock.now(), family.id],
      ...[dwelling.villagerGroup ?? null, dwelling.address ?? null],
    ]);
  }

  private async makePart(from: string, id: string, { villagerGroup, address }: Dwelling): Promise<string> {
    const made = await this.work.row<{ number: string }>(insertPart, [
      ...[from, id, newPublicId(), villagerGroup ?? null, address ?? null],
      ...[this.work.staffId, this.clock.now()],
    ]);
    if (!made) throw new Conflict('household.id_taken');
    return made.number;
  }

  /** A member may be named twice, once to leave or return and once with a relation: one row is written. */
  private async update({ updates, on }: Plan): Promise<void> {
    const merged = new Map<string, Plan['updates'][number]>();
    for (const update of updates) merged.set(update.memberId, { ...merged.get(update.memberId), ...update });
    const rows = [...merged.values()];
    await this.work.rows(updateMembers, [
      rows.map(({ memberId }) => memberId),
      rows.map(({ relation }) => relation ?? null),
      rows.map(({ status }) => status ?? null),
      rows.map(({ increaseReason }) => increaseReason ?? null),
      rows.map(({ decreaseReason }) => decreaseReason ?? null),
      ...[on, this.clock.now()],
    ]);
  }

  private async copy({ transfers, on }: Plan, before: readonly LockedFamily[]): Promise<void> {
    const stored = new Map(before.flatMap(({ sealed }) => sealed).map((one) => [one.id, one]));
    const rows = transfers.map((transfer) => ({
      ...transfer,
      ...this.resealed(stored.get(transfer.memberId), transfer.newId),
    }));
    await this.work.rows(copyMembers, [
      rows.map(({ memberId }) => memberId),
      rows.map(({ newId }) => newId),
      rows.map(({ relation }) => relation),
      rows.map(({ increaseReason }) => increaseReason),
      rows.map(({ idNumber }) => idNumber ?? null),
      rows.map(({ phone }) => phone ?? null),
      rows.map(({ healthNotes }) => healthNotes ?? null),
      ...[transfers[0]?.to, on, this.clock.now()],
    ]);
  }

  private resealed(stored: SealedMember | undefined, newId: string): Partial<SealedMember> {
    if (!stored) return {};
    const clear = Object.fromEntries(
      (['idNumber', 'phone', 'healthNotes'] as const).map((field) => [
        field,
        this.sealed.open('member', field, stored),
      ]),
    );
    return this.sealed.columns('member', newId, clear);
  }
}
