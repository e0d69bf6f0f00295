import { computed, reactive, ref, watch, type Ref } from 'vue';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '@/api/client';
import { today } from '@/api/session';
import { useHousehold } from '@/console/screens/households/queries';
import { t } from '@/i18n';
import { livingIn, leftFrom } from '@/shared/household/people';
import { newForm, newMember, type FormValues } from '@/shared/household-form/values';
import { peopleAsked, relationFault, relationRows, type Kind, type Relations } from './ask.rules';

type Household = Schema['HouseholdView'];
type Fault = { path: string; title: string };

/** A request for a change of a kind as it is being filled in, and what is missing of it. */
export function useAsking(household: Household, kind: Readonly<Ref<Kind>>) {
  const newcomer = uuidv7();
  const draft = reactive({
    ...{ occurredOn: today.value as string | null, reasonText: '', reason: null as string | null },
    ...{ memberId: null as string | null, comesBack: null as boolean | null, toRegionCode: '' },
    ...{ villagerGroup: '', address: '', moving: [] as string[], otherId: '' },
  });
  const merging = useHousehold(() => draft.otherId);
  /** The household that is dissolved into this one. */
  const other = (): Household | undefined => (draft.otherId ? merging.data.value : undefined);
  const relations = ref<Relations>({});
  const relationsGoing = ref<Relations>({});
  const evidence = ref<string[]>([]);
  const person = ref<FormValues>(formOf(household.regionCode, newcomer));

  // The codes of reasons mean other things for who comes and for who leaves.
  watch(kind, () => {
    draft.reason = draft.memberId = null;
  });

  const living = computed(() => livingIn(household.members));
  const leaving = computed(() => living.value.find(({ id }) => id === draft.memberId));
  const going = computed(() => living.value.filter(({ id }) => draft.moving.includes(id)));
  const headGoes = computed(() => going.value.some(({ relation }) => relation === '01'));
  /** Whose relation to the head has to be said anew, those who leave aside. */
  const staying = computed(() => {
    if (kind.value === 'split')
      return headGoes.value ? living.value.filter(({ id }) => !draft.moving.includes(id)) : [];
    if (kind.value === 'merge') return [...living.value, ...livingIn(other()?.members ?? [])];
    return peopleAsked(kind.value, leaving.value).relations
      ? living.value.filter(({ id }) => id !== draft.memberId || kind.value === 'head')
      : [];
  });

  const relationWords = (which: Relations, who: typeof living.value): string | undefined => {
    const fault = who.length ? relationFault(which, who) : undefined;
    return fault && t(`changes.ask.relations.${fault}`);
  };
  const faults = computed<Fault[]>(() => {
    const all: [boolean, string, string][] = [
      [!draft.occurredOn, 'occurredOn', 'changes.ask.missing.occurredOn'],
      [needsReason(kind.value) && !draft.reason, 'reason', 'changes.ask.missing.reason'],
      [kind.value === 'decline' && !draft.memberId, 'memberId', 'changes.ask.missing.memberId'],
      [
        kind.value === 'growth' && draft.comesBack === true && !draft.memberId,
        'memberId',
        'changes.ask.missing.memberId',
      ],
      [kind.value === 'split' && !going.value.length, 'moving', 'changes.ask.missing.moving'],
      [kind.value === 'merge' && !other(), 'otherId', 'changes.ask.missing.otherId'],
      [
        kind.value === 'move' && !/^\d{9}(?!000)\d{3}$/.test(draft.toRegionCode),
        'toRegionCode',
        'changes.ask.missing.toRegionCode',
      ],
      [kind.value !== 'closing' && !evidence.value.length, 'evidence', 'changes.ask.missing.evidence'],
    ];
    const said = all.filter(([wrong]) => wrong).map(([, path, key]) => ({ path, title: t(key) }));
    const goingSaid = kind.value === 'split' ? relationWords(relationsGoing.value, going.value) : undefined;
    const stayingSaid = relationWords(relations.value, staying.value);
    return [
      ...said,
      ...(goingSaid ? [{ path: 'moving.relations', title: goingSaid }] : []),
      ...(stayingSaid ? [{ path: 'relations', title: stayingSaid }] : []),
    ];
  });

  function body(): object {
    const { occurredOn, reasonText, reason, memberId, toRegionCode } = draft;
    const base = {
      ...{ kind: kind.value, householdId: household.id, occurredOn, evidence: evidence.value },
      ...(reasonText.trim() && { reasonText: reasonText.trim() }),
    };
    const home = {
      ...(draft.villagerGroup.trim() && { villagerGroup: draft.villagerGroup.trim() }),
      ...(draft.address.trim() && { address: draft.address.trim() }),
    };
    const rows = relationRows(relations.value, staying.value);
    switch (kind.value) {
      case 'growth':
        return {
          ...base,
          reason,
          ...(draft.comesBack ? { returningMemberId: memberId } : { member: answers(person.value.members[0] ?? {}) }),
        };
      case 'decline':
        return { ...base, reason, memberId, ...(rows.length && { relations: rows }) };
      case 'split': {
        const moving = relationRows(relationsGoing.value, going.value);
        return { ...base, ...home, newHouseholdId: newcomer, moving, ...(rows.length && { staying: rows }) };
      }
      case 'merge':
        return { ...base, dissolvedHouseholdId: other()?.id, relations: rows };
      case 'move':
        return { ...base, ...home, toRegionCode };
      case 'head':
        return { ...base, relations: rows };
      case 'closing':
        return base;
    }
  }

  return {
    ...{ kind, draft, relations, relationsGoing, evidence, person, newcomer, living, going, staying },
    ...{ left: computed(() => leftFrom(household.members)), faults, body },
  };
}

/** A form that holds nobody but the person who is new. */
function formOf(regionCode: string, id: string): FormValues {
  const form = newForm({ regionCode, year: Number(today.value.slice(0, 4)), today: today.value });
  return { ...form, members: [newMember({ id })] };
}

/** What was answered, without what was left open. */
const answers = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

export const needsReason = (kind: Kind): boolean => kind === 'growth' || kind === 'decline';
