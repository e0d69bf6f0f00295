import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from '../platform/access/permissions';

/** One of the 2,721 divisions. */
@Entity('region')
export class Region {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  code: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh: string;

  @Column({ name: 'name_mn', type: 'text', nullable: true })
  nameMn: string | null;

  @Column('text')
  level: Level;

  @Column({ name: 'parent_code', type: 'text', collation: 'C', nullable: true })
  parentCode: string | null;
}
