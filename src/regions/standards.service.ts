import { Injectable } from '@nestjs/common';
import { covers, SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Conflict, Forbidden, Invalid } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { RegionsService } from './regions.service';
import { NamedStandardView, SetStandard, StandardView } from './standard.dto';
import { inForce, staffNames, standardHistory, StandardRow, standardsAround } from './standards.queries';
import { StandardKey, standardKinds } from './standard-keys';
import { Standards } from './standards.rules';

/** Lines, thresholds and time limits: what is in force where and when, and who set it. */
@Injectable()
export class StandardsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly regions: RegionsService,
  ) {}

  /** What is in force in a region on a day (YYYY-MM-DD), in one statement. */
  async of(regionCode: string, day: string): Promise<Standards<StandardView>> {
    return new Standards((await inForce(this.work, regionCode, day)).map(StandardView.of));
  }

  /** What is in force in a region on a day, today by default. */
  async list(regionCode: string, day?: string): Promise<NamedStandardView[]> {
    await this.regions.get(regionCode);
    return this.named((await this.of(regionCode, day ?? this.clock.today())).all());
  }

  /** Every value that was ever set for regions and around them, in one statement. */
  async around(regionCodes: readonly string[]): Promise<StandardView[]> {
    return (await standardsAround(this.work, regionCodes)).map(StandardView.of);
  }

  /** Every value that was ever set for a key in a region and the regions around it, newest first. */
  async history(key: StandardKey, regionCode: string): Promise<NamedStandardView[]> {
    return this.named((await standardHistory(this.work, key, regionCode)).map(StandardView.of));
  }

  /** Sets a standard for a region from a day on; an earlier value is never changed, only followed. */
  async set(id: string, input: SetStandard, me: SignedIn): Promise<NamedStandardView> {
    const kind = standardKinds[input.key];
    if (input.value < kind.min || input.value > kind.max) {
      throw new Invalid('request.invalid', {}, [
        { path: 'value', code: 'standard.out_of_bounds', params: { min: kind.min, max: kind.max } },
      ]);
    }
    await this.regions.get(input.regionCode);
    if (!covers(me.scope, input.regionCode)) throw new Forbidden('region.out_of_scope');
    const written = await this.work.row<StandardRow>(
      `insert into standard (id, key, region_code, valid_from, value, unit, source, reason, set_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing
       returning *, valid_from::text`,
      [
        id,
        input.key,
        input.regionCode,
        input.validFrom,
        input.value,
        kind.unit,
        input.source,
        input.reason,
        me.staffId,
      ],
    );
    const [view] = await this.named([written ? StandardView.of(written) : await this.repeated(id, input)]);
    return view as NamedStandardView;
  }

  private async named(views: readonly StandardView[]): Promise<NamedStandardView[]> {
    const [regions, people] = await Promise.all([
      this.regions.names(views.map(({ regionCode }) => regionCode)),
      staffNames(
        this.work,
        views.flatMap(({ setBy }) => setBy ?? []),
      ),
    ]);
    return views.map((view) => ({
      ...view,
      regionName: regions.get(view.regionCode) ?? view.regionCode,
      setByName: view.setBy && (people.get(view.setBy) ?? null),
    }));
  }

  private async repeated(id: string, input: SetStandard): Promise<StandardView> {
    const row = await this.work.row<StandardRow>('select *, valid_from::text from standard where id = $1', [id]);
    const view = row && StandardView.of(row);
    const same = view && (Object.keys(input) as (keyof SetStandard)[]).every((field) => view[field] === input[field]);
    if (!same) throw new Conflict('standard.id_taken');
    return view;
  }
}
