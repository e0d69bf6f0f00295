import type { Role } from '../platform/access/permissions';

/**
 * How a role sees a class of personal values. `class`: the coded kind of illness, no degrees and no words. A masked or
 * sealed value may be revealed, for a purpose, where `reveal` says so and the role holds `household.reveal`.
 */
interface Sight {
  view: 'clear' | 'masked' | 'class' | 'never';
  reveal?: boolean;
}

export type PersonalClass = 'idNumber' | 'phone' | 'bank' | 'health' | 'notes';

const clear: Sight = { view: 'clear' };
const masked: Sight = { view: 'masked' };
const never: Sight = { view: 'never' };
const revealed: Sight = { view: 'masked', reveal: true };

const office: Record<PersonalClass, Sight> = {
  idNumber: revealed,
  phone: revealed,
  bank: revealed,
  health: clear,
  notes: clear,
};
const nothing: Record<PersonalClass, Sight> = {
  idNumber: never,
  phone: never,
  bank: never,
  health: never,
  notes: never,
};

/** Who sees unmasked values, role by role. Samples are drawn by assessments. */
export const visibility: Record<Role, Record<PersonalClass, Sight>> = {
  caseworker: { ...office, phone: clear },
  reviewer: office,
  supervisor: office,
  clerk: office,
  assessor: { idNumber: masked, phone: masked, bank: never, health: never, notes: never },
  auditor: { ...office, health: { view: 'class' } },
  administrator: nothing,
};

/** The class each personal field belongs to; a field that is not here is seen by everyone who sees the household. */
export const personalFields = {
  household: { phone: 'phone', bankAccount: 'bank', bankName: 'bank', monitoringContactPhone: 'phone', notes: 'notes' },
  member: {
    idNumber: 'idNumber',
    phone: 'phone',
    health: 'health',
    disabilityType: 'health',
    disabilityLevel: 'health',
    disabilityCertificateYear: 'health',
    healthNotes: 'notes',
  },
} as const satisfies Record<string, Record<string, PersonalClass>>;

/** The one field of illness that names only its kind. */
export const healthClassField = 'health';

/** The masked fields that a purpose can reveal. */
export const revealable = ['idNumber', 'phone', 'bankAccount', 'monitoringContactPhone'] as const;
