import { ref, watch, type Ref } from 'vue';
import { t } from '@/i18n';
import { readNumber, writeNumber } from './number-text';
import { typing } from './typing';

interface Options {
  decimals: () => number;
  negative: () => boolean;
  grouped: boolean;
  /** Units of the model in one of the text: 100 fen in a yuan. */
  scale: number;
  min: () => number | undefined;
  max: () => number | undefined;
  fault: Ref<string | undefined>;
  unread: (text: string) => void;
}

/** The text of a number input beside its value: what cannot be read stays as it was typed, and is said when left. */
export function useNumberText(model: Ref<number | null | undefined>, options: Options) {
  const { decimals, scale, grouped, fault } = options;
  const write = (value: number | null | undefined): string =>
    writeNumber(value == null ? null : value / scale, decimals(), grouped);
  const read = (): number | null | undefined => {
    const value = readNumber(text.value, { decimals: decimals(), negative: options.negative() });
    return value == null ? value : Math.round(value * scale * 1e6) / 1e6;
  };
  const text = ref(write(model.value));

  watch(model, (value) => {
    if ((read() ?? null) === (value ?? null)) return;
    text.value = write(value);
    fault.value = undefined;
  });

  const listeners = typing((typed) => {
    text.value = typed;
    const value = read();
    if (value !== undefined && !beyond(value)) fault.value = undefined;
    model.value = value ?? null;
  });

  function beyond(value: number | null): string | undefined {
    const [min, max] = [options.min(), options.max()];
    if (value !== null && min !== undefined && value < min) return t('kit.number.least', { value: write(min) });
    if (value !== null && max !== undefined && value > max) return t('kit.number.most', { value: write(max) });
    return undefined;
  }

  function leave(): void {
    const value = read();
    if (value === undefined) {
      fault.value = decimals() ? t('kit.number.decimals', { count: decimals() }) : t('kit.number.whole');
      options.unread(text.value);
      return;
    }
    fault.value = beyond(value);
    text.value = write(value);
  }

  return { text, listeners, leave };
}
