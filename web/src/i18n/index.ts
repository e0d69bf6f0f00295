import { shallowReactive, shallowRef } from 'vue';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A catalogue: sentences by key, `{name}` where a value goes. */
type Words = Readonly<Record<string, string>>;

/** One file an area and language; a bundle holds only what its screens ask for. */
const files = import.meta.glob<Words>('../words/*/*.json', { import: 'default' });

const remembered = 'bangfu.language';
const chosen = shallowRef<Language>(firstLanguage());
const loaded = shallowReactive(new Map<string, Words>());
const wanted = new Set<string>();

function firstLanguage(): Language {
  const kept = localStorage.getItem(remembered);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

export const language = (): Language => chosen.value;

/** Brings the catalogues of areas; a screen names its own in `meta.words` of its route. */
export async function loadWords(...areas: string[]): Promise<void> {
  await Promise.all(areas.map(load));
}

async function load(area: string): Promise<void> {
  wanted.add(area);
  const key = `${chosen.value}/${area}`;
  if (loaded.has(key)) return;
  const file = files[`../words/${key}.json`];
  if (!file) throw new Error(`no words for ${key}`);
  loaded.set(key, await file());
}

/** Changes the language once everything on the screen has its words in it. */
export async function speak(next: Language): Promise<void> {
  const before = chosen.value;
  chosen.value = next;
  try {
    await Promise.all([...wanted].map(load));
  } catch (error) {
    chosen.value = before;
    throw error;
  }
  localStorage.setItem(remembered, next);
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
}

/**
 * The sentence of `area.key` with its values. Where `count` is given, English takes `<key>.one` for one thing and
 * `<key>.other` for more; Chinese has one form, under either.
 */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const cut = key.indexOf('.');
  const words = loaded.get(`${chosen.value}/${key.slice(0, cut)}`);
  const name = key.slice(cut + 1);
  const text = ('count' in values ? words?.[`${name}.${plural(values.count)}`] : undefined) ?? words?.[name];
  if (text === undefined) return import.meta.env?.DEV ? `⟦${key}⟧` : key;
  return text.replace(/\{(\w+)\}/g, (hole, value: string) => String(values[value] ?? hole));
}

const plural = (count: string | number | undefined): Intl.LDMLPluralRule =>
  new Intl.PluralRules(chosen.value).select(Number(count));

/** Begins with the language of the person and the areas that every screen of an entry needs. */
export async function startWords(...areas: string[]): Promise<void> {
  document.documentElement.lang = chosen.value === 'zh' ? 'zh-CN' : 'en';
  await loadWords(...areas);
}
