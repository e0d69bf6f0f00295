import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a doubt of the checker is right to stand for one household, until a day. */
@Entity('waiver')
export class Waiver {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  /** Code of the rule. */
  @Column('text')
  code: string;

  /** Field the finding points to. */
  @Column('text')
  path: string;

  @Column('text')
  reason: string;

  /** Last day it holds. */
  @Column('date')
  until: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
