import { Injectable } from '@nestjs/common';
import { covers, type SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, Forbidden, NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { codes } from '../../regions/code-lists.rules';
import { DetailFault, faultOfSchema, faultsOfDetails } from './detail-schemas.rules';
import { IncomeBy, ProgrammeView, PublishProgramme, SubtypeForm } from './programme.dto';

type Found = ProgrammeView & Record<string, unknown>;

const city = '150500000000';
const columns = `id, programme, kind, version, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", title_zh as "titleZh",
  title_en as "titleEn", subtypes, schema, source, reason, published_by as "publishedBy", published_at as "publishedAt"`;

/** Programmes of help and their versions: what is asked of a measure, and where its benefits count. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The version of each programme that is in force on a day, today by default. */
  list(on: string = this.clock.today()): Promise<ProgrammeView[]> {
    return this.work.rows<Found>(
      `select distinct on (programme) ${columns} from programme_version where valid_from <= $1
       order by programme, programme_version.valid_from desc`,
      [on],
    );
  }

  /** Every version of a programme, the latest first. */
  history(programme: string): Promise<ProgrammeView[]> {
    return this.work.rows<Found>(
      `select ${columns} from programme_version where programme = $1 order by version desc limit 100`,
      [programme],
    );
  }

  /** A version, in force or not: measures are read under the one they were written with. */
  async version(id: string): Promise<ProgrammeView> {
    const row = await this.work.row<Found>(`select ${columns} from programme_version where id = $1`, [id]);
    if (!row) throw new NotFound('programme');
    return row;
  }

  /** What is wrong with details under a version. */
  async check(id: string, details: Record<string, unknown>): Promise<DetailFault[]> {
    const { schema } = await this.version(id);
    return faultsOfDetails(id, schema, details);
  }

  /** Publishes the next version of a programme; what is there stays as it is. The same again answers the same. */
  async publish(id: string, input: PublishProgramme, me: SignedIn): Promise<ProgrammeView> {
    if (!covers(me.scope, city)) throw new Forbidden('region.out_of_scope');
    refuseUnfit(input);
    const { programme, validFrom, titleZh, titleEn, subtypes, schema, source, reason } = input;
    const kind = codes('tongliao-programme').includes(programme) ? 'tongliao' : 'national';
    const row = await this.work.row<Found>(
      `insert into programme_version (id, programme, kind, version, valid_from, title_zh, title_en, subtypes, schema,
         source, reason, published_by, published_at)
       select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, $12
       from programme_version where programme = $2 having coalesce(max(valid_from) < $4, true)
       on conflict (id) do nothing returning ${columns}`,
      [
        ...[id, programme, kind, validFrom, titleZh, titleEn, JSON.stringify(subtypes), JSON.stringify(schema)],
        ...[source, reason, me.staffId, this.clock.now()],
      ],
    );
    return row ?? this.repeated(id, input);
  }

  private async repeated(id: string, input: PublishProgramme): Promise<ProgrammeView> {
    const row = await this.work.row<Found & { same: boolean }>(
      `select *, (programme, source, reason, "validFrom", "titleZh", "titleEn", subtypes, schema)
         = ($7, $8, $9, $2, $3, $4, $5::jsonb, $6::jsonb) as same
       from (select ${columns} from programme_version where id = $1) stands`,
      [
        ...[id, input.validFrom, input.titleZh, input.titleEn, JSON.stringify(input.subtypes)],
        ...[JSON.stringify(input.schema), input.programme, input.source, input.reason],
      ],
    );
    if (!row) throw new Refused('programme.begins_before_last');
    const { same: repeated, ...view } = row;
    if (!repeated) throw new Conflict('programme.id_taken');
    return view;
  }
}

/** A schema that asks for what it must not, and items that are no income. */
function refuseUnfit({ schema, subtypes }: PublishProgramme): void {
  const at = faultOfSchema(schema);
  if (at) throw new Refused('programme.schema_refused', {}, [{ path: at, code: 'programme.schema_refused' }]);
  const fields = Object.keys((schema as { properties: object }).properties);
  const wrong = subtypes.findIndex(({ incomeBy }: SubtypeForm) => incomeBy && !fits(incomeBy, fields));
  if (wrong >= 0) {
    const path = `subtypes.${wrong}.incomeBy`;
    throw new Refused('programme.refused', {}, [{ path, code: 'programme.income_unknown' }]);
  }
}

const fits = ({ field, items }: IncomeBy, fields: string[]): boolean =>
  fields.includes(field) &&
  Object.entries(items).length <= 40 &&
  Object.values(items).every((item) => /^[WOPT]/.test(item) && codes('income-sub-item').includes(item));
