import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import audit from '@/words/zh/audit.json';
import households from '@/words/zh/households.json';
import { aboutOf, actions, isAction } from './access.rules';
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

describe('what an access was about', () => {
  it('is a list, a file, or a field of the household or of a person', () => {
    expect(aboutOf({ action: 'list-export', field: 'members' })).toEqual({ kind: 'list', name: 'members' });
    expect(aboutOf({ action: 'job-file', field: 'export' })).toEqual({ kind: 'file', name: 'export' });
    expect(aboutOf({ action: 'reveal', field: 'bankAccount' })).toMatchObject({ table: 'household' });
    expect(aboutOf({ action: 'reveal', field: 'idNumber' })).toMatchObject({ table: 'member' });
    const field = 'member.0167e317-1500-7eb0-82b9-9760a27242c7.idNumber';
    expect(aboutOf({ action: 'number-taken', field })).toEqual({ kind: 'field', table: 'member', name: 'idNumber' });
    expect(aboutOf({ action: 'open', field: null })).toBeUndefined();
  });
});
