import type { FieldHousehold, FieldPack } from '../src/field/field-pack.dto';
import type { TestApp } from './app';
import type { Person } from './make';

/** A phone of the field application, as far as its pack goes: it asks page by page and keeps what it is given. */
export class Phone {
  readonly households = new Map<string, FieldHousehold>();
  cursor?: string;
  codeLists?: FieldPack['codeLists'];
  standards?: FieldPack['standards'];
  private unseen?: Set<string>;

  constructor(
    private readonly app: TestApp,
    readonly owner: Person,
  ) {}

  /** Takes one page. */
  async page(limit?: number): Promise<FieldPack> {
    const query = new URLSearchParams({
      ...(this.cursor && { since: this.cursor }),
      ...(limit && { limit: String(limit) }),
    });
    const { body } = await this.app.as(this.owner).get(`/field/pack?${query}`).expect(200);
    this.keep(body as FieldPack);
    return body as FieldPack;
  }

  /** Takes pages until there are no more. @returns all of them */
  async sync(limit?: number): Promise<FieldPack[]> {
    const pages = [await this.page(limit)];
    while (pages.at(-1)?.more) pages.push(await this.page(limit));
    return pages;
  }

  /** Ids of the households that came, and of those that went, with the next difference. */
  async news(): Promise<{ came: string[]; gone: FieldPack['gone']; whole: boolean }> {
    const pages = await this.sync();
    return {
      came: pages.flatMap(({ households }) => households.map(({ household }) => household.id)),
      gone: pages.flatMap(({ gone }) => gone),
      whole: pages[0]!.whole,
    };
  }

  /** What the phone knows, as plain data in the order of the ids. */
  content(): object[] {
    return [...this.households.values()].sort((a, b) => (a.household.id < b.household.id ? -1 : 1));
  }

  private keep({ first, whole, more, cursor, households, gone, codeLists, standards }: FieldPack): void {
    if (first && whole) this.unseen = new Set(this.households.keys());
    for (const one of households) {
      this.households.set(one.household.id, one);
      this.unseen?.delete(one.household.id);
    }
    for (const { id } of gone) this.households.delete(id);
    if (!more) {
      for (const id of this.unseen ?? []) this.households.delete(id);
      this.unseen = undefined;
    }
    this.cursor = cursor;
    if (codeLists.lists) this.codeLists = codeLists;
    if (standards.values) this.standards = standards;
  }
}
