import { csv, idNumber, short, understand, workbook } from './imports/read';

describe('reading of uploads', () => {
  it('puts the sheets of households and members together', async () => {
    const file = await workbook({
      户: [
        ['户序号', '嘎查村代码', '村民组', '户联系电话', '主要致贫原因', '数据年度', '耕地面积(亩)', '务工收入(元)'],
        ['1', '150523101200', '一组', '13947501234', '因病', 2019, 12.5, '4,120元'],
      ],
      成员: [
        ['户序号', '姓名', '性别', '证件号码', '与户主关系', '民族', '健康状况', '是否参加居民医保'],
        ['1', '布 和', '男', idNumber(1), '户主', '蒙古族', '长期慢性病、残疾', '是'],
        ['1', '张·其其格', '女', idNumber(2), '02 配偶', '汉', '健康', '√'],
      ],
    });
    const { households, problems } = await understand(file);
    expect(problems.map(short)).toEqual(['2 import.people_assumed']);
    expect(households).toMatchObject([
      {
        reference: '1',
        place: { sheet: '户', row: 2 },
        form: { regionCode: '150523101200', villagerGroup: '一组', phone: '13947501234', mainCause: '01' },
        headIdNumber: idNumber(1),
        members: [
          {
            place: { sheet: '成员', row: 2 },
            form: {
              name: '布和',
              sex: '1',
              idNumber: idNumber(1),
              relation: '01',
              ethnicity: '02',
              health: ['02', '04'],
              residentMedical: true,
            },
          },
          {
            form: {
              name: '张·其其格',
              sex: '2',
              relation: '02',
              ethnicity: '01',
              health: ['01'],
              residentMedical: true,
            },
          },
        ],
        survey: { year: 2019, farmlandMu: 12.5 },
        income: { kind: 'annual', year: 2019, peopleCount: 2, lines: [{ item: 'W1', amountFen: 412_000 }] },
      },
    ]);
  });

  it('reads a flat text file in which every head begins a household', async () => {
    const rows = [
      ['嘎查村代码', '姓名', '身份证号', '与户主关系', '民族', '出生日期'],
      ['150523101200', '王芳', idNumber(3), '户主', '汉族', '1962.3.10'],
      ['', '王小明', idNumber(4), '之子', '汉族', '19990101'],
      ['150523101200', '李强', idNumber(5), '户主', '满族', '１９６２年３月１０日'],
    ];
    const { households, problems } = await understand(csv(rows));
    expect(problems).toEqual([]);
    expect(households.map(({ members }) => members.map(({ form }) => `${form.name} ${form.birthDate}`))).toEqual([
      ['王芳 1962-03-10', '王小明 1999-01-01'],
      ['李强 1962-03-10'],
    ]);
  });
});
