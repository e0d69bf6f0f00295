import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound, Refused } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { inForceOf } from '../../regions/standards.rules';
import { StandardsService } from '../../regions/standards.service';
import { HelperCards } from '../helpers/helper-cards.service';
import { onDay } from '../helpers/helpers.queries';
import { BeginTeam, EndService, JoinTeam, TeamItem, TeamPage, TeamQuery, TeamView } from './team.dto';
import { shortfallsOf } from './teams.rules';

interface TeamRow extends Record<string, unknown> {
  id: string;
  regionCode: string;
  villageName: string;
  unitId: string | null;
  unitName: string | null;
  startedOn: string;
  endedOn: string | null;
  endReason: string | null;
  serving: number;
  firstSecretary: boolean;
}

interface MemberRow extends Record<string, unknown> {
  id: string;
  helperId: string;
  role: string;
  startedOn: string;
  endedOn: string | null;
  endReason: string | null;
}

/** Columns of a team; $1 is the day whose strength is counted. */
const team = `t.id, t.region_code as "regionCode", v.name_zh as "villageName", t.unit_id as "unitId",
  (select name from helping_unit where id = t.unit_id) as "unitName", to_char(t.started_on, 'YYYY-MM-DD') as "startedOn",
  to_char(t.ended_on, 'YYYY-MM-DD') as "endedOn", t.end_reason as "endReason",
  (select count(*)::int from team_member m where m.team_id = t.id and ${onDay('m', '$1::date')}) as serving,
  exists (select from team_member m where m.team_id = t.id and m.role = '02' and ${onDay('m', '$1::date')}) as "firstSecretary"`;
const from = `from work_team t join region v on v.code = t.region_code`;
const member = `m.id, m.helper_id as "helperId", m.role, to_char(m.started_on, 'YYYY-MM-DD') as "startedOn",
  to_char(m.ended_on, 'YYYY-MM-DD') as "endedOn", m.end_reason as "endReason"`;

/** Resident teams of villages and their first secretaries. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cards: HelperCards,
    private readonly standards: StandardsService,
  ) {}

  /** Begins a team in a village. The same again answers the same. */
  async begin(id: string, { regionCode, unitId = null, from: day }: BeginTeam, me: SignedIn): Promise<TeamView> {
    const known = await this.work.row(`select from helping_unit where id = $1`, [unitId]);
    if (unitId && !known) throw new Refused('team.refused', {}, [{ path: 'unitId', code: 'helper.unit_unknown' }]);
    const made = await this.work.row(
      `insert into work_team (id, region_code, unit_id, started_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [id, regionCode, unitId, day, me.staffId, this.clock.now()],
    );
    const row = await this.find(id);
    const same = row.regionCode === regionCode && row.unitId === unitId && row.startedOn === day;
    if (!made && !same) throw new Conflict('team.id_taken');
    return this.view(row, me);
  }

  /** Teams in scope with what they lack, in the order of their ids. */
  async list({ limit = 20, cursor, regionCode }: TeamQuery): Promise<TeamPage> {
    const [last] = cursor ? readCursor(cursor, [uuidPattern]) : [null];
    const [column, region] = regionFilter(regionCode);
    const place = column.replace(/(\w+_code)/, 't.$1');
    const rows = await this.work.rows<TeamRow>(
      `select ${team} ${from} where ($2::uuid is null or t.id > $2) and ($3::text is null or ${place} = $3)
       order by t.id limit $4`,
      [this.clock.today(), last, region, limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    const asked = await this.asked(items.map((row) => row.regionCode));
    return { items: items.map((row) => this.item(row, asked(row.regionCode))), nextCursor };
  }

  async get(id: string, me: SignedIn): Promise<TeamView> {
    return this.view(await this.find(id), me);
  }

  /** Takes a helper into a team; a village has one first secretary and one leader at a time. */
  async join(id: string, memberId: string, input: JoinTeam, me: SignedIn): Promise<TeamView> {
    const row = await this.find(id);
    if (input.from < row.startedOn || (row.endedOn !== null && input.from >= row.endedOn))
      throw new Refused('team.outside_term', { startedOn: row.startedOn });
    const helper = await this.work.row<{ left: boolean }>(
      `select left_on is not null and left_on <= $2 as left from helper where id = $1`,
      [input.helperId, input.from],
    );
    if (!helper) throw new NotFound('helper');
    if (helper.left) throw new Refused('pairing.helper_left', { from: input.from });
    const made = await this.work.row(
      `insert into team_member (id, team_id, region_code, helper_id, role, started_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
      [memberId, id, row.regionCode, input.helperId, input.role, input.from, me.staffId, this.clock.now()],
    );
    if (!made) await this.refuseOther(id, memberId, input);
    return this.view(await this.find(id), me);
  }

  /** Ends somebody's service in a team. */
  async leave(id: string, memberId: string, { on, reason }: EndService, me: SignedIn): Promise<TeamView> {
    const ended = await this.work.row<{ open: boolean }>(
      `update team_member set ended_on = $3, end_reason = $4 where id = $2 and team_id = $1
         and (ended_on is null or (ended_on, end_reason) = ($3, $4)) returning id`,
      [id, memberId, on, reason],
    );
    if (!ended) {
      const there = await this.work.row('select from team_member where id = $2 and team_id = $1', [id, memberId]);
      throw there ? new Conflict('team.has_ended') : new NotFound('team');
    }
    return this.view(await this.find(id), me);
  }

  /** Ends a team and the service of everybody in it. */
  async end(id: string, { on, reason }: EndService, me: SignedIn): Promise<TeamView> {
    const row = await this.find(id);
    if (row.endedOn !== null && (row.endedOn !== on || row.endReason !== reason)) throw new Conflict('team.has_ended');
    await this.work.rows(
      `with over as (update work_team set ended_on = $2, end_reason = $3 where id = $1 and ended_on is null returning id)
       update team_member set ended_on = $2, end_reason = $3
       where team_id = (select id from over) and ended_on is null`,
      [id, on, reason],
    );
    return this.view(await this.find(id), me);
  }

  private async find(id: string): Promise<TeamRow> {
    const row = await this.work.row<TeamRow>(`select ${team} ${from} where t.id = $2`, [this.clock.today(), id]);
    if (!row) throw new NotFound('team');
    return row;
  }

  private async refuseOther(teamId: string, memberId: string, input: JoinTeam): Promise<void> {
    const row = await this.work.row<MemberRow>(
      `select ${member} from team_member m where m.id = $1 and m.team_id = $2`,
      [memberId, teamId],
    );
    const same = row?.helperId === input.helperId && row.role === input.role && row.startedOn === input.from;
    if (!same) throw new Conflict('team.id_taken');
  }

  private async view(row: TeamRow, me: SignedIn): Promise<TeamView> {
    const members = await this.work.rows<MemberRow>(
      `select ${member} from team_member m where m.team_id = $1 order by m.started_on, m.role, m.id`,
      [row.id],
    );
    const cards = await this.cards.of(
      members.map(({ helperId }) => helperId),
      me.role,
    );
    const asked = await this.asked([row.regionCode]);
    return {
      ...this.item(row, asked(row.regionCode)),
      endReason: row.endReason,
      members: members.flatMap(({ helperId, id, role, startedOn, endedOn, endReason }) => {
        const helper = cards.get(helperId);
        return helper ? [{ id, role, startedOn, endedOn, endReason, helper }] : [];
      }),
    };
  }

  private item(row: TeamRow, asked: { people: number; months: number }): TeamItem {
    const { id, regionCode, villageName, unitName, startedOn, endedOn, serving } = row;
    const lacks = shortfallsOf(row, this.clock.today(), asked);
    return { id, regionCode, villageName, unitName, startedOn, endedOn, serving, shortfalls: lacks };
  }

  /** What the rules of each place ask of a team today, in one statement. */
  private async asked(regionCodes: string[]) {
    const all = await this.standards.around(regionCodes);
    const today = this.clock.today();
    return (regionCode: string) => {
      const standards = inForceOf(all, regionCode, today);
      return { people: standards.number('team.people'), months: standards.number('team.months') };
    };
  }
}
