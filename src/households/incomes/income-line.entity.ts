import { Column, Entity, PrimaryColumn } from 'typeorm';
import { fenColumn } from '../fen';

/** One amount of an income statement. */
@Entity('income_line')
export class IncomeLine {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'statement_id', type: 'uuid' })
  statementId: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  /** Code of [income-sub-item], or of [income-item] where nothing finer is known. */
  @Column({ type: 'text', collation: 'C' })
  item: string;

  /** Fen; null once the line was taken back. */
  @Column({ name: 'amount_fen', type: 'bigint', nullable: true, transformer: fenColumn })
  amountFen: number | null;

  /** `reported` by the household, or `posted` by a benefit that was paid. */
  @Column('text')
  origin: 'reported' | 'posted';
}
