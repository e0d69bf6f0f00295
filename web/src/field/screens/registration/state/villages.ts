import { me } from '@/api/session';
import { places } from '../../../shell/person';

/** The villages that a household can be registered in by whoever works here. */
export function ownVillages(): { value: string; label: string }[] {
  const packed = [...places.value.values()].filter(({ level }) => level === 'village');
  const own = packed.length ? packed : (me.value?.assignment?.regions ?? []);
  return own.map(({ code, nameZh }) => ({ value: code, label: nameZh }));
}
