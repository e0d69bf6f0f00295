import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { fieldsOf } from '../../platform/changes';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { defined } from '../form-fields.rules';
import type { Household } from '../household.entity';
import { MemberForm, RegisterMember } from './member.dto';
import { Member } from './member.entity';
import { nameGrams } from '../search/member-search.rules';
import { SealedFields } from '../sealed-fields.service';

const nothing = Object.fromEntries(fieldsOf(MemberForm).map((field) => [field, null]));

/** Rows of the table of members: made from forms, found, written. */
@Injectable()
export class MemberRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sealed: SealedFields,
  ) {}

  private get table() {
    return this.work.repository(Member);
  }

  /** The row of a new member of a household. */
  draft(input: RegisterMember, { id: householdId, regionCode }: Pick<Household, 'id' | 'regionCode'>): Member {
    const now = this.clock.now();
    return {
      ...nothing,
      ...defined(input),
      ...this.sealed.columns('member', input.id, { ...input }),
      householdId,
      regionCode,
      grams: nameGrams(input.name, input.nameMn),
      status: '1',
      statusOn: null,
      increaseReason: null,
      decreaseReason: null,
      contentTag: this.sealed.contentTag(input),
      createdAt: now,
      updatedAt: now,
    } as unknown as Member;
  }

  /** Inserts rows; false when an id among them is taken, then nothing was inserted if it was the only one. */
  async insert(rows: Member[]): Promise<boolean> {
    const insert = this.table.createQueryBuilder().insert().values(rows).returning('id').updateEntity(false);
    const { raw } = (await (rows.length === 1 ? insert.orIgnore() : insert).execute()) as { raw: unknown[] };
    return raw.length === rows.length;
  }

  /** Everyone who is or was in a household, in the order they came. */
  of(householdId: string): Promise<Member[]> {
    return this.table.find({ where: { householdId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** The same of several households. */
  ofSeveral(householdIds: readonly string[]): Promise<Member[]> {
    return this.table.find({ where: { householdId: In([...householdIds]) }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  find(id: string, householdId: string): Promise<Member | null> {
    return this.table.findOneBy({ id, householdId });
  }

  /** Writes columns of a member; a changed name is found under its new form. */
  async write(member: Member, columns: Partial<Member>): Promise<void> {
    const renamed = 'name' in columns || 'nameMn' in columns;
    const { name, nameMn } = { ...member, ...columns };
    const grams = renamed ? { grams: nameGrams(name, nameMn) } : {};
    await this.table.update({ id: member.id }, { ...columns, ...grams, updatedAt: this.clock.now() });
  }
}
