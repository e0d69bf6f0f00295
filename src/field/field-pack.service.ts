import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Invalid } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { codeLists } from '../regions/code-lists.rules';
import { RegionsService } from '../regions/regions.service';
import type { StandardView } from '../regions/standard.dto';
import { StandardsService } from '../regions/standards.service';
import { askerOf, isCurrent, Mark, Position, readPosition, versionOf, writePosition } from './field-cursor.rules';
import { FieldHouseholds } from './field-households.service';
import { FieldPack, PackQuery } from './field-pack.dto';
import { everyHousehold, HouseholdsFound, readCircumstances, touchedHouseholds } from './field-pack.queries';

const codesVersion = versionOf(codeLists);

/** A position, what is found from it, and the mark that its series of pages leads to. */
interface Page {
  position: Position;
  found: HouseholdsFound;
  next: Mark;
  limit: number;
}

/**
 * What a phone needs for working without a network: first everything in the villages of its owner, then what has
 * changed since. Which changes a phone has seen is told by PostgreSQL's snapshots and not by times or numbers, so that a
 * transaction that began early and ended late is not passed over.
 */
@Injectable()
export class FieldPackService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly regions: RegionsService,
    private readonly standards: StandardsService,
    private readonly households: FieldHouseholds,
  ) {}

  async page({ since, limit = 100 }: PackQuery, me: SignedIn): Promise<FieldPack> {
    const [{ run, regions }, standards] = await Promise.all([
      readCircumstances(this.work, me.scope.regions),
      this.standards.around(me.scope.regions),
    ]);
    const position = positionOf(since, askerOf(me), run);
    const page = await this.find(position, versionOf(standards), limit);
    const wanted = cut(page).flatMap(({ id, why }) => (why === null ? [id] : []));
    const kind = position.since ? 'difference' : 'whole';
    const households = await this.households.of(wanted, kind, standards, me);
    return { ...this.frame(page, standards), regions, households, gone: goneOf(page) };
  }

  private async find(position: Position, standards: string, limit: number): Promise<Page> {
    const { since, after } = position;
    const day = this.clock.today();
    const openCases = since !== null && (since.day !== day || since.standards !== standards);
    const found = await (since
      ? touchedHouseholds(this.work, since.snapshot, openCases, after, limit)
      : everyHousehold(this.work, after, limit));
    const mark = { snapshot: found.snapshot, at: Date.now(), day, codes: codesVersion, standards };
    return { position, found, next: position.next ?? mark, limit };
  }

  private frame({ position, found, next, limit }: Page, standards: StandardView[]): Frame {
    const { since } = position;
    const first = position.next === null;
    const more = found.households.length > limit;
    const last = found.households.slice(0, limit).at(-1)?.id ?? null;
    const reached = more ? { ...position, next, after: last } : { ...position, since: next, next: null, after: null };
    const news = (known: string | undefined, now: string) => first && known !== now;
    return {
      ...{ first, whole: since === null, more, cursor: writePosition(reached) },
      ...{ serverTime: new Date().toISOString(), today: this.clock.today() },
      codeLists: {
        version: next.codes,
        lists: news(since?.codes, next.codes) ? this.regions.codeLists() : null,
      },
      standards: { version: next.standards, values: news(since?.standards, next.standards) ? standards : null },
    };
  }
}

type Frame = Omit<FieldPack, 'regions' | 'households' | 'gone'>;

const cut = ({ found, limit }: Page) => found.households.slice(0, limit);

const goneOf = (page: Page): FieldPack['gone'] =>
  cut(page).flatMap(({ id, why }) => (why === null ? [] : [{ id, why }]));

/** Where a phone stands; at the beginning when it is new, was away for too long, or its owner works elsewhere now. */
function positionOf(cursor: string | undefined, asker: string, server: string): Position {
  const read = cursor === undefined ? undefined : readPosition(cursor);
  if (cursor !== undefined && !read)
    throw new Invalid('page.cursor_invalid', {}, [{ path: 'since', code: 'page.cursor_invalid' }]);
  if (read && isCurrent(read, asker, server, Date.now())) return read;
  return { asker, server, since: null, next: null, after: null };
}
