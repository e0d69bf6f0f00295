import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue';
import { t } from '@/i18n';
import type { Autosave, Saved } from '@/offline/autosave';
import type { Offline } from '@/offline/offline';
import type { Standard } from '@/shared/checking/standards';
import { useChecking } from '@/shared/checking/use-checking';
import { aboutOf, isAsked, settled } from '@/shared/household-form/asked';
import { put } from '@/shared/household-form/derive';
import { faultOf, faultsOf } from '@/shared/household-form/faults';
import type { FieldDefinition } from '@/shared/household-form/field';
import { fieldAt, fieldOf } from '@/shared/household-form/fields';
import { nameOf } from '@/shared/household-form/shown';
import { type SectionKey, sectionKeys, topics } from '@/shared/household-form/sections';
import { headOf, pathOf, valueAt } from '@/shared/household-form/values';
import { stillStands } from '../plan/refusal';
import { asRegistration, type RegistrationDraft } from '../plan/draft';
import { type Home, homeOf, orderOf, stepStates } from './steps';

/** What one field has to say. */
export interface FieldWords {
  error?: string;
  doubts: readonly string[];
  hints: readonly string[];
  note?: string;
}

/** Something to be put right, with where that is done and whose it is. */
export interface Gap extends Home {
  text: string;
  who?: string;
  /** Nothing is wrong, an answer is missing. */
  missing: boolean;
}

interface Given {
  offline: Offline;
  autosave: Autosave;
  draftId: string;
  draft: RegistrationDraft;
  step: string | null;
  today: string;
  standards: readonly Standard[];
}

/** A registration that is being filled in: its answers, what is said about them, and that they are kept. */
export function createRegistration({ offline, autosave, draftId, step, today, standards, ...given }: Given) {
  const draft = reactive<RegistrationDraft>(given.draft);
  const base = draft.base?.form;
  const known = computed(() => ({
    exitStatus: draft.base?.exitStatus,
    householdNumber: draft.base?.number,
    leaving: draft.base?.leaving,
    waivers: [
      ...(draft.base?.waivers ?? []),
      ...Object.entries(draft.explained)
        .filter(([, { reason }]) => reason.trim().length > 1)
        .map(([key, { reason }]) => ({ key, reason, until: '9999-12-31' })),
    ],
  }));
  const checking = useChecking(() => draft.form, { today, standards, base: () => base, known });
  const current = ref(step);

  const saved = shallowRef<Saved>(autosave.saved.value);
  onScopeDispose(autosave.saved.subscribe((value) => (saved.value = value)));
  watch([draft, current], () => autosave.change(draft, current.value ?? undefined), { deep: true });

  /** Fields that somebody has been at in this session: only there faults are told before a step is left. */
  const touched = reactive(new Set<string>());
  const filledIn = reactive(new Map<string, string>());

  function answer(path: string, value: unknown): void {
    filledIn.delete(path);
    for (const other of put(draft.form, path, value)) filledIn.set(other, path);
    if (value != null) draft.unsure = draft.unsure.filter((one) => one !== path);
  }

  function sayUnsure(path: string, is: boolean): void {
    draft.unsure = [...draft.unsure.filter((one) => one !== path), ...(is ? [path] : [])];
  }

  const refused = computed(() => draft.refused.filter((one) => stillStands(one, draft)));
  const open = computed<Home[]>(() =>
    checking.open.value
      .filter((path) => !draft.unsure.includes(path) && fieldAt(path))
      .map((path) => homeOf(path, draft.form, today)),
  );

  /** What is wrong for itself, for the checker or for the server, in the order of the form. */
  const errors = computed<Gap[]>(() => {
    const own = faultsOf(draft.form, today, base).map(({ path, key, values }) => ({ path, text: t(key, values) }));
    const found = checking.findings.value.filter(({ severity }) => severity === 'error').filter(says);
    const said = refused.value.filter(({ doubt }) => !doubt).map(({ path, title }) => ({ path, text: title }));
    const byPath = new Map([...said, ...found, ...own].map(({ path, text }) => [path, text]));
    return inOrder(
      [...byPath].map(([path, text]) => {
        const home = homeOf(path, draft.form, today);
        const missing = open.value.some((other) => other.path === home.path);
        return { ...home, who: whoAt(path), text: missing ? askFor(home.path) : text, missing };
      }),
    );
  });
  const gaps = computed<Gap[]>(() => {
    const told = new Set(errors.value.map(({ path }) => path));
    return inOrder(
      open.value
        .filter(({ path }) => !told.has(path))
        .map((home) => ({ ...home, who: whoAt(home.path), text: askFor(home.path), missing: true })),
    );
  });

  /** A child who is not said to be at school lacks one answer, though two rules miss it. */
  const says = ({ code, memberId }: { code: string; memberId?: string }): boolean =>
    code !== 'education.dropout_unexplained' ||
    !checking.findings.value.some((other) => other.code === 'education.none_filled' && other.memberId === memberId);

  /** Whose answer it is. */
  function whoAt(path: string): string | undefined {
    const memberId = fieldAt(path)?.memberId;
    return draft.form.members.find(({ id }) => id === memberId)?.name?.trim() || undefined;
  }

  function inOrder(list: Gap[]): Gap[] {
    const people = draft.form.members.map(({ id }) => id);
    const place = ({ section, memberId, path }: Gap): number =>
      sectionKeys.indexOf(section) * 1e6 + (memberId ? people.indexOf(memberId) + 1 : 0) * 1e3 + orderOf(path);
    return list.sort((a, b) => place(a) - place(b));
  }

  function askFor(path: string): string {
    const at = fieldAt(path);
    if (!at) return path;
    const choosing = ['choice', 'choices', 'select', 'yesNo', 'day', 'rows'].includes(at.field.control);
    return t(choosing ? 'registration.gap.choose' : 'registration.gap.fill', { field: nameOf(at.field) });
  }

  const isLeft = (path: string): boolean => {
    const { section, memberId } = homeOf(path, draft.form, today);
    return draft.left.includes(section) || (memberId !== undefined && leftPeople.has(memberId));
  };
  const leftPeople = reactive(new Set<string>());

  /** The words at a field: of faults only when somebody has been there, or its step has been left. */
  function wordsAt(path: string, field: FieldDefinition): FieldWords {
    const [left, was] = [isLeft(path), touched.has(path)];
    const value = valueAt(draft.form, path);
    const found = checking.at(path);
    const server = refused.value.filter((one) => one.path === path);
    const own = faultOf(field, value);
    const note = filledIn.has(path) ? t('registration.filledIn') : undefined;
    const doubts = server.filter(({ doubt }) => doubt).map(({ title }) => title);
    const error = server.find(({ doubt }) => !doubt)?.title;
    const silent = !left && !was;
    if (silent) return { error, doubts, hints: [], note };
    const isMissing = left && open.value.some((home) => home.path === path);
    return {
      error: error ?? (own && t(own.key, own.values)) ?? (isMissing ? askFor(path) : found.errors[0]),
      doubts: [...doubts, ...found.doubts],
      hints: found.hints,
      note,
    };
  }

  return {
    ...{ offline, autosave, draftId, draft, today, standards, checking, saved, current, touched, leftPeople },
    ...{ answer, sayUnsure, wordsAt, errors, gaps, refused, topics, fieldOf },
    homeOf: (path: string): Home => homeOf(path, draft.form, today),
    name: computed(() => headOf(draft.form)?.name?.trim() ?? ''),
    states: computed(() => stepStates({ open: open.value, errors: errors.value, left: draft.left, form: draft.form })),
    isAsked: (field: FieldDefinition, memberId?: string): boolean => isAsked(field, draft.form, today, memberId, base),
    about: (memberId?: string) => aboutOf(draft.form, today, memberId),
    valueAt: (path: string): unknown => valueAt(draft.form, path),
    counts: (): RegistrationDraft['form'] => settled(draft.form, today, base),
    pathOf: (field: FieldDefinition, memberId?: string): string =>
      pathOf({ block: field.block as 'survey', key: field.key, memberId }),
    /** What keeps a step from being done. */
    of: (section: SectionKey, memberId?: string): Gap[] =>
      [...errors.value, ...gaps.value].filter(
        (gap) => gap.section === section && (memberId === undefined || gap.memberId === memberId),
      ),
  };
}

export type Registration = ReturnType<typeof createRegistration>;

/** Opens the draft for filling in; throws `DraftGone`, and answers nothing for a draft of something else. */
export async function readRegistration(offline: Offline, draftId: string) {
  const [item, autosave] = await Promise.all([offline.drafts.read(draftId), offline.drafts.autosave(draftId)]);
  const draft = asRegistration(item.values);
  return draft && { draft, autosave, step: item.step };
}
