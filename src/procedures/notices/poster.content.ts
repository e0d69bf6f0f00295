import { Refused } from '../../platform/errors';
import { missingGlyphs, MISSING, printable } from '../../platform/print/fonts';
import { personalDataIn } from './poster.rules';

/**
 * The notices and announcements that list households, each with its code in the list `notice-type`. The list knows no
 * codes for a removal (整户清退), which goes by those of an exit and is worded otherwise (domain 1.4).
 */
export const NOTICE_TYPES = {
  firstNotice: '01',
  secondNotice: '02',
  announcement: '03',
  exitNotice: '04',
  exitAnnouncement: '05',
  monitoringNotice: '06',
  monitoringAnnouncement: '07',
  eliminationNotice: '08',
  eliminationAnnouncement: '09',
  removalNotice: '04',
  removalAnnouncement: '05',
} as const;

export type PosterKind = keyof typeof NOTICE_TYPES;

/** One household: all that may be said of it in public. */
export interface PosterRow {
  headName: string;
  /** The head's name in Mongolian script, as it was written. */
  nameMn?: string;
  /** Members of the household. */
  people: number;
  /** Villagers' group, when the village has groups. */
  group?: string;
}

export interface Poster {
  kind: PosterKind;
  villageName: string;
  townshipName: string;
  bannerName: string;
  /** Who posts it and puts the stamp on it. */
  issuer: string;
  /** First day of a notice or the day of an announcement, yyyy-mm-dd. */
  from: string;
  /** Last day on which objections are taken, yyyy-mm-dd; null for an announcement, which takes none. */
  to: string | null;
  rows: PosterRow[];
  /** Local ways to object, as they shall be read; their telephones may be printed. 12317 is added when it is not among them. */
  objectionChannels: string[];
  /** Where the notice stands online; empty when it stands nowhere. */
  publicUrl: string;
  /** Number of the document, such as 通扶公示〔2019〕15号. */
  number: string;
}

/** What stands on the poster, already reduced to characters the font can draw. */
export interface PosterContent {
  title: string;
  place: string;
  number: string;
  lead: string;
  heads: string[];
  rows: string[][];
  /** Beside each row, the head's name in Mongolian script; empty where there is none. */
  namesMn: string[];
  notes: { label: string; lines: string[] }[];
  /** What the code beside the notes leads to; empty when there is no code. */
  page: string;
  issuer: string;
  date: string;
}

interface Wording {
  title: string;
  /** Short form of the decision, for the table. */
  decision: string;
  sentence: (p: Poster, households: string) => string;
}

const WORDING: Record<PosterKind, Wording> = {
  firstNotice: {
    title: '贫困户初选名单公示',
    decision: '拟认定贫困户',
    sentence: (p, households) => `经农户申请、民主评议和入户核实，${p.villageName}拟将下列${households}列为贫困户`,
  },
  secondNotice: {
    title: '贫困户审核名单公示',
    decision: '拟认定贫困户',
    sentence: (p, households) => `经${p.townshipName}审核，${p.villageName}下列${households}拟认定为贫困户`,
  },
  announcement: {
    title: '贫困户名单公告',
    decision: '认定贫困户',
    sentence: (p, households) => `经${p.bannerName}复审，${p.villageName}下列${households}认定为建档立卡贫困户`,
  },
  exitNotice: {
    title: '贫困户退出公示',
    decision: '拟脱贫退出',
    sentence: (p, households) => `经民主评议、入户核实并由农户本人认可，${p.villageName}下列${households}拟退出贫困户`,
  },
  exitAnnouncement: {
    title: '贫困户退出公告',
    decision: '脱贫退出',
    sentence: (p, households) =>
      `经${p.townshipName}审核、${p.bannerName}批准，${p.villageName}下列${households}退出贫困户`,
  },
  monitoringNotice: {
    title: '防止返贫监测对象公示',
    decision: '拟纳入监测',
    sentence: (p, households) => `经入户核实和村级评议，${p.villageName}拟将下列${households}纳入防止返贫监测对象`,
  },
  monitoringAnnouncement: {
    title: '防止返贫监测对象公告',
    decision: '纳入监测',
    sentence: (p, households) => `经${p.bannerName}审定，${p.villageName}下列${households}纳入防止返贫监测对象`,
  },
  eliminationNotice: {
    title: '监测对象风险消除公示',
    decision: '拟消除风险',
    sentence: (p, households) => `经入户核查和村级评议，${p.villageName}下列${households}拟标注为风险消除`,
  },
  eliminationAnnouncement: {
    title: '监测对象风险消除公告',
    decision: '风险消除',
    sentence: (p, households) => `经${p.bannerName}审定，${p.villageName}下列${households}标注为风险消除`,
  },
  removalNotice: {
    title: '贫困户整户清退公示',
    decision: '拟清退',
    sentence: (p, households) => `经民主评议，${p.villageName}拟将下列${households}从贫困户名单中清退`,
  },
  removalAnnouncement: {
    title: '贫困户整户清退公告',
    decision: '清退',
    sentence: (p, households) =>
      `经${p.townshipName}审核、${p.bannerName}批准，${p.villageName}下列${households}从贫困户名单中清退`,
  },
};

/** The kind of a posted notice by its code of `notice-type` and the variant of its case; undefined when it lists nobody. */
export function posterKind(type: string, variant: string): PosterKind | undefined {
  const kinds = Object.keys(NOTICE_TYPES) as PosterKind[];
  const removal = variant === 'removal';
  return kinds.find((kind) => NOTICE_TYPES[kind] === type && kind.startsWith('removal') === removal);
}

/** What a notice is called at its head. */
export const titleOf = (kind: PosterKind): string => WORDING[kind].title;

const takesObjections = (kind: PosterKind): boolean => !/announcement$/iu.test(kind);

/** Characters a text may have so that a row and the closing part always fit on a page. */
const LONGEST = { text: 40, nameMn: 100, url: 120, channels: 5 };
const longest = (path: string): number =>
  path === 'publicUrl' ? LONGEST.url : path.endsWith('.nameMn') ? LONGEST.nameMn : LONGEST.text;

/** Why this poster cannot be printed, or null. Findings name the field and the kind, never the value. */
export function posterRefusal(poster: Poster): Refused | null {
  return periodRefusal(poster) ?? rowsRefusal(poster) ?? textRefusal(poster);
}

const because = (code: string, path: string): Refused => new Refused(code, {}, [{ path, code }]);

function periodRefusal({ kind, from, to }: Poster): Refused | null {
  if (!isDay(from)) return because('notice.bad_date', 'from');
  if (to !== null && !isDay(to)) return because('notice.bad_date', 'to');
  const fits = takesObjections(kind) ? to !== null && from <= to : to === null;
  return fits ? null : because('notice.bad_period', 'to');
}

function rowsRefusal({ rows }: Poster): Refused | null {
  if (rows.length === 0) return because('notice.no_rows', 'rows');
  const at = rows.findIndex((row) => !Number.isInteger(row.people) || row.people < 1 || row.people > 99);
  return at < 0 ? null : because('notice.bad_people', `rows[${at}].people`);
}

function textRefusal(poster: Poster): Refused | null {
  const texts = textsOf(poster);
  const found = texts.flatMap(([path, text]) =>
    personalDataIn(text, poster.objectionChannels).map(({ kind }) => ({ path, kind })),
  );
  if (found.length > 0) {
    const code = 'notice.personal_data';
    const faults = found.map(({ path, kind }) => ({ path, code, params: { kind } }));
    return new Refused(code, { found }, faults);
  }
  const optional = /^publicUrl$|\.(?:group|nameMn)$/u;
  const blank = texts.find(([path, text]) => !optional.test(path) && !printable(text));
  if (blank) return because('notice.blank', blank[0]);
  const long = texts.find(([path, text]) => [...text].length > longest(path));
  if (long) return because('notice.too_long', long[0]);
  return poster.objectionChannels.length > LONGEST.channels ? because('notice.too_long', 'objectionChannels') : null;
}

/** Every text of the poster that somebody has written, with its field. The rest is the fixed wording. */
function textsOf(poster: Poster): [path: string, text: string][] {
  const fields = ['villageName', 'townshipName', 'bannerName', 'issuer', 'number', 'publicUrl'] as const;
  return [
    ...fields.map((field): [string, string] => [field, poster[field]]),
    ...poster.objectionChannels.map((channel, i): [string, string] => [`objectionChannels[${i}]`, channel]),
    ...poster.rows.flatMap((row, i): [string, string][] => [
      [`rows[${i}].headName`, row.headName],
      [`rows[${i}].group`, row.group ?? ''],
      [`rows[${i}].nameMn`, row.nameMn ?? ''],
    ]),
  ];
}

/**
 * Puts the poster into words. Only head, village, people and the kind of decision are said of a household, never the cause.
 *
 * @param gaps whether a name in Mongolian script has characters that its font lacks
 */
export function contentOf(poster: Poster, gaps: boolean): PosterContent {
  const wording = WORDING[poster.kind];
  const people = poster.rows.reduce((sum, row) => sum + row.people, 0);
  const sentence = wording.sentence(poster, `${poster.rows.length}户${people}人`);
  const grouped = poster.rows.some((row) => row.group);
  return {
    title: wording.title,
    place: [poster.bannerName, poster.townshipName, poster.villageName].map(printable).join('\u3000'),
    number: `编号：${printable(poster.number)}`,
    lead: printable(sentence + (takesObjections(poster.kind) ? '，现予公示，接受群众监督。' : '，现予公告。')),
    heads: [
      '序号',
      '户主姓名',
      ...(grouped ? ['所在组'] : []),
      '家庭人口',
      takesObjections(poster.kind) ? '公示事项' : '公告事项',
    ],
    rows: poster.rows.map((row, i) => [
      String(i + 1),
      printable(row.headName),
      ...(grouped ? [printable(row.group ?? '')] : []),
      String(row.people),
      wording.decision,
    ]),
    namesMn: poster.rows.map((row) => row.nameMn ?? ''),
    notes: notesOf(poster, gaps),
    page: poster.publicUrl,
    issuer: printable(poster.issuer),
    date: inWords(poster.from),
  };
}

function notesOf(poster: Poster, gaps: boolean): PosterContent['notes'] {
  const channels = poster.objectionChannels.some((channel) => channel.includes('12317'))
    ? poster.objectionChannels
    : ['监督举报电话：12317', ...poster.objectionChannels];
  const named = '反映人的情况严格保密；署名反映的，告知处理结果。';
  const notes = [
    poster.to === null
      ? { label: '公告日期', lines: [inWords(poster.from)] }
      : { label: '公示时间', lines: [`${inWords(poster.from)}至${inWords(poster.to)}`] },
    poster.to === null
      ? { label: '意见反映', lines: [`对公告名单有意见的，可以署名，也可以匿名反映。${named}`] }
      : { label: '异议反映', lines: [`公示期内，任何单位和个人对名单有异议的，可以署名，也可以匿名反映。${named}`] },
    { label: '受理渠道', lines: channels.map(printable) },
  ];
  if (poster.publicUrl) notes.push({ label: '网上查看', lines: [printable(poster.publicUrl)] });
  const chinese = textsOf(poster).filter(([path]) => !path.endsWith('.nameMn'));
  const remarks = [
    ...(chinese.some(([, text]) => missingGlyphs(text).length > 0) ? [`“${MISSING}”处的字暂不能打印`] : []),
    ...(gaps ? ['有的蒙古文字母暂不能打印'] : []),
  ];
  if (remarks.length > 0) notes.push({ label: '说　　明', lines: [`${remarks.join('，')}，由经办人手写补正。`] });
  return notes;
}

/** 2019-12-01 as dates are read in prose: 2019年12月1日. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
