import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import { useLoad } from './use-load';

/** A read that is answered by hand, in whatever order. */
function reads<T>() {
  const asked: { signal: AbortSignal; answer: (value: T) => void; fail: (error: unknown) => void }[] = [];
  const read = (signal: AbortSignal): Promise<T> =>
    new Promise((answer, fail) => {
      asked.push({ signal, answer, fail });
    });
  return { asked, read };
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('useLoad', () => {
  let scope: EffectScope;
  beforeEach(() => {
    scope = effectScope();
  });
  afterEach(() => scope.stop());
  const within = <T>(work: () => T): T => scope.run(work) as T;

  it('keeps old data while it reads anew, and after a failure', async () => {
    const { asked, read } = reads<string>();
    const load = within(() => useLoad(read));
    expect(load.loading.value).toBe(true);
    asked[0]?.answer('old');
    await settled();
    void load.reload();
    expect([load.data.value, load.loading.value]).toEqual(['old', true]);
    asked[1]?.fail(new Error('gone'));
    await settled();
    expect([load.data.value, load.loading.value]).toEqual(['old', false]);
    expect(load.error.value).toEqual(new Error('gone'));
    void load.reload();
    asked[2]?.answer('new');
    await settled();
    expect([load.data.value, load.error.value]).toEqual(['new', undefined]);
  });

  it('drops an answer that was overtaken, and tells its request so', async () => {
    const { asked, read } = reads<string>();
    const load = within(() => useLoad(read));
    void load.reload();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.answer('second');
    await settled();
    asked[0]?.answer('first');
    await settled();
    expect(load.data.value).toBe('second');
  });

  it('does not take the failure of an overtaken request for its own', async () => {
    const { asked, read } = reads<string>();
    const load = within(() => useLoad(read));
    void load.reload();
    asked[0]?.fail(new DOMException('aborted', 'AbortError'));
    await settled();
    expect([load.error.value, load.loading.value]).toEqual([undefined, true]);
  });

  it('reads again when what it depends on changes', async () => {
    const { asked, read } = reads<string>();
    const id = ref('a');
    within(() => useLoad(read, { watch: () => id.value, immediate: false }));
    expect(asked).toHaveLength(0);
    id.value = 'b';
    await nextTick();
    expect(asked).toHaveLength(1);
  });

  it('ends its request with its component', () => {
    const { asked, read } = reads<string>();
    within(() => useLoad(read));
    scope.stop();
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('says when it takes long', () => {
    jest.useFakeTimers();
    try {
      const { read } = reads<string>();
      const load = within(() => useLoad(read));
      jest.advanceTimersByTime(4999);
      expect(load.slow.value).toBe(false);
      jest.advanceTimersByTime(1);
      expect(load.slow.value).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
