import { uuidv7 } from 'uuidv7';
import type { Level, Role } from '../src/platform/access/permissions';
import type { TestApp } from './app';

/** Real places of three banners. */
export const places = {
  city: '150500000000',
  /** 科尔沁左翼中旗 */
  leftMiddle: '150521000000',
  /** 科尔沁左翼后旗 */
  leftRear: '150522000000',
  /** 奈曼旗 */
  naiman: '150525000000',
};

/** Villages among those places. */
export const villages = {
  /** 科尔沁左翼中旗 宝龙山镇 前玛尼吐嘎查 */
  first: '150521101200',
  /** Two more of the same town. */
  second: '150521101201',
  third: '150521101202',
  /** 保康镇 of the same banner. */
  otherTown: '150521100200',
  /** 奈曼旗 大沁他拉镇. */
  otherBanner: '150525100200',
};

/** The towns these villages lie in. */
export const towns = { first: '150521101000', otherTown: '150521100000', otherBanner: '150525100000' };

export interface Person {
  id: string;
  assignmentId: string;
  sessionId: string;
}

const levelOf: Record<Role, Level> = {
  caseworker: 'village',
  reviewer: 'township',
  supervisor: 'banner',
  clerk: 'banner',
  assessor: 'city',
  auditor: 'banner',
  administrator: 'banner',
};

/** A staff member with one assignment and an open session; `regions` are 12-digit codes of the level. */
export async function makePerson(
  app: TestApp,
  role: Role,
  regions: string | string[],
  level: Level = levelOf[role],
): Promise<Person> {
  const person = { id: uuidv7(), assignmentId: uuidv7(), sessionId: uuidv7() };
  const codes = [regions].flat();
  await app.sql.query(`insert into staff (id, login, name, region_code, state) values ($1, $2, $3, $4, 'active')`, [
    person.id,
    `${role}-${person.id}`,
    `${role} ${person.id.slice(-4)}`,
    codes[0],
  ]);
  await app.sql.query(`insert into assignment (id, staff_id, role, level, regions) values ($1, $2, $3, $4, $5)`, [
    person.assignmentId,
    person.id,
    role,
    level,
    codes,
  ]);
  await app.sql.query(
    `insert into session (id, staff_id, assignment_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [person.sessionId, person.id, person.assignmentId],
  );
  return person;
}
