import { demoStaff, keyOf, StaffPerson } from '../../demo/city/cast';
import { Dice } from '../../demo/city/dice';
import { cityBegins } from '../../demo/city/plot';
import type { Level, Role } from '../../platform/access/permissions';
import { nameIn, surnameIn } from './names';
import { idAt } from './origins';

const townOf = (village: string) => `${village.slice(0, 9)}000`;
const bannerOf = (village: string) => `${village.slice(0, 6)}000000`;
const unique = (codes: readonly string[]) => [...new Set(codes)];

/**
 * Who works in the villages: the people of the demonstration with their sign-ins, and the like of them wherever they do
 * not reach, under logins that carry the region's code.
 */
export function staffOf(villages: readonly string[], dice: Dice): StaffPerson[] {
  const known = demoStaff();
  const there = new Set(known.map(keyOf));
  const made: StaffPerson[] = [];
  const add = (role: Role, title: string, level: Level, code: string) => {
    if (there.has(`${title} ${code}`)) return;
    const sex = dice.chance(50) ? '1' : '2';
    const { name } = nameIn(dice, 'han', sex, surnameIn(dice, 'han'));
    const login = `${title}-${code.replace(/(000)+$/, '')}`;
    const ids = { id: idAt(dice, cityBegins), assignment: idAt(dice, cityBegins) };
    made.push({ ...ids, login, name, role, level, regions: [code] });
  };
  for (const village of villages) {
    add('caseworker', 'caseworker', 'village', village);
    add('caseworker', 'checker', 'village', village);
  }
  for (const town of unique(villages.map(townOf))) add('reviewer', 'reviewer', 'township', town);
  for (const banner of unique(villages.map(bannerOf))) {
    add('supervisor', 'supervisor', 'banner', banner);
    add('clerk', 'clerk', 'banner', banner);
  }
  return [...known, ...made];
}
