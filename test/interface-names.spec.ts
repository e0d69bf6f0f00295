import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

it('names each schema of the interface document once: the document takes classes of one name for one schema', () => {
  const root = join(__dirname, '..');
  const document = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as { components: { schemas: object } };
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.dto.ts'),
  );
  const classes = files.flatMap((file) =>
    [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name = '']) => name),
  );
  const twice = classes.filter((name, i) => classes.indexOf(name) !== i && name in document.components.schemas);
  expect(classes.length).toBeGreaterThan(50);
  expect(twice).toEqual([]);
});
