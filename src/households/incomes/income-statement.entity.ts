import { Column, Entity, PrimaryColumn } from 'typeorm';

export const incomeKinds = ['annual', 'monitoring'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** One income statement of a household: a period and the people who shared the income. */
@Entity('income_statement')
export class IncomeStatement {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column('text')
  kind: IncomeKind;

  /** Year in which the period ends. */
  @Column('int')
  year: number;

  @Column({ name: 'period_start', type: 'date' })
  periodStart: string;

  @Column({ name: 'period_end', type: 'date' })
  periodEnd: string;

  /** Who live together and share cost; soldiers and prisoners out, students in. */
  @Column({ name: 'people_count', type: 'int' })
  peopleCount: number;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
