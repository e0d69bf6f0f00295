import type { PackedForm, PackedHousehold, PackedMember } from './pack-types';
import type { WriteMethod } from './types';

/** A write, as far as records show it. */
export interface Write {
  method: WriteMethod;
  path: string;
  body?: unknown;
}

/** Values by the names of fields. */
export type Fields = Record<string, unknown>;

/** What an address is about; undefined: nothing that a record shows. */
export function placeOf(path: string): { household: string; part: string; id: string } | undefined {
  const found =
    /^\/api\/v1\/households\/([0-9a-f-]{36})(?:\/(members|surveys|submission)(?:\/([0-9a-f-]{36}))?)?$/.exec(path);
  return found ? { household: found[1] as string, part: found[2] ?? 'form', id: found[3] ?? '' } : undefined;
}

/** A household as it will be once the server has a write; undefined: there is none to be seen. */
export function withWrite(packed: PackedHousehold | undefined, write: Write): PackedHousehold | undefined {
  const place = placeOf(write.path);
  if (!place) return packed;
  if (place.part === 'form' && write.method === 'PUT') return packed ?? created(place.household, write.body as Fields);
  if (!packed) return undefined;
  switch (place.part) {
    case 'form':
      return withForm(packed, { ...packed.household, ...changed(write) });
    case 'submission':
      return withForm(packed, { ...packed.household, registration: 'submitted' });
    case 'members':
      return withForm(packed, { ...packed.household, members: withMember(packed.household.members, place.id, write) });
    default:
      return { ...packed, survey: withSurvey(packed.survey, place.id, write) };
  }
}

/** The values that a write sets: a whole body, or the new ones of `{ set: { field: [from, to] } }`. */
function changed({ method, body }: Write): Fields {
  if (method !== 'PATCH') return (body ?? {}) as Fields;
  const { set } = body as { set: Record<string, [unknown, unknown]> };
  return Object.fromEntries(Object.entries(set).map(([field, [, to]]) => [field, to]));
}

function created(id: string, body: Fields): PackedHousehold {
  const household = { ...body, id, number: null, registration: 'draft' } as unknown as PackedForm;
  const nothingYet = { spellings: [], survey: null, incomes: [], attachments: [], waivers: [] };
  return withForm({ household, ...nothingYet, procedure: null, notices: [], changeRequests: [] }, household);
}

/** The head's name and the number of people follow from the members. */
export function withForm(packed: PackedHousehold, household: PackedForm): PackedHousehold {
  const members = household.members ?? [];
  const living = members.filter(({ status }) => status === undefined || ['1', '4'].includes(status));
  const head = living.find(({ relation }) => relation === '01') ?? living[0];
  const { id: headMemberId = null, name: headName = household.headName } = head ?? {};
  return { ...packed, household: { ...household, members, headMemberId, headName, memberCount: living.length } };
}

function withMember(members: PackedMember[], id: string, write: Write): PackedMember[] {
  if (write.method === 'DELETE') return members.filter((member) => member.id !== id);
  const known = members.some((member) => member.id === id);
  if (!known) return write.method === 'PUT' ? [...members, { ...changed(write), id }] : members;
  return members.map((member) => (member.id === id ? { ...member, ...changed(write), id } : member));
}

/** The phone shows the newest survey only. */
function withSurvey(survey: PackedHousehold['survey'], id: string, write: Write): PackedHousehold['survey'] {
  const values = changed(write);
  if (survey?.id === id) return { ...survey, ...values, id };
  const isNewer = write.method === 'PUT' && Number(values.year) > Number(survey?.year ?? 0);
  return isNewer ? { ...values, id } : survey;
}
