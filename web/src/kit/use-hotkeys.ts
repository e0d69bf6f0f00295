import { onBeforeUnmount, onMounted } from 'vue';
import { isComposing } from './typing';

type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** `j`, `/`, `ctrl+enter`: the key in lower case after its modifiers; Command counts as Control. */
export function keyName(event: KeyboardEvent): string {
  const held = [(event.ctrlKey || event.metaKey) && 'ctrl', event.altKey && 'alt'].filter(Boolean);
  return [...held, event.key.toLowerCase()].join('+');
}

const typesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    (element.matches('input, textarea, select') &&
      !element.matches('[type="checkbox"], [type="radio"], [type="button"]')));

/** Single keys are for reading, not while one writes; those with Control work in an input too. */
export function useHotkeys(keys: Keys): void {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event)) return;
    const name = keyName(event);
    if (!Object.prototype.hasOwnProperty.call(keys, name)) return;
    const modal = document.querySelector('dialog[open]');
    if (modal && !modal.contains(event.target as Node)) return;
    if (modal && !name.includes('+')) return;
    if (typesText(event.target) && !name.startsWith('ctrl+') && !name.startsWith('alt+')) return;
    event.preventDefault();
    keys[name]?.(event);
  }
  onMounted(() => document.addEventListener('keydown', press));
  onBeforeUnmount(() => document.removeEventListener('keydown', press));
}
