import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Conflict, Invalid } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { RegionsService } from '../../regions/regions.service';
import { HazardPage, HazardQuery, HazardView, ReportHazard } from './hazard.dto';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const select = `select z.id, z.region_code as "regionCode", r.name_zh as "regionName", z.subtype,
    z.struck_on::text as "struckOn", z.source, s.name as "reportedBy"
  from hazard z join region r on r.code = z.region_code join staff s on s.id = z.reported_by`;

/** Disasters by place: the scan asks after every household there that nobody has seen since. */
@Injectable()
export class HazardsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly regions: RegionsService,
  ) {}

  /** Reports a disaster; the same again answers the same. */
  async report(id: string, input: ReportHazard): Promise<HazardView> {
    const today = this.clock.today();
    if (input.struckOn > today)
      throw new Invalid('request.invalid', {}, [{ path: 'struckOn', code: 'hazard.in_future' }]);
    await this.regions.get(input.regionCode);
    await this.work.rows(
      `insert into hazard (id, region_code, subtype, struck_on, source, reported_by, reported_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
      [id, input.regionCode, input.subtype, input.struckOn, input.source, this.work.staffId, this.clock.now()],
    );
    const row = await this.work.row<HazardView & Record<string, unknown>>(`${select} where z.id = $1`, [id]);
    const same = row && (Object.keys(input) as (keyof ReportHazard)[]).every((field) => row[field] === input[field]);
    if (!same) throw new Conflict('hazard.id_taken');
    return row;
  }

  /** Disasters of the region, the latest first. */
  async list({ limit = 20, cursor, since }: HazardQuery): Promise<HazardPage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : [null, null];
    const rows = await this.work.rows<HazardView & Record<string, unknown>>(
      `${select} where ($1::date is null or z.struck_on >= $1) and ($2::date is null or (z.struck_on, z.id) < ($2, $3))
       order by z.struck_on desc, z.id desc limit $4`,
      [since ?? null, ...after, limit + 1],
    );
    return pageOf(rows, limit, ({ struckOn, id }) => [struckOn, id]);
  }
}
