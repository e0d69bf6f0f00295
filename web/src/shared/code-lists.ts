import { shallowRef } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { language } from '@/i18n';

type CodeList = Schema['CodeListView'];

const lists = shallowRef<ReadonlyMap<string, CodeList>>(new Map());
let reading: Promise<void> | undefined;

/** Lists that came another way, such as with the offline pack. */
export function keepCodeLists(next: readonly CodeList[]): void {
  lists.value = new Map(next.map((list) => [list.name, list]));
}

/** Reads every list once. Screens that show codes await it in `setup`; it is there at once the second time. */
export const loadCodeLists = (): Promise<void> =>
  (reading ??= got(api.GET('/api/v1/code-lists')).then(keepCodeLists, (error: unknown) => {
    reading = undefined;
    throw error;
  }));

/** The choices of a list in the language of the person. */
export const choices = (list: string): { value: string; label: string }[] =>
  lists.value.get(list)?.items.map((item) => ({ value: item.code, label: item[language()] })) ?? [];

/** What a code means; the code itself where the list does not know it, an empty text for none. */
export function label(list: string, code: string | null | undefined): string {
  if (code == null || code === '') return '';
  return lists.value.get(list)?.items.find((item) => item.code === code)?.[language()] ?? code;
}
