import { cut, isComposing, typing } from './typing';

const event = (value: string, composing = false): Event =>
  ({ target: { value }, isComposing: composing }) as unknown as Event;

describe('typing with an input method', () => {
  it('takes nothing while letters are composed, and once what was composed', () => {
    const taken: string[] = [];
    const listeners = typing((text) => taken.push(text));
    listeners.input(event('b', true));
    listeners.input(event('bu', true));
    listeners.compositionend(event('\u5E03') as CompositionEvent);
    listeners.input(event('\u5E03a'));
    expect(taken).toEqual(['\u5E03', '\u5E03a']);
  });

  it('knows the Enter that chooses a candidate', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 } as KeyboardEvent)).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 } as KeyboardEvent)).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 } as KeyboardEvent)).toBe(false);
  });

  it('counts a rare character as one and never halves it', () => {
    expect(cut('\u{20BB7}\u{2B7ED}a', 2)).toBe('\u{20BB7}\u{2B7ED}');
    expect(cut('abc', undefined)).toBe('abc');
    expect(cut('abc', 3)).toBe('abc');
  });
});
