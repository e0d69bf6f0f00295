import 'reflect-metadata';
import { pinyin } from 'pinyin-pro';
import { SealedFields } from '../src/households/sealed-fields.service';
import { readConfig } from '../src/platform/config';
import { writeCursor } from '../src/platform/page.dto';
import { Vault } from '../src/platform/vault';
import { Scope } from './baseline-statements';
import { Installation, run } from './installation';

const moment = `to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment`;
const part = ({ by, value }: Scope) => (by ? `${by} = '${value}'` : 'true');

/** Things that stand in the database, to ask for. The same in every run on the same data. */
export class Samples {
  private readonly sealed: SealedFields;

  constructor(private readonly installation: Installation) {
    this.sealed = new SealedFields(new Vault(readConfig(installation.environment)));
  }

  private rows<T>(text: string): Promise<T[]> {
    return run<T>(this.installation.superUrl, [text]);
  }

  /** The village with the most households of the banner with the most. */
  async busiestVillage(): Promise<string> {
    const [found] = await this.rows<{ code: string }>(
      `select village_code as code from household where banner_code =
         (select banner_code from household group by 1 order by count(*) desc, 1 limit 1)
       group by 1 order by count(*) desc, 1 limit 1`,
    );
    return found!.code;
  }

  async households(scope: Scope, many = 4000): Promise<string[]> {
    const found = await this.rows<{ id: string }>(
      `select id from household where ${part(scope)} order by md5(id::text) limit ${many}`,
    );
    return found.map(({ id }) => id);
  }

  /** Rows of the second half of the list, after which a page begins. */
  async depths(scope: Scope, many = 400): Promise<{ moment: string; id: string; cursor: string }[]> {
    const found = await this.rows<{ moment: string; id: string }>(
      `select * from (select id, ${moment} from household where ${part(scope)} order by updated_at desc, id desc
         offset (select count(*) / 2 from household where ${part(scope)})) deep order by md5(id::text) limit ${many}`,
    );
    return found.map((row) => ({ ...row, cursor: writeCursor([row.moment, row.id]) }));
  }

  /** Identity numbers in clear, with the keyed hash that finds them. */
  async identityNumbers(scope: Scope, many = 1000): Promise<{ clear: string; index: string }[]> {
    const found = await this.rows<{ id: string; idNumber: Buffer; index: string }>(
      `select id, id_number as "idNumber", encode(id_number_index, 'hex') as index from member
       where ${part(scope)} and id_number_index is not null and active order by md5(id::text) limit ${many}`,
    );
    return found.map((row) => ({ clear: this.sealed.open('member', 'idNumber', row)!, index: row.index }));
  }

  /** The last two characters of names that people in the scope bear, as often as they bear them. */
  async givenNames(scope: Scope, many = 400): Promise<string[]> {
    const found = await this.rows<{ given: string }>(
      `select right(name, 2) as given from member where ${part(scope)} and name ~ '^[一-龥]{2,}$'
       order by md5(id::text) limit ${many}`,
    );
    return found.map(({ given }) => given);
  }

  /** The same in pinyin. */
  async givenPinyin(scope: Scope): Promise<string[]> {
    const names = await this.givenNames(scope);
    return names.map((name) => pinyin(name, { toneType: 'none', type: 'array', v: true }).join(''));
  }
}
