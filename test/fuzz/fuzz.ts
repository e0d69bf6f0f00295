import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import type { TestApp } from '../app';
import { changedTables, checksums } from '../checksums';
import type { Entry } from '../matrix/entries';
import { paramsOf } from '../matrix/matrix';
import type { Subject, World } from '../matrix/world';
import { DuplicateSearch } from '../../src/households/duplicates/duplicate-search.service';
import { roles } from '../../src/platform/access/permissions';
import { Case, cases, Known, Operation, operationsOf } from './cases';
import { Schema, Schemas } from './schemas';

/** Words of the database or of the program, which have no place in an answer about an error. */
const innards =
  /\b(select|insert into|delete from|update) [\w*"]+ |syntax error|relation "|column "|violates|pg_|node_modules|\.(ts|js):\d+|\bat \w+\.\w+ \(|TypeError|QueryFailed/i;

/** Every how many requests one is watched for what it leaves behind. */
const watched = 20;

interface Fuzzed {
  /** Requests sent, by the status of the answer. */
  statuses: Map<number, number>;
  faults: string[];
}

/** Sends `runs` made-up requests to every operation of the document, the same ones for the same seed. */
export class Fuzzer {
  private readonly schemas: Schemas;
  readonly done: Fuzzed = { statuses: new Map(), faults: [] };
  private sent = 0;

  constructor(
    private readonly app: TestApp,
    private readonly world: World,
    private readonly document: OpenAPIObject,
    private readonly policy: Record<string, Entry>,
  ) {
    this.schemas = new Schemas(document);
  }

  async all(seed: number, runs: number): Promise<void> {
    const order = ['GET', 'PUT', 'PATCH', 'POST', 'DELETE'];
    const operations = operationsOf(this.document).sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method));
    for (const { method, path, operation } of operations) {
      const known = this.known(`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
      for (const one of fc.sample(cases(operation, this.schemas, known), { seed, numRuns: runs }))
        await this.attempt(method, path, operation, one);
      await this.reopen();
    }
  }

  /** Ids that are there and a body that is valid, from the table that the matrix goes by. */
  private known(name: string): Known {
    const entry = this.policy[name];
    if (!entry) return { params: {} };
    const { own } = this.world.sites;
    const params = paramsOf(entry, own);
    if (entry.kind === 'object') return { params, ...plain(entry.sent(own, params)) };
    if (entry.kind === 'create') return { params, ...plain(entry.sent(own)) };
    if (entry.kind === 'list') return { params, ...plain(entry.lists[0]!.sent(this.world.sites)) };
    return { params, ...plain(entry.sent ?? {}) };
  }

  private async attempt(method: string, path: string, operation: Operation, one: Case): Promise<void> {
    const watch = (this.sent += 1) % watched === 0;
    if (watch) await this.app.get(DuplicateSearch).drain(); // or it would write in between
    const before = watch ? await checksums(this.app.sql) : undefined;
    const subject = this.asker(operation, one.who);
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => one.segments[name] ?? name);
    const { statusCode, payload, headers } = await this.app.app.inject({
      method: method as 'GET',
      url: one.query ? `${url}?${one.query}` : url,
      headers: { ...(subject && { authorization: `Bearer ${this.app.token(subject.person)}` }), ...one.headers },
      payload: one.payload,
    });
    this.done.statuses.set(statusCode, (this.done.statuses.get(statusCode) ?? 0) + 1);
    const fault = this.faultOf(operation, statusCode, payload, String(headers['content-type'] ?? ''));
    const left = before && statusCode >= 400 ? changedTables(before, await checksums(this.app.sql)) : [];
    if (fault || left.length)
      this.report(
        `${method} ${path} as ${subject?.name ?? 'anyone'}: ${statusCode} ${fault ?? `changed ${left.join()}`}`,
        one,
        payload,
      );
  }

  private report(what: string, one: Case, answer: string): void {
    const { segments, query, headers, payload = '' } = one;
    const sent = JSON.stringify({ segments, query, headers }).slice(0, 400);
    this.done.faults.push(`${what}\n  sent ${sent}\n  ${payload.slice(0, 500)}\n  answered ${answer.slice(0, 300)}`);
  }

  /** What is wrong with an answer by itself. */
  private faultOf({ responses }: Operation, status: number, payload: string, type: string): string | undefined {
    if (status >= 500) return 'a failure of the server';
    const documented = responses[status] ?? responses.default;
    if (!documented) return 'a status that is not documented';
    if (status >= 400 && innards.test(payload)) return 'innards shown';
    const schema: Schema | undefined = documented.content?.[type.split(';')[0]!]?.schema;
    if (schema && type.includes('json')) {
      const fault = this.schemas.fault(schema, payload === '' ? undefined : JSON.parse(payload));
      return fault && `not as documented: ${fault}`;
    }
    if (status >= 400) return `an error as ${type}`;
    return documented.content && !schema && payload !== '' ? `answered as ${type}` : undefined;
  }

  /** Mostly somebody who may, sometimes somebody who may not, now and then nobody. */
  private asker(operation: Operation, who: number): Subject | null {
    const { subjects } = this.world;
    if (who % 12 === 0) return null;
    const needs = operation['x-permission'];
    const may = subjects.filter(({ role }) => (roles[role].permissions as readonly string[]).includes(needs ?? ''));
    const from = may.length && who % 6 ? may : subjects;
    return from[who % from.length]!;
  }

  /** Gives back to the people the sessions that requests of theirs have ended. */
  private async reopen(): Promise<void> {
    const { sql } = this.app;
    const people = this.world.subjects.map(({ person }) => person);
    const [ids, sessions] = [people.map(({ id }) => id), people.map(({ sessionId }) => sessionId)];
    await sql.query(`update staff set state = 'active' where id = any ($1) and state <> 'active'`, [ids]);
    await sql.query(`update assignment set ended_at = null where staff_id = any ($1) and ended_at is not null`, [ids]);
    await sql.query(`update session set revoked_at = null where id = any ($1) and revoked_at is not null`, [sessions]);
  }
}

const plain = ({ query, body }: { query?: string; body?: object }) => ({
  query,
  body: body instanceof FormData ? undefined : body,
});
