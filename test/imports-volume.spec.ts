import ExcelJS from 'exceljs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { importBounds } from '../src/imports/reading/raw-rows';
import { readForms } from '../src/imports/reading/read-forms';
import { headingOf, optionsOf, templateSheets } from '../src/imports/workbooks/template-columns';
import { headings, person } from './imports/corpus';
import { csv, idNumber, understand, upload } from './imports/read';

/** A smoke by default; `IMPORT_ROWS=100000 npx jest test/imports-volume` is the large run. */
const rows = Number(process.env.IMPORT_ROWS ?? 2_000);
const households = Math.floor((rows * 2) / 9);

/** A filled template: of nine rows, two are households and seven are people. */
async function filled(): Promise<Buffer> {
  const out = new PassThrough();
  const content = buffer(out);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out });
  for (const { name, fields } of templateSheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRow(fields.map(headingOf)).commit();
    const count = name === '户' ? households : rows - households;
    for (let i = 0; i < count; i++) {
      const values: Record<string, string | number> = {
        'tie.reference': String((i % households) + 1),
        'household.regionCode': '150523101200',
        'member.name': '布和',
        'member.idNumber': idNumber(i % 800),
        'member.relation': i < households ? '户主' : '之子',
        'member.birthDate': '1962.3.10',
      };
      sheet.addRow(fields.map((f) => values[f.name] ?? optionsOf(f)?.values[0] ?? null)).commit();
    }
    sheet.commit();
  }
  await book.commit();
  return content;
}

jest.setTimeout(600_000);

describe(`${rows} rows`, () => {
  it('of a workbook are all read, household by household', async () => {
    const content = await filled();
    let found = 0;
    let people = 0;
    const wrong = new Set<string>();
    for await (const part of readForms(upload(content), { bounds: importBounds, matchings: [] })) {
      if (part.kind !== 'household') continue;
      found++;
      people += part.household.members.length;
      for (const { code, severity } of part.household.problems) if (severity === 'error') wrong.add(code);
    }
    expect([found, people]).toEqual([households, rows - households]);
    // The first option of every list is a detail without its risk, and an allowance without a survey's year.
    expect([...wrong].sort()).toEqual(['import.risk_missing', 'import.year_missing']);
  });

  it('of a text file are all read, and not one more than allowed', async () => {
    const lines = Array.from({ length: rows }, (_, i) => person(i + 1));
    const { households: found } = await understand(csv([headings, ...lines]), { bounds: { rows } });
    expect(found).toHaveLength(rows);
    await expect(understand(csv([headings, ...lines, person(rows + 1)]), { bounds: { rows } })).rejects.toMatchObject({
      code: 'import.too_many_rows',
    });
  });
});
