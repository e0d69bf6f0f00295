import type { RegisterMember } from '../../households/members/member.dto';
import type { GeneratedHousehold } from './household.generator';

/** What may be wrong with a household on purpose, so that the checker and the review of duplicates have work. */
export const flaws = ['badCheckDigit', 'pupilWorks', 'twoPensions', 'uninsured', 'sameNumber', 'nearName'] as const;
export type Flaw = (typeof flaws)[number];

const headOf = ({ form }: GeneratedHousehold): RegisterMember => form.members[0] as RegisterMember;

/** Spoils a household in one way; `other` is one that was registered before it. */
export function spoil(household: GeneratedHousehold, flaw: Flaw, other: GeneratedHousehold): void {
  const head = headOf(household);
  const twin = headOf(other);
  switch (flaw) {
    case 'badCheckDigit':
      head.idNumber = `${head.idNumber?.slice(0, 17)}${head.idNumber?.endsWith('0') ? '1' : '0'}`;
      break;
    case 'pupilWorks':
      Object.assign(head, { studentStatus: '09', education: null });
      break;
    case 'twoPensions':
      Object.assign(head, { residentPension: true, employeePension: true });
      break;
    case 'uninsured':
      Object.assign(head, { residentMedical: false, employeeMedical: false });
      break;
    case 'sameNumber':
      Object.assign(head, { idNumber: twin.idNumber, birthDate: twin.birthDate, sex: twin.sex, name: twin.name });
      break;
    case 'nearName':
      Object.assign(head, nearly(twin), { birthDate: twin.birthDate, idNumber: null });
      break;
  }
}

/** The twin's name with a dot, as another office might have typed it. */
const nearly = ({ name, sex }: RegisterMember) => ({ name: `${name.slice(0, 1)}·${name.slice(1)}`, sex });
