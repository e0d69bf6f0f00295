import { uuidv7 } from 'uuidv7';
import { homePlace } from '../../src/demo/city/places';
import type { Stage } from './stage';

const made = async (stage: Stage): Promise<string> => {
  const id = uuidv7();
  const head = { id: uuidv7(), name: '赵某', relation: '01' };
  const answer = await stage.send('caseworker', 'PUT', `/households/${id}`, {
    ...{ regionCode: homePlace, address: '起', villagerGroup: '起', bankName: '起', notes: '起' },
    members: [head],
  });
  if (answer?.status !== 200) throw new Error(`not registered: ${answer?.text}`);
  return id;
};

const tally = (statuses: readonly (number | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[String(status)] = (counts[String(status)] ?? 0) + 1;
  return counts;
};

const updates = async (stage: Stage, id: string): Promise<number> =>
  (
    await stage.rows<{ count: number }>(
      `select count(*)::int from change_log where table_name = 'household' and op = 'update' and row_id = $1`,
      [id],
    )
  )[0]?.count ?? 0;

export interface DuplicateResult {
  keys: number;
  concurrent: number;
  /** Changes that the log has; one a key. */
  effects: number;
  /** Keys whose answers were not all the same. */
  differing: number;
  /** Statuses of the same key with another request. */
  otherBody: Record<string, number>;
}

/** F8: the same change, sent many times at once under one key; then another one under the same key. */
export async function sendTwice(stage: Stage, keys: number, concurrent: number): Promise<DuplicateResult> {
  const result: DuplicateResult = { keys, concurrent, effects: 0, differing: 0, otherBody: {} };
  const others: (number | undefined)[] = [];
  for (let i = 0; i < keys; i++) {
    const id = await made(stage);
    const key = `same-${id}`;
    const change = (to: string) =>
      stage.send('caseworker', 'PATCH', `/households/${id}`, { set: { address: ['起', to] } }, key);
    const answers = await Promise.all(Array.from({ length: concurrent }, () => change('一次')));
    const same = answers.every((answer) => answer?.status === 200 && answer.text === answers[0]?.text);
    result.differing += same ? 0 : 1;
    result.effects += await updates(stage, id);
    others.push((await change('两次'))?.status);
  }
  result.otherBody = tally(others);
  return result;
}

export interface EditResult {
  rounds: number;
  writers: number;
  /** Rounds in which not exactly one of the writers of one field won. Must be 0. */
  notOne: number;
  /** Losers whose answer does not show what stands now and who wrote it. Must be 0. */
  unexplained: number;
  /** Writers of different fields who were refused. Must be 0. */
  refusedMerges: number;
}

/** F9: many people change one field of a household on the same ground, then each a field of their own. */
export async function editTogether(stage: Stage, rounds: number, writers: number): Promise<EditResult> {
  const result: EditResult = { rounds, writers, notOne: 0, unexplained: 0, refusedMerges: 0 };
  for (let round = 0; round < rounds; round++) {
    const id = await made(stage);
    const edit = (field: string, to: string) =>
      stage.send('caseworker', 'PATCH', `/households/${id}`, { set: { [field]: ['起', to] } });
    const answers = await Promise.all(Array.from({ length: writers }, (_, i) => edit('address', `第${i}人`)));
    const won = answers.filter((answer) => answer?.status === 200);
    const [row] = await stage.rows<{ address: string }>('select address from household where id = $1', [id]);
    const stands = (won[0]?.body as { address?: string } | undefined)?.address;
    result.notOne += won.length === 1 && row?.address === stands ? 0 : 1;
    const lost = answers.filter((answer) => answer?.status === 409);
    const explained = lost.filter((answer) => explains(answer?.body, row?.address ?? ''));
    result.unexplained += writers - won.length - explained.length;
    const merges = await Promise.all(['villagerGroup', 'bankName'].map((field) => edit(field, '新')));
    result.refusedMerges += merges.filter((answer) => answer?.status !== 200).length;
  }
  return result;
}

interface Conflicts {
  errors?: { path: string; params?: { current?: unknown; who?: unknown } }[];
}

const explains = (body: unknown, stands: string): boolean =>
  (body as Conflicts).errors?.some(
    ({ path, params }) => path === 'address' && params?.current === stands && !!params.who,
  ) ?? false;
