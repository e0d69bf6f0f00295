/**
 * Listeners of a text input that leave an input method in peace: while letters are being composed nothing is taken,
 * and what was composed is taken once.
 */
export function typing(take: (text: string, input: HTMLInputElement | HTMLTextAreaElement) => void): {
  input: (event: Event) => void;
  compositionend: (event: CompositionEvent) => void;
} {
  const read = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    take(input.value, input);
  };
  return {
    input: (event) => {
      if (!(event as InputEvent).isComposing) read(event);
    },
    compositionend: read,
  };
}

/** Enter that chooses a candidate of an input method is not meant for us; Safari tells it by the code alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** At most so many characters, a rare character beyond the first plane counting one. */
export function cut(text: string, most: number | undefined): string {
  if (most === undefined || text.length <= most) return text;
  return [...text].slice(0, most).join('');
}
