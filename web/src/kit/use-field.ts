import { computed, inject, provide, ref, useId, type ComputedRef, type InjectionKey, type Ref } from 'vue';

/** The id that the field of a path has, so that a list of faults can lead to it. */
export const fieldId = (path: string): string => `f-${path.replace(/[^\w-]+/g, '-')}`;

interface FieldContext {
  id: ComputedRef<string>;
  labelId: ComputedRef<string>;
  described: ComputedRef<string | undefined>;
  invalid: ComputedRef<boolean>;
  required: ComputedRef<boolean>;
  /** The control is several buttons, which one label cannot point at. */
  group: Ref<boolean>;
  /** What the control itself finds wrong: text that is no number, letters of another encoding. */
  fault: Ref<string | undefined>;
  /** The unit that the control brings along. */
  unit: Ref<string | undefined>;
}

const key: InjectionKey<FieldContext> = Symbol('field');

interface FieldProps {
  name?: string;
  hint?: string;
  error?: string;
  unit?: string;
  before?: string;
  required?: boolean;
}

/** What `Field` hands to the control within it. */
export function provideField(props: Readonly<FieldProps>): FieldContext & { shown: ComputedRef<string | undefined> } {
  const own = useId();
  const id = computed(() => (props.name ? fieldId(props.name) : own));
  const fault = ref<string>();
  const unit = ref<string>();
  const shown = computed(() => props.error || fault.value);
  const described = computed(() => {
    const parts = [
      shown.value && 'fault',
      props.hint && 'hint',
      props.before && 'before',
      (props.unit ?? unit.value) && 'unit',
    ];
    const ids = parts.filter(Boolean).map((part) => `${id.value}-${String(part)}`);
    return ids.join(' ') || undefined;
  });
  const context: FieldContext = {
    id,
    labelId: computed(() => `${id.value}-label`),
    described,
    invalid: computed(() => Boolean(shown.value)),
    required: computed(() => props.required ?? false),
    group: ref(false),
    fault,
    unit,
  };
  provide(key, context);
  return { ...context, shown };
}

interface FieldUse {
  id: ComputedRef<string>;
  described: ComputedRef<string | undefined>;
  invalid: ComputedRef<boolean>;
  /** What an input takes: id, aria-describedby, aria-invalid, aria-required. */
  attrs: ComputedRef<Record<string, string | boolean | undefined>>;
  /** Set by the control to say what is wrong with what was typed. */
  fault: Ref<string | undefined>;
  unit: Ref<string | undefined>;
}

/** Joins a control to its field. A group of buttons says so, and is labelled instead of being pointed at. */
export function useField(kind: 'input' | 'group' = 'input'): FieldUse {
  const own = useId();
  const field = inject(key, undefined);
  if (field && kind === 'group') field.group.value = true;
  const id = computed(() => field?.id.value ?? own);
  const described = computed(() => field?.described.value);
  const invalid = computed(() => field?.invalid.value ?? false);
  const attrs = computed(() => ({
    id: id.value,
    'aria-describedby': described.value,
    'aria-invalid': invalid.value || undefined,
    ...(kind === 'input'
      ? { 'aria-required': field?.required.value || undefined }
      : { 'aria-labelledby': field?.labelId.value }),
  }));
  return { id, described, invalid, attrs, fault: field?.fault ?? ref(), unit: field?.unit ?? ref() };
}
