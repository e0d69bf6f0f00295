import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../platform/access-log';
import { addDays, Clock, daysBetween } from '../../platform/clock';
import { Config, publicAddress } from '../../platform/config';
import { NotFound } from '../../platform/errors';
import { Counted, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { BoardNotice, NoticePage, NoticeQuery, NoticeView } from './notice.dto';
import {
  BoardRow,
  countNotices,
  isVillage,
  listNotices,
  NoticeRow,
  PosterRowOf,
  readBoard,
  readForPoster,
  readNotice,
  runningNotices,
} from './notice.queries';
import { villageName } from './place-names.rules';
import { renderPoster } from './poster';
import { Poster, PosterKind, posterKind, titleOf } from './poster.content';
import { label } from '../../regions/code-lists.rules';

/** Days an announcement stays on the public board; the law asks for none. */
const announcedDays = 30;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Notices and announcements: those of the region, the printed sheet, and the public board. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly accesses: AccessLog,
  ) {}

  async list({ limit = 20, cursor, ...filter }: NoticeQuery): Promise<NoticePage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const today = this.clock.today();
    const [rows, count] = await Promise.all([
      listNotices(this.work, filter, today, after, limit),
      countNotices(this.work, filter, today),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.from_day, row.id]);
    return { items: items.map((row) => this.viewOf(row)), nextCursor, ...Counted.upTo(count) };
  }

  /** Notices of several households that run, in one statement. */
  async running(householdIds: readonly string[]): Promise<NoticeView[]> {
    return (await runningNotices(this.work, householdIds)).map((row) => this.viewOf(row));
  }

  async get(id: string): Promise<NoticeView> {
    const row = await readNotice(this.work, id);
    if (!row) throw new NotFound('notice');
    return this.viewOf(row);
  }

  /** The notice as an A4 sheet to print, stamp and post. */
  async poster(id: string): Promise<Buffer> {
    const row = await readForPoster(this.work, id);
    if (!row) throw new NotFound('notice');
    await this.accesses.record({ action: 'print', householdId: row.household_id, regionCode: row.region_code });
    return renderPoster(this.posterOf(id, row));
  }

  /** What hangs on the board of a village today: running notices and the announcements of the last month; 404 where there is no such village. */
  async board(village: string): Promise<BoardNotice[]> {
    if (!(await isVillage(this.work, village))) throw new NotFound('village');
    const since = addDays(this.clock.today(), -announcedDays);
    return (await readBoard(this.work, village, since)).map((row) => boardNotice(row, this.clock.today()));
  }

  private viewOf(row: NoticeRow): NoticeView {
    const runs = row.state === 'running' ? row.to_day : null;
    return {
      ...{ id: row.id, procedureId: row.procedure_id, householdId: row.household_id, regionCode: row.region_code },
      ...{ type: row.type, level: row.level, headName: row.head_name, people: row.people, place: row.place },
      ...{ text: row.text, photoId: row.photo_id, from: row.from_day, to: row.to_day, state: row.state },
      villageName: row.village_name,
      daysLeft: runs === null ? null : daysUntilDown(runs, this.clock.today()),
      expired: runs !== null && runs < this.clock.today(),
      objected: row.open_objections > 0,
      objections: row.objections,
      openObjections: row.open_objections,
    };
  }

  private posterOf(id: string, row: PosterRowOf): Poster {
    const village = villageName(row.village);
    const issuer =
      { village: row.village, township: `${row.township}人民政府` }[row.level] ?? `${row.banner}扶贫开发办公室`;
    return {
      kind: kindOf(row),
      villageName: village,
      townshipName: row.township,
      bannerName: row.banner,
      issuer,
      from: row.from_day,
      to: row.to_day,
      rows: [
        {
          ...{ headName: row.head_name, nameMn: row.name_mn ?? undefined },
          ...{ people: row.people, group: row.villager_group ?? undefined },
        },
      ],
      objectionChannels: [],
      publicUrl: publicPage(this.config, row.region_code),
      number: `${row.from_day.slice(0, 4)}-${row.type}-${id.slice(-6).toUpperCase()}`,
    };
  }
}

function kindOf({ type, variant }: { type: string; variant: string }): PosterKind {
  const found = posterKind(type, variant);
  if (!found) throw new Error(`no poster for notices of type ${type}`);
  return found;
}

/** Where the village's board can be seen without account; empty while the address is known to this machine alone. */
function publicPage(config: Config, village: string): string {
  const address = publicAddress(config);
  return address ? `${address}/p/villages/${village}` : '';
}

/** A removal goes by the types of an exit and has names of its own. */
const typeNames = (row: BoardRow): Pick<BoardNotice, 'typeZh' | 'typeEn'> =>
  row.variant === 'removal'
    ? { typeZh: titleOf(kindOf(row)), typeEn: row.to_day ? 'removal notice' : 'removal announcement' }
    : { typeZh: label('notice-type', row.type, 'zh'), typeEn: label('notice-type', row.type, 'en') };

/** The last day counts: whoever comes on it may still object. */
const daysUntilDown = (lastDay: string, today: string): number => Math.max(0, daysBetween(today, addDays(lastDay, 1)));

const boardNotice = (row: BoardRow, today: string): BoardNotice => ({
  id: row.id,
  type: row.type,
  ...typeNames(row),
  headName: row.head_name,
  people: row.people,
  villageName: villageName(row.village_name),
  townshipName: row.township_name,
  from: row.from_day,
  to: row.to_day,
  daysLeft: row.to_day === null ? null : daysUntilDown(row.to_day, today),
});
