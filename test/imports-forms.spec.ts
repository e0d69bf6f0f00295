import { importFields, fieldOf } from '../src/imports/reading/fields.rules';
import type { Problem } from '../src/imports/reading/forms';
import { hasSentence, sentence } from '../src/platform/messages';
import { headings, person } from './imports/corpus';
import { csv, idNumber, short, understand, workbook } from './imports/read';

const households = ['户序号', '嘎查村代码', '户编号', '主要致贫原因'];
const members = ['户序号', '姓名', '证件号码', '与户主关系'];
const head = (reference: string, order: number) => [reference, '布和', idNumber(order), '户主'];
const wife = (reference: string, order: number) => [reference, '王芳', idNumber(order), '配偶'];
const place = '150523101200';

const problemsOf = async (sheets: Record<string, (string | number)[][]>): Promise<Problem[]> =>
  (await understand(await workbook(sheets))).problems;

describe('headings', () => {
  it('understand every heading of the template, every code of the national system and every field name', async () => {
    for (const field of importFields.filter(({ rare }) => !rare)) {
      const named = [
        field.zh,
        `*${field.zh}（必填）`,
        field.name,
        ...(field.national ?? []),
        ...(field.national ?? []).map((code) => `${field.zh}(${code})`),
      ];
      for (const heading of named) {
        const block = field.block === 'member' ? ['姓名', '与户主关系'] : ['户序号', '嘎查村代码'];
        const { sheets } = await understand(
          csv([
            [...block.filter((one) => one !== field.zh), heading],
            ['1', '2', '3'],
          ]),
        );
        expect([heading, sheets[0]?.columns.at(-1)?.field]).toEqual([heading, field.name]);
      }
    }
  });

  it('by codes of the national system mean its tables, in a row of their own or in brackets', async () => {
    const codes = ['AAC001', 'AAB002', 'AAB004', 'AAB006', 'AAB007', 'AAR040', 'AAC081'];
    const words = ['户编号', '姓名', '证件号码', '与户主关系', '民族', '数据年度', '年收入'];
    const row = ['150523000001', '布和', idNumber(1), '01', '04', '2019', '5000'];
    const inBrackets = words.map((word, i) => `${word}(${codes[i]})`);
    for (const rows of [
      [codes, row],
      [words, codes, row],
      [inBrackets, row],
    ]) {
      const {
        sheets,
        households: [one],
        problems,
      } = await understand(csv(rows));
      expect(problems).toEqual([]);
      expect(sheets[0]).toMatchObject({ national: true, unknown: [], ignored: [{ index: 6 }] });
      expect(one).toMatchObject({
        householdNumber: '150523000001',
        members: [{ form: { ethnicity: '02', relation: '01' } }],
      });
    }
    const plain = await understand(csv([words, row]));
    expect(plain.households[0]?.members[0]?.form.ethnicity).toBe('04');
  });

  it('nobody knows are listed, and go by what people matched them to, whatever their order', async () => {
    const strange = ['家', '姓甚名谁', '号', '何人', '村里的码'];
    const row = ['1', '布和', idNumber(1), '户主', place];
    const before = await understand(csv([strange, row]));
    expect(before.households).toEqual([]);
    expect(before.sheets[0]?.unknown.map(({ heading }) => heading)).toEqual(strange);
    const fields = ['tie.reference', 'member.name', 'member.idNumber', 'member.relation', null];
    const matchings = strange.map((heading, i) => ({ heading, field: fields[i] ?? null }));
    const after = await understand(csv([strange, row]), { matchings });
    expect(after.problems).toEqual([]);
    expect(after.households).toMatchObject([
      { reference: '1', headIdNumber: idNumber(1), members: [{ form: { name: '布和' } }] },
    ]);
    expect(after.sheets[0]).toMatchObject({ unknown: [], ignored: [{ heading: '村里的码' }] });
    const turned = await understand(csv([[...strange].reverse(), [...row].reverse()]));
    expect(turned.sheets[0]?.signature).toBe(before.sheets[0]?.signature);
  });

  it('given twice, or missing, are told', async () => {
    const { problems } = await understand(
      csv([
        [...headings, '身份证号'],
        [...person(1), idNumber(2)],
      ]),
    );
    expect(problems.map(short)).toEqual(['G1 import.heading_twice']);
    const unnamed = await understand(
      csv([
        ['户序号', '证件号码', '与户主关系'],
        ['1', idNumber(1), '户主'],
      ]),
    );
    expect(unnamed.problems.filter(({ row }) => row === 1).map(short)).toEqual(['1 import.heading_missing']);
  });
});

describe('rows', () => {
  const good = { 户: [households, ['1', place, '', '因病']], 成员: [members, head('1', 1), wife('1', 2)] };

  it('belong together by reference in either order of the sheets', async () => {
    for (const sheets of [good, { 成员: good.成员, 户: good.户 }]) {
      const { households: found, problems } = await understand(await workbook(sheets));
      expect(problems).toEqual([]);
      expect(found).toMatchObject([{ reference: '1', place: { sheet: '户', row: 2 }, form: { mainCause: '01' } }]);
      expect(found[0]?.members.map(({ place: at }) => at)).toEqual([
        { sheet: '成员', row: 2 },
        { sheet: '成员', row: 3 },
      ]);
    }
  });

  it('of a flat file repeat what they say of the household, or leave it to one row, but do not contradict it', async () => {
    const flat = [...members, '村民组'];
    const rows = (second: string) => csv([flat, [...head('1', 1), '一组'], [...wife('1', 2), second]]);
    for (const second of ['一组', '']) expect((await understand(rows(second))).problems).toEqual([]);
    const { problems } = await understand(rows('二组'));
    expect(problems).toMatchObject([{ row: 3, column: 'E', code: 'import.rows_differ', params: { row: 2 } }]);
  });

  it('of several flat sheets count their households each for itself', async () => {
    const { households: found, problems } = await understand(
      await workbook({ 一村: [headings, person(1), person(2)], 二村: [headings, person(1), person(3)] }),
    );
    expect(problems).toEqual([]);
    expect(found.map(({ place: { sheet, row }, reference }) => `${sheet} ${row} ${reference}`)).toEqual([
      ...['一村 2 1', '一村 3 2'],
      ...['二村 2 1', '二村 3 3'],
    ]);
  });

  it('that belong to no household, to two, or come twice are told', async () => {
    const orphan = { 户: good.户, 成员: [...good.成员, wife('7', 3)] };
    expect((await problemsOf(orphan)).map(short)).toEqual(['4 import.orphan_member']);
    const untied = { 户: good.户, 成员: [...good.成员, wife('', 3)] };
    expect((await problemsOf(untied)).map(short)).toEqual(['4 import.tie_missing']);
    const twice = { 户: [...good.户, ['1', place, '', '因残']], 成员: good.成员 };
    expect(await problemsOf(twice)).toMatchObject([
      { sheet: '户', row: 3, code: 'import.household_twice', params: { row: 2 } },
    ]);
    const two = {
      户: [households, ['1', place, '150523000001', ''], ['2', place, '150523000002', '']],
      成员: [
        [...members, '户编号'],
        [...head('1', 1), '150523000001'],
        [...head('2', 2), '150523000001'],
      ],
    };
    expect((await problemsOf(two)).map(short)).toContain('3 import.ties_differ');
  });

  it('without a head, with two, or without anybody are told', async () => {
    expect((await problemsOf({ ...good, 成员: [members, wife('1', 2)] })).map(short)).toEqual([
      '2 import.head_missing',
    ]);
    expect(await problemsOf({ ...good, 成员: [members, head('1', 1), head('1', 2)] })).toMatchObject([
      { sheet: '成员', row: 3, column: 'D', code: 'import.head_twice', params: { row: 2 } },
    ]);
    expect((await problemsOf({ 户: good.户, 成员: [members] })).map(short)).toEqual(['2 import.no_members']);
    expect(await problemsOf({ 户: [households, ['1', place, '150523000001', '因病']], 成员: [members] })).toEqual([]);
  });

  it('that disagree with the household about its head and its size are told', async () => {
    const file = {
      户: [
        [...households, '户主姓名', '户主身份证号', '家庭人口'],
        ['1', place, '', '', '张三', idNumber(9), 5],
      ],
      成员: good.成员,
    };
    expect(await problemsOf(file)).toMatchObject([
      { row: 2, column: 'F', code: 'import.head_differs' },
      { row: 2, column: 'E', code: 'import.head_differs' },
      { row: 2, column: 'G', code: 'import.member_count_differs', severity: 'doubt', params: { stated: 5, found: 2 } },
    ]);
    const gone = {
      户: good.户,
      成员: [
        [...members, '成员状态'],
        [...head('1', 1), '正常'],
        [...wife('1', 2), '死亡'],
      ],
    };
    expect((await problemsOf(gone)).map(short)).toEqual(['E3 import.member_not_active']);
  });

  it('make risks, posts, work records, surveys and income of their columns', async () => {
    const file = {
      户: [
        [
          '户序号',
          '嘎查村代码',
          '风险1',
          '风险2',
          '自然灾害子项',
          '风险说明',
          '收入表类型',
          '监测对象识别日期',
          '务工收入',
          '低保金',
          'AAC071',
        ],
        ['1', place, '因自然灾害', '其他', '旱灾', '牲畜疫病', '监测', '2021-05-06', 12000, '3,000', 50],
        ['2', place, '', '', '旱灾', '', '', '', '', '', ''],
      ],
      成员: [
        [...members, '公益岗位类型2', '公益岗位月数2', '务工记录1开始日期', '务工记录1月工资', '是否现役军人'],
        [...head('1', 1), '保洁员', 6, '2020.1.5', 3000, ''],
        [...wife('1', 2), '', '', '', '', '是'],
        head('2', 3),
      ],
    };
    const {
      households: [first],
      problems,
    } = await understand(await workbook(file));
    expect(problems.map(short)).toEqual(['2 import.people_assumed', 'E3 import.risk_missing']);
    expect(first).toMatchObject({
      form: {
        risks: [
          { type: '02', disasterSubtype: '0203' },
          { type: '99', remark: '牲畜疫病' },
        ],
      },
      survey: null,
      income: {
        ...{ kind: 'monitoring', identifiedOn: '2021-05-06', peopleCount: 1 },
        lines: [
          { item: 'W1', amountFen: 1_200_000 },
          { item: 'T02', amountFen: 300_000 },
          { item: 'AAC071', amountFen: 5000 },
        ],
      },
    });
    expect(first?.members[0]?.form).toMatchObject({
      publicPosts: [{ type: '05', months: 6 }],
      workRecords: [{ startDate: '2020-01-05', monthlyWageFen: 300_000 }],
    });
  });

  it('without a year make neither a survey nor an income silently', async () => {
    const rows = [
      ['户序号', '姓名', '与户主关系', '耕地面积', '务工收入'],
      ['1', '布和', '户主', 3, 100],
    ];
    expect((await understand(csv(rows))).problems.map(short)).toEqual([
      '2 import.year_missing',
      '2 import.year_missing',
      '2 import.people_assumed',
    ]);
  });

  it('never show a value in a problem, and every problem has sentences in both languages', async () => {
    const secret = '1505231962031599';
    const { problems } = await understand(
      csv([headings, [secret, secret, secret, secret, secret, secret], ['2', place, '王芳', secret, secret, secret]]),
    );
    expect(problems.length).toBeGreaterThan(4);
    expect(JSON.stringify(problems)).not.toContain(secret);
    for (const { code, params, field } of problems) {
      expect([code, hasSentence(code)]).toEqual([code, true]);
      for (const language of ['zh', 'en'] as const) expect(sentence(code, language, params)).not.toMatch(/[{}]/);
      expect([field, field === null || fieldOf(field) !== undefined]).toEqual([field, true]);
    }
  });
});
