import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One account, one person. */
@Entity('staff')
export class Staff {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  login: string;

  @Column('text')
  name: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column('text')
  state: 'invited' | 'active' | 'disabled';

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
