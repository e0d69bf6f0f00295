import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Conflict } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { RegisterUnit, UnitPage, UnitQuery, UnitView } from './unit.dto';

type Found = UnitView & Record<string, unknown>;

const columns = `u.id, u.region_code as "regionCode", u.name, u.affiliation, u.address,
  (select count(*)::int from helper h where h.unit_id = u.id and h.left_on is null) as helpers`;

/** Units that send helpers. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Takes a unit into an office's list. The same again answers the same. */
  async register(id: string, { regionCode, name, affiliation, address }: RegisterUnit): Promise<UnitView> {
    const wanted = { regionCode, name, affiliation: affiliation ?? null, address: address ?? null };
    const made = await this.work.row(
      `insert into helping_unit (id, region_code, name, affiliation, address, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [id, ...Object.values(wanted), this.work.staffId, this.clock.now()],
    );
    const row = await this.work.row<Found>(`select ${columns} from helping_unit u where u.id = $1`, [id]);
    const same = row && (Object.keys(wanted) as (keyof typeof wanted)[]).every((field) => row[field] === wanted[field]);
    if (!made && !same) throw new Conflict('unit.id_taken');
    return row as UnitView;
  }

  /** Units of the offices in scope, by name. */
  async list({ limit = 20, cursor, regionCode }: UnitQuery): Promise<UnitPage> {
    const [name, last] = cursor ? readCursor(cursor, [/^.{1,100}$/u, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const rows = await this.work.rows<Found>(
      `select ${columns} from helping_unit u
       where ($1::text is null or (u.name collate "C", u.id) > ($1, $2::uuid)) and ($3::text is null or ${column} = $3)
       order by u.name collate "C", u.id limit $4`,
      [name, last, region, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.name, row.id]);
  }
}
