import { SignedIn, staffActor } from '../../platform/access/actor';
import { Dice } from './dice';
import { DemoPerson, demoPeople } from './people';
import { cityBegins, citySeed } from './plot';
import type { Cast } from './storyteller';

/** A person with the ids of account and assignment. */
export type StaffPerson = DemoPerson & { id: string; assignment: string };

/** Everyone of the demonstration, under the same ids every time. */
export function demoStaff(): StaffPerson[] {
  const dice = new Dice(citySeed);
  return demoPeople.map((person) => ({ ...person, id: dice.id(cityBegins), assignment: dice.id(cityBegins) }));
}

/** Accounts and assignments of people: $1 an array of StaffPerson, $2 the hash of their password. */
export const insertPeople = `
  with person as (
    select * from jsonb_to_recordset($1::jsonb)
      as p (id uuid, assignment uuid, login text, name text, role text, level text, regions text[])
  ), account as (
    insert into staff (id, login, name, region_code, state, password_hash, password_set_at)
    select id, login, name, regions[1], 'active', $2, now() from person on conflict do nothing
  )
  insert into assignment (id, staff_id, role, level, regions)
  select assignment, id, role, level, regions from person on conflict do nothing`;

/** Title and place: what somebody is found by. */
export const keyOf = ({ login, regions: [region] }: StaffPerson): string => `${login.split('-')[0]} ${region}`;

/** A person at work without having signed in: what they do is theirs, but no session stands behind it. */
export const actorOf = ({ id, assignment, role, level, regions }: StaffPerson): SignedIn =>
  staffActor({ staffId: id, assignmentId: assignment, sessionId: id }, role, { level, regions }) as SignedIn;

/** Who does what at a village. */
export function castAt(people: Map<string, SignedIn>, village: string): Cast {
  const find = (title: string, code: string): SignedIn => {
    const person = people.get(`${title} ${code}`);
    if (!person) throw new Error(`nobody works as ${title} at ${code}`);
    return person;
  };
  const town = `${village.slice(0, 9)}000`;
  const banner = `${village.slice(0, 6)}000000`;
  return {
    caseworker: find('caseworker', village),
    checker: find('checker', village),
    reviewer: find('reviewer', town),
    supervisor: find('supervisor', banner),
    clerk: find('clerk', banner),
  };
}
