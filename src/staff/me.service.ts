import { Injectable } from '@nestjs/common';
import { covers, SignedIn } from '../platform/access/actor';
import { Permission, Role, roles } from '../platform/access/permissions';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { MeView, OwnAssignment, PeopleQuery, PersonView } from './me.dto';

interface Account {
  login: string;
  name: string;
  second_factor: boolean;
  assignments: OwnAssignment[];
}

const own = `
  select p.login, p.name, p.totp_secret is not null as second_factor,
    (select json_agg(json_build_object('id', a.id, 'role', a.role, 'level', a.level, 'regions',
        (select json_agg(json_build_object('code', r.code, 'nameZh', r.name_zh) order by r.code)
          from region r where r.code = any (a.regions))) order by a.created_at, a.id)
      from assignment a where a.staff_id = p.id and a.ended_at is null) as assignments
  from staff p where p.id = $1`;

/** People with one of the roles whose region encloses a place: the heads of both codes are the same at their level. */
const withAccess = `
  select p.id, p.name, a.role, a.level from assignment a join staff p on p.id = a.staff_id
  where a.ended_at is null and p.state = 'active' and a.role = any ($2) and exists (
    select 1 from unnest(a.regions) held, lateral (select case a.level when 'city' then 4 when 'banner' then 6
      when 'township' then 9 else 12 end) size(n) where left(held, n) = left($1, n))
  order by p.name collate "C", p.id limit 200`;

/** The person at the session, and the people next to them. */
@Injectable()
export class MeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async me({ staffId, assignmentId, permissions }: SignedIn): Promise<MeView> {
    const account = await this.work.as('app_auth', () =>
      this.work.row<Account & Record<string, unknown>>(own, [staffId]),
    );
    const assignment = account?.assignments.find(({ id }) => id === assignmentId);
    if (!account || !assignment) throw new NotFound('staff');
    const { login, name, assignments, second_factor: secondFactor } = account;
    return {
      ...{ id: staffId, login, name, assignment, assignments, permissions: [...permissions], secondFactor },
      ...{ mode: this.config.BANGFU_MODE, now: this.clock.now(), today: this.clock.today() },
    };
  }

  /** Those who can be given a task in a region: nobody is offered who could not open it. */
  async people({ scope }: SignedIn, { region, permission }: PeopleQuery): Promise<PersonView[]> {
    if (!covers(scope, region)) throw new NotFound('region');
    const able = (Object.keys(roles) as Role[]).filter((role) => holds(role, permission));
    return this.work.as('app_auth', () =>
      this.work.rows<PersonView & Record<string, unknown>>(withAccess, [region, able]),
    );
  }
}

const holds = (role: Role, permission: Permission): boolean =>
  (roles[role].permissions as readonly Permission[]).includes(permission);
