import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level, Role } from '../platform/access/permissions';

/** A role a person holds over a region; a person works under one assignment at a time. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  @Column('text')
  role: Role;

  @Column('text')
  level: Level;

  /** One region, or at village level several villages (12-digit codes). */
  @Column('text', { array: true })
  regions: string[];

  /** The first of them: places the row in the change log. */
  @Column({ name: 'region_code', type: 'text', collation: 'C', nullable: true, insert: false, update: false })
  regionCode: string | null;

  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
