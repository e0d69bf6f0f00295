import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../platform/access/actor';
import { fieldsOf } from '../platform/changes';
import { Clock } from '../platform/clock';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { defined } from './form-fields.rules';
import { HouseholdForm, RegisterHousehold } from './household.dto';
import { insertDraft, rowsText } from './draft.queries';
import { Household } from './household.entity';
import { Member } from './members/member.entity';
import { SealedFields } from './sealed-fields.service';

const nothing = Object.fromEntries(fieldsOf(HouseholdForm).map((field) => [field, null]));

/** Rows of the table of households: made from forms, found, locked, written. */
@Injectable()
export class HouseholdRows {
  /** The statement that inserts a draft: the same for all. */
  private insertion?: string;

  constructor(
    private readonly work: UnitOfWork,
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sealed: SealedFields,
  ) {}

  private get table() {
    return this.work.repository(Household);
  }

  /** The row of a new draft. */
  draft(id: string, input: RegisterHousehold, createdBy: string): Household {
    const { members, regionCode, ...form } = input;
    const head = members.find(({ relation }) => relation === '01');
    const now = this.clock.now();
    return {
      ...nothing,
      ...defined(form),
      ...this.sealed.columns('household', id, form),
      id,
      regionCode,
      registration: 'draft',
      headName: (head ?? members[0])?.name ?? '',
      headMemberId: head?.id ?? null,
      memberCount: members.length,
      contentTag: this.sealed.contentTag(input),
      createdBy,
      createdAt: now,
      updatedAt: now,
    } as unknown as Household;
  }

  /** Inserts a household and its people as `actor`, in one trip; false when its id is taken, then nothing is inserted. */
  async insert(row: Household, people: readonly Member[], actor: Actor, requestId: string): Promise<boolean> {
    const [own, theirs] = [this.source.getMetadata(Household), this.source.getMetadata(Member)];
    this.insertion ??= insertDraft(own, theirs);
    const values = [rowsText(own, [row]).slice(1, -1), rowsText(theirs, people)];
    const [inserted = []] = await this.work.ask(actor, [{ text: this.insertion, values }], requestId);
    return inserted.length === 1;
  }

  find(id: string): Promise<Household | null> {
    return this.table.findOneBy({ id });
  }

  /** Several households by their ids. */
  several(ids: readonly string[]): Promise<Household[]> {
    return this.table.findBy({ id: In([...ids]) });
  }

  /** A household, kept from being changed by others until the transaction ends; throws `household.not_found`. */
  async lock(id: string): Promise<Household> {
    const locked = this.table.createQueryBuilder('household').setLock('pessimistic_write').where({ id });
    const row = await locked.getOne();
    if (!row) throw new NotFound('household');
    return row;
  }

  /** Writes columns of a household and moves it to the top of the lists. */
  async write(id: string, columns: Partial<Household>): Promise<void> {
    await this.table.update({ id }, { ...columns, updatedAt: this.clock.now() });
  }

  /** Marks a draft as submitted, with the next number of its banner; returns the columns that changed. */
  async submit(id: string, publicId: string): Promise<Partial<Household>> {
    const now = this.clock.now();
    const row = await this.work.row<{ number: string }>(
      `update household set registration = 'submitted', number = coalesce(number, next_household_number(id)),
         public_id = $2, submitted_at = $3, updated_at = $3
       where id = $1 returning number`,
      [id, publicId, now],
    );
    return { ...row, publicId, registration: 'submitted', submittedAt: now, updatedAt: now };
  }

  /** Brings head, number of people and place in the lists in step with the members. */
  async recount(id: string): Promise<void> {
    await this.work.rows(
      `update household h set member_count = now.people, head_member_id = now.head,
         head_name = coalesce(now.head_name, h.head_name), updated_at = $2
       from (select count(*) as people, (array_agg(id order by created_at, id) filter (where relation = '01'))[1] as head,
           (array_agg(name order by (relation = '01') is true desc, created_at, id))[1] as head_name
         from member where household_id = $1 and active) now
       where h.id = $1`,
      [id, this.clock.now()],
    );
  }
}
