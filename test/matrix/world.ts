import { significant } from '../../src/platform/access/actor';
import { Level, Role, roles } from '../../src/platform/access/permissions';
import { DuplicateSearch } from '../../src/households/duplicates/duplicate-search.service';
import type { PersonalClass } from '../../src/households/household.visibility';
import type { TestApp } from '../app';
import { makePerson, Person, places, towns, villages } from '../make';
import { moveOn, moveTo } from '../make-procedures';
import { furnishing } from './furnish';

export type Place = 'own' | 'nextVillage' | 'nextTown' | 'nextBanner';

/** One village with the offices above it, the people who work there, and one of each thing that the system keeps. */
export interface Site {
  place: Place;
  village: string;
  town: string;
  banner: string;
  caseworker: Person;
  secondCaseworker: Person;
  reviewer: Person;
  supervisor: Person;
  clerk: Person;
  /** Ids by what they name: `household`, `member`, `survey` and so on. */
  ids: Record<string, string>;
  /** An identity number and a phone of the household, and its number, to search for. */
  known: { idNumber?: string; phone?: string; number?: string };
}

/** Somebody whose requests are tried: one for every role and level, with the place `own` in the middle of the scope. */
export interface Subject {
  name: string;
  role: Role;
  level: Level;
  region: string;
  person: Person;
}

/** A value that the forms were given in clear, and whose it is. */
export interface Planted {
  value: string;
  kind: PersonalClass;
  place: Place;
}

export interface World {
  sites: Record<Place, Site>;
  subjects: Subject[];
  planted: Planted[];
  /** Sessions that must not serve, by what ended them. */
  ended: { why: string; person: Person }[];
}

const at: Record<Place, [village: string, town: string, banner: string]> = {
  own: [villages.first, towns.first, places.leftMiddle],
  nextVillage: [villages.second, towns.first, places.leftMiddle],
  nextTown: [villages.otherTown, towns.otherTown, places.leftMiddle],
  nextBanner: [villages.otherBanner, towns.otherBanner, places.naiman],
};

/** Whether a subject's scope holds a site. */
export const holds = ({ level, region }: Subject, { village }: Site): boolean =>
  significant(village, level) === significant(region, level);

/** The day on which the world is furnished: before the years of the campaign's end. */
const worldBegins = '2019-06-03';

/** Four villages, each a step further away, furnished through the interface by their own people. */
export async function makeWorld(app: TestApp): Promise<World> {
  const planted: Planted[] = [];
  moveTo(app, worldBegins);
  const sites = {} as Record<Place, Site>;
  for (const place of Object.keys(at) as Place[]) sites[place] = await makeSite(app, place);
  for (const act of furnishing) {
    for (const site of Object.values(sites)) {
      await act(app, site, (kind, ...values) => {
        for (const value of values) if (value) planted.push({ value, kind, place: site.place });
      });
    }
    moveOn(app, 30);
  }
  moveOn(app, -30);
  await app.get(DuplicateSearch).drain();
  return { sites, subjects: await makeSubjects(app), planted, ended: await makeEnded(app) };
}

async function makeSite(app: TestApp, place: Place): Promise<Site> {
  const [village, town, banner] = at[place];
  const [caseworker, secondCaseworker] = [
    await makePerson(app, 'caseworker', village),
    await makePerson(app, 'caseworker', village),
  ];
  const reviewer = await makePerson(app, 'reviewer', town);
  const supervisor = await makePerson(app, 'supervisor', banner);
  const clerk = await makePerson(app, 'clerk', banner);
  return {
    place,
    village,
    town,
    banner,
    caseworker,
    secondCaseworker,
    reviewer,
    supervisor,
    clerk,
    ids: { session: caseworker.sessionId, staff: caseworker.id, assignment: caseworker.assignmentId, village },
    known: {},
  };
}

const homeAt: Record<Level, string> = {
  village: at.own[0],
  township: at.own[1],
  banner: at.own[2],
  city: places.city,
};

async function makeSubjects(app: TestApp): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const role of Object.keys(roles) as Role[]) {
    for (const level of roles[role].levels) {
      const region = homeAt[level];
      subjects.push({
        name: `${role} of the ${level}`,
        role,
        level,
        region,
        person: await makePerson(app, role, region, level),
      });
    }
  }
  return subjects;
}

const endings = {
  'the session has expired': `update session set expires_at = now() - interval '1 second' where id = $1`,
  'the session was revoked': `update session set revoked_at = now() - interval '1 second' where id = $1`,
  'the person was disabled': `update staff set state = 'disabled' where id = (select staff_id from session where id = $1)`,
  'the assignment ended a second ago': `update assignment set ended_at = now() - interval '1 second'
    where id = (select assignment_id from session where id = $1)`,
};

async function makeEnded(app: TestApp): Promise<World['ended']> {
  const ended: World['ended'] = [];
  for (const [why, statement] of Object.entries(endings)) {
    const person = await makePerson(app, 'caseworker', at.own[0]);
    await app.sql.query(statement, [person.sessionId]);
    ended.push({ why, person });
  }
  return ended;
}
