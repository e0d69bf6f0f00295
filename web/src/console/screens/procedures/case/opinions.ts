import { shallowReactive } from 'vue';

/** What somebody has begun to write about a case. */
export interface Typed {
  opinion: string;
  reason: string;
  /** Step it would be sent back to. */
  to: string | null;
}

/**
 * Opinions by case: they stay while one looks at other cases, when a case has changed meanwhile, and until it is
 * decided. In memory only, since they speak of people.
 */
const typed = shallowReactive(new Map<string, Typed>());
const nothing: Typed = { opinion: '', reason: '', to: null };

export const typedOn = (id: string): Typed => typed.get(id) ?? nothing;

export function type(id: string, part: Partial<Typed>): void {
  typed.set(id, { ...typedOn(id), ...part });
  addEventListener('beforeunload', warn);
}

export function forget(id: string): void {
  typed.delete(id);
  if (!anythingTyped()) removeEventListener('beforeunload', warn);
}

const anythingTyped = (): boolean => [...typed.values()].some(({ opinion, reason }) => opinion || reason);

/** Closing the window would lose what going to another screen does not. */
function warn(event: BeforeUnloadEvent): void {
  if (!anythingTyped()) return;
  event.preventDefault();
  // Older browsers ask only when this is set.
  event.returnValue = '';
}
