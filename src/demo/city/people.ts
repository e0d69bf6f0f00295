import type { Level, Role } from '../../platform/access/permissions';
import { demoPlaces, homePlace } from './places';

/** A person of the demonstration who can sign in. */
export interface DemoPerson {
  login: string;
  name: string;
  role: Role;
  level: Level;
  regions: string[];
}

/** The password of every account of the demonstration, printed at its start. Production refuses such accounts. */
export const demoPassword = '科尔沁草原-2019-demo';

const townOf = (village: string) => `${village.slice(0, 9)}000`;
const bannerOf = (village: string) => `${village.slice(0, 6)}000000`;
const unique = (codes: readonly string[]) => [...new Set(codes)];

const villages = demoPlaces.map(({ regionCode }) => regionCode);
const city = '150500000000';

/** Plain names at the home place, names with the region's code elsewhere. */
const loginOf = (role: string, code: string, home: string) =>
  code === home ? role : `${role}-${code.replace(/(000)+$/, '')}`;

const names = [
  '额尔敦巴图',
  '王淑珍',
  '包玉兰',
  '李国军',
  '宝音德力格尔',
  '赵丽华',
  '斯琴高娃',
  '刘振东',
  '乌力吉',
  '陈桂荣',
];
let turn = 0;
const nextName = () => names[turn++ % names.length] as string;

function person(role: Role, title: string, level: Level, code: string, home: string, regions = [code]): DemoPerson {
  return { login: loginOf(title, code, home), name: nextName(), role, level, regions };
}

/** Everyone of the demonstration: two caseworkers a village, a reviewer a town, a supervisor, a clerk and an auditor a banner. */
export const demoPeople: readonly DemoPerson[] = [
  ...villages.flatMap((code) => [
    person('caseworker', 'caseworker', 'village', code, homePlace),
    person('caseworker', 'checker', 'village', code, homePlace),
  ]),
  ...unique(villages.map(townOf)).map((code) => person('reviewer', 'reviewer', 'township', code, townOf(homePlace))),
  ...unique(villages.map(bannerOf)).flatMap((code) => [
    person('supervisor', 'supervisor', 'banner', code, bannerOf(homePlace)),
    person('clerk', 'clerk', 'banner', code, bannerOf(homePlace)),
    person('auditor', 'auditor', 'banner', code, bannerOf(homePlace)),
  ]),
  person('assessor', 'assessor', 'city', city, city),
  person('administrator', 'administrator', 'city', city, city),
];
