import 'reflect-metadata';
import { JwtService } from '@nestjs/jwt';
import { uuidv7 } from 'uuidv7';
import { readConfig } from '../src/platform/config';
import { TokensService } from '../src/staff/tokens.service';
import { Installation, run } from './installation';

/** Somebody with an account, an assignment and an open session; a token is signed anew for each shot, as it ages. */
export interface Person {
  role: keyof typeof levels;
  /** 12-digit codes. */
  regions: string[];
  token(): string;
}

const levels = { caseworker: 'village', clerk: 'banner', supervisor: 'banner', assessor: 'city' } as const;

/** Plants a person with a session of a day, opened with a second factor; the tokens are what a sign-in would have given. */
export async function plantPerson(
  { superUrl, environment }: Installation,
  role: Person['role'],
  regions: string[],
): Promise<Person> {
  const [sub, aid, sid] = [uuidv7(), uuidv7(), uuidv7()];
  await run(
    superUrl,
    [
      `with person as (
         insert into staff (id, login, name, region_code, state) values ($1::uuid, $6 || $1::text, $6, $5, 'active')
       ), assigned as (
         insert into assignment (id, staff_id, role, level, regions) values ($2::uuid, $1, $6, $7, $4)
       ) insert into session (id, staff_id, assignment_id, second_factor, expires_at)
         values ($3::uuid, $1, $2, true, now() + interval '1 day')`,
    ],
    [sub, aid, sid, regions, regions[0], role, levels[role]],
  );
  const tokens = new TokensService(readConfig(environment), new JwtService());
  return { role, regions, token: () => tokens.sign({ sub, aid, sid }) };
}
