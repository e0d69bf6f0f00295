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

const first = ['额尔敦巴图', '王淑珍', '包玉兰', '李国军', '宝音德力格尔', '赵丽华', '斯琴高娃', '刘振东', '乌力吉'];
const surnames = ['包', '白', '王', '李', '赵'];
const given = ['建军', '秀英', '满都拉', '玉梅', '德力格尔', '国庆', '海燕', '阿古拉', '立新', '春花', '巴音'];
let turn = 0;

/** A name nobody else in the offices of the demonstration bears, since who did what is told by name. */
function nextName(): string {
  const i = turn++ - first.length;
  return first[turn - 1] ?? `${surnames[i % surnames.length]}${given[i % given.length]}`;
}

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
