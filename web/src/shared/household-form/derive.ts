import { normaliseIdNumber, readIdNumber } from '@checker/id-number';
import { type FormValues, isOpen, type MemberValues, pathOf, placeOf, setAt } from './values';

/** Relations that only a man, or only a woman, has. */
const men = ['03', '06', '07', '09', '11', '13', '15', '17', '19', '22', '24', '27'];
const women = ['04', '05', '08', '10', '12', '14', '16', '18', '20', '23', '25', '26'];

/** What an identity number, or that of a disability certificate, says of its person; nothing unless it is right. */
export function fromIdNumber(text: string | null | undefined): Partial<MemberValues> {
  if (!text || text.includes('*')) return {};
  const { form, validChecksum, birthDate, sex, disabilityType, disabilityLevel } = readIdNumber(text);
  if (!validChecksum || !birthDate || !sex) return {};
  const person: Partial<MemberValues> = { birthDate, sex: sex as MemberValues['sex'] };
  if (form === 'eighteen') return { ...person, idType: '01' };
  if (form !== 'disability') return {};
  return {
    ...person,
    idType: '09',
    disabilityType: disabilityType as MemberValues['disabilityType'],
    disabilityLevel: disabilityLevel as MemberValues['disabilityLevel'],
  };
}

/**
 * Writes an answer and what follows from it; answers the paths that were filled besides. Nothing that the person has
 * answered is overwritten, except where a document speaks: a right identity number decides on birth date and sex.
 */
export function put(form: FormValues, path: string, value: unknown): string[] {
  setAt(form, path, value);
  const { block, key, memberId } = placeOf(path);
  const member = block === 'member' ? form.members.find(({ id }) => id === memberId) : undefined;
  if (!member) return [];
  const follows = key === 'idNumber' ? ofDocument(member) : key === 'relation' ? ofRelation(member) : {};
  const changed = Object.entries(follows).filter(([name, next]) => !same(member[name as keyof MemberValues], next));
  Object.assign(member, Object.fromEntries(changed));
  return changed.map(([name]) => pathOf({ block: 'member', key: name, memberId }));
}

function ofDocument(member: MemberValues): Partial<MemberValues> {
  const said = fromIdNumber(member.idNumber);
  if (said.idType !== '09') return said;
  const health = (member.health ?? []).filter((state) => state !== '01');
  return { ...said, health: health.includes('04') ? health : [...health, '04'] };
}

function ofRelation({ relation, sex }: MemberValues): Partial<MemberValues> {
  if (!relation || !isOpen(sex)) return {};
  return men.includes(relation) ? { sex: '1' } : women.includes(relation) ? { sex: '2' } : {};
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The number as it is stored: without spaces, in plain digits, with a capital X. */
export const tidyIdNumber = (text: string): string => normaliseIdNumber(text);

/** A name as it is stored: one kind of point between its parts, no space between Chinese characters. */
export const tidyName = (name: string): string =>
  name
    .replace(/[·•‧・･⋅∙．.]/g, '·')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}|·) | (?=\p{Script=Han}|·)/gu, '')
    .trim();

/** A phone as the checker reads it: plain digits without spaces; a landline keeps its stroke. */
export const tidyPhone = (phone: string): string => phone.normalize('NFKC').replace(/[\s()]/g, '');
