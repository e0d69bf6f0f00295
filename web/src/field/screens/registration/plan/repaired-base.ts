import type { OperationItem } from '@/offline/types';
import { type FormValues, setAt, valueAt } from '@/shared/household-form/values';
import { formPath, targetOf } from './correction';
import type { Base } from './draft';

/**
 * What the later changes are based on once the refused operations have been put right: at their fields nothing is left
 * to change, since they bring the new answers themselves.
 */
export function repairedBase(base: Base, items: readonly OperationItem[], form: FormValues): Base {
  const after = JSON.parse(JSON.stringify(base.form)) as FormValues;
  for (const item of items) {
    const target = targetOf(item);
    if (item.state !== 'rejected' || !target) continue;
    if (item.method === 'PATCH')
      for (const field of Object.keys((item.body as { set: object }).set)) {
        const path = formPath(target, field, item.body);
        setAt(after, path, valueAt(form, path));
      }
    else if (item.method === 'PUT' && target.part === 'household')
      Object.assign(after, { household: form.household, members: form.members });
    else if (item.method === 'PUT' && (target.part === 'survey' || target.part === 'income'))
      Object.assign(after, { [target.part]: form[target.part] });
    else if (item.method === 'PUT' && target.part === 'member') takeMember(after, form, target.id);
  }
  return { ...base, form: JSON.parse(JSON.stringify(after)) as FormValues };
}

function takeMember(after: FormValues, form: FormValues, id: string): void {
  const member = form.members.find((one) => one.id === id);
  after.members = [...after.members.filter((one) => one.id !== id), ...(member ? [member] : [])];
}
