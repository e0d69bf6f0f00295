import { maskAccount, maskIdNumber, maskPhone } from '../src/platform/masking';
import { Vault } from '../src/platform/vault';
import { nameGrams } from '../src/households/search/member-search.rules';
import { Scope } from './baseline-statements';
import { householdForm } from './forms';
import { Line } from './load';
import { Person } from './people';
import { Samples } from './samples';

/** What is measured: the same question to the application and to the floor. */
export interface Operation {
  name: string;
  role: Person['role'];
  person: Person;
  /** Requests of one shot; `atLeast` of them where each may be sent only once. */
  lines(target: 'ours' | 'baseline', atLeast: number): Line[];
  /** Each request makes something new: a file of requests must not be sent twice. */
  writes: boolean;
}

export interface People {
  caseworker: Person;
  supervisor: Person;
  assessor: Person;
}

const api = '/api/v1';
const get = (path: string): Line => ({ method: 'GET', path });
const search = (body: object): Line => ({
  method: 'POST',
  path: `${api}/households/search`,
  body: JSON.stringify(body),
});

export const scopeOf = ({ role, regions: [code = ''] }: Person): Scope => {
  if (role === 'caseworker') return { by: 'village_code', value: code };
  return role === 'supervisor' ? { by: 'banner_code', value: code.slice(0, 6) } : {};
};

const floor = (what: string, given: Record<string, string | undefined>): Line => {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return get(`/${what}?${new URLSearchParams(known).toString()}`);
};

type Pair = { ours: Line[]; baseline: Line[] };
type Making = (samples: Samples, scope: Scope) => Promise<Pair>;

const readings: Record<string, Making> = {
  read: async (samples, scope) => {
    const ids = await samples.households(scope);
    return {
      ours: ids.map((id) => get(`${api}/households/${id}`)),
      baseline: ids.map((id) => get(`/read/${id}`)),
    };
  },
  page: (_, scope) =>
    Promise.resolve({ ours: [get(`${api}/households?limit=20`)], baseline: [floor('page', { ...scope })] }),
  count: (_, scope) =>
    Promise.resolve({
      ours: [get(`${api}/metrics/households?by=status`)],
      baseline: [floor('count', { ...scope })],
    }),
  deep: async (samples, scope) => {
    const depths = await samples.depths(scope);
    return {
      ours: depths.map(({ cursor }) => get(`${api}/households?limit=20&cursor=${cursor}`)),
      baseline: depths.map(({ moment, id }) => floor('page', { ...scope, moment, id })),
    };
  },
  identity: async (samples, scope) => {
    const numbers = await samples.identityNumbers(scope);
    return {
      ours: numbers.map(({ clear }) => search({ idNumber: clear })),
      baseline: numbers.map(({ index }) => floor('find', { ...scope, index })),
    };
  },
  name2: async (samples, scope) => byName(await samples.givenNames(scope), scope),
  pinyin: async (samples, scope) => byName(await samples.givenPinyin(scope), scope),
};

const byName = (names: string[], scope: Scope): Pair => ({
  ours: names.map((name) => search({ name })),
  baseline: names.map((gram) => floor('find', { ...scope, gram })),
});

/** Who does what: reads as everybody, searches where people search. */
const roles: Record<string, (keyof People)[]> = {
  read: ['caseworker', 'supervisor', 'assessor'],
  page: ['caseworker', 'supervisor', 'assessor'],
  count: ['supervisor', 'assessor'],
  deep: ['supervisor', 'assessor'],
  identity: ['caseworker', 'supervisor'],
  name2: ['caseworker', 'supervisor', 'assessor'],
  pinyin: ['supervisor', 'assessor'],
};

export async function operations(people: People, samples: Samples, register: Registering): Promise<Operation[]> {
  const made: Operation[] = [];
  for (const [name, by] of Object.entries(roles))
    for (const role of by) {
      const person = people[role];
      const pair = await readings[name]!(samples, scopeOf(person));
      made.push({ name, role, person, writes: false, lines: (target) => pair[target] });
    }
  made.push({
    ...{ name: 'register', role: 'caseworker', person: people.caseworker, writes: true },
    lines: (target, atLeast) =>
      Array.from({ length: atLeast }, () => register.line(target, people.caseworker.regions[0]!)),
  });
  return made;
}

/** Households that were never registered before. */
export class Registering {
  constructor(
    private readonly vault: Vault,
    private next: number,
  ) {}

  line(target: 'ours' | 'baseline', regionCode: string): Line {
    const { id, form } = householdForm(this.next++, regionCode);
    const body = target === 'ours' ? form : this.ready(form);
    const path = target === 'ours' ? `${api}/households/${id}` : `/register/${id}`;
    return { method: 'PUT', path, body: JSON.stringify(body) };
  }

  /** With the derived columns, which the floor stores as they come. */
  private ready({ members, ...form }: ReturnType<typeof householdForm>['form']): object {
    const phoneColumns = (phone: string | undefined) =>
      phone === undefined
        ? {}
        : { phoneMasked: maskPhone(phone), phoneIndex: this.vault.blindIndex('phone', phone).toString('latin1') };
    return {
      ...{ ...form, ...phoneColumns(form.phone), bankAccountMasked: maskAccount(form.bankAccount) },
      members: members.map((member) => ({
        ...{ ...member, grams: nameGrams(member.name), idNumberMasked: maskIdNumber(member.idNumber) },
        idNumberIndex: this.vault.blindIndex('id_number', member.idNumber).toString('latin1'),
        ...('phone' in member ? phoneColumns(member.phone) : {}),
      })),
    };
  }
}
