import { TokensService } from '../src/staff/tokens.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeHousehold } from './make-households';

const fields = ['address', 'villagerGroup', 'bankName', 'notes'] as const;
type Field = (typeof fields)[number];

/** The same numbers every run. */
function lottery(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('two people at one household', () => {
  let app: TestApp;
  let people: [Person, Person];

  beforeAll(async () => {
    app = await startApp();
    people = [await makePerson(app, 'caseworker', villages.first), await makePerson(app, 'caseworker', villages.first)];
  });
  afterAll(() => app.stop());

  /** Without the network in between, since there are many requests. */
  async function send({ id, sessionId, assignmentId }: Person, method: 'GET' | 'PATCH', path: string, body?: object) {
    const token = app.get(TokensService).sign({ sub: id, sid: sessionId, aid: assignmentId });
    const headers = { authorization: `Bearer ${token}` };
    const answer = await app.app.inject({ method, url: `/api/v1${path}`, headers, payload: body });
    return { status: answer.statusCode, body: answer.json() };
  }

  it('lose nothing and overwrite nothing in 1,000 random interleavings', async () => {
    const { id } = await makeHousehold(app, people[0]);
    const draw = lottery(20160429);
    const { body: start } = await send(people[0], 'GET', `/households/${id}`);
    const seen = [{ ...start }, { ...start }] as Record<Field, string | null>[];
    /** What each accepted change wrote, on which value, in the order of the answers. */
    const accepted: { field: Field; from: string | null; to: string }[] = [];
    let conflicts = 0;
    for (let round = 0; round < 500; round++) {
      const acts = people.map(async (person, i) => {
        const field = fields[draw(fields.length)]!;
        const [from, to] = [seen[i]![field] ?? null, `${i}-${round}`];
        const answer = await send(person, 'PATCH', `/households/${id}`, { set: { [field]: [from, to] } });
        if (answer.status === 200) accepted.push({ field, from, to });
        else {
          expect(answer.status).toBe(409);
          expect(answer.body.errors).toMatchObject([{ path: field, params: { who: expect.any(String) } }]);
          conflicts++;
        }
        // A person sees again what stands only now and then, so that both often work on old values.
        if (answer.status === 200) seen[i]![field] = to;
        if (answer.status === 409 || draw(3) === 0) {
          seen[i] = (await send(person, 'GET', `/households/${id}`)).body;
        }
      });
      await Promise.all(acts);
    }
    const { body: end } = await send(people[0], 'GET', `/households/${id}`);
    for (const field of fields) {
      const chain = new Map(accepted.filter((one) => one.field === field).map(({ from, to }) => [from, to]));
      expect(chain.size).toBe(accepted.filter((one) => one.field === field).length);
      let value: string | null = start[field] ?? null;
      for (let next = chain.get(value); next !== undefined; next = chain.get(value)) {
        chain.delete(value);
        value = next;
      }
      expect(chain.size).toBe(0);
      expect(end[field]).toBe(value);
    }
    expect(accepted.length + conflicts).toBe(1000);
    expect(conflicts).toBeGreaterThan(50);
    expect(accepted.length).toBeGreaterThan(300);
  });
});
