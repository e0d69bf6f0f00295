import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import audit from '@/words/zh/audit.json';
import households from '@/words/zh/households.json';
import { actions, isAction } from './access.rules';
import { wordedFields } from './fields.rules';

const root = join(__dirname, '../../../../..');

describe('words of the logs', () => {
  it('name every way of looking that the server notes', () => {
    const code = execFileSync('grep', ['-rhoE', "accesses?\\.(record|note)\\(\\{ action: '[a-z-]+'", 'src'], {
      cwd: root,
    });
    const noted = [...code.toString().matchAll(/action: '([a-z-]+)'/g)].map((found) => found[1] ?? '');
    expect(noted.length).toBeGreaterThan(3);
    expect(noted.filter((action) => !isAction(action))).toEqual([]);
    for (const action of actions) expect(households).toHaveProperty([`access.do.${action}`]);
  });

  it('name the fields of the administration', () => {
    for (const field of wordedFields) expect(audit).toHaveProperty([`field.${field}`]);
  });

  it('explain every kind of finding', () => {
    const source = readFileSync(join(root, 'src/audit/verify.ts'), 'utf8');
    const kinds = [...(/type FindingKind =([^;]+);/.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      ([, kind]) => kind,
    );
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) expect(audit).toHaveProperty([`finding.${kind}`]);
  });
});
