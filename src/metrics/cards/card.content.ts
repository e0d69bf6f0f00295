import { Refused } from '../../platform/errors';
import { missingGlyphs, MISSING, printable } from '../../platform/print/fonts';
import { villageName } from '../../procedures/notices/place-names.rules';
import { personalDataIn } from '../../procedures/notices/poster.rules';
import { label } from '../../regions/code-lists.rules';
import { registrations } from '../exports/words';
import type { CardRow } from './card.queries';

/** What stands before the word of a status, so that it is told without colour. */
export type Mark = 'ring' | 'diamond' | 'disc' | 'square';

/**
 * Everything that a card says. It hangs at the door or lies in a drawer: who reads it may be anybody. Therefore names
 * and relations, whom to turn to, the number; no age, number of a person, money, illness or cause.
 */
export interface CardContent {
  title: string;
  /** From the city down to the village. */
  places: string[];
  group: string;
  headName: string;
  headNameMn: string;
  number: string;
  publicId: string;
  people: string;
  registration: string;
  status: { mark: Mark; word: string } | null;
  members: { name: string; nameMn: string; relation: string }[];
  /** Whom to turn to; where there is no name yet, it is written in by hand. */
  contacts: { role: string; name: string; phone: string }[];
  remarks: string[];
  /** Address of the installation, empty when others cannot reach it. */
  address: string;
  /** Day of printing, yyyy-mm-dd. */
  printed: string;
}

export interface CardOccasion {
  /** Day of printing, yyyy-mm-dd. */
  today: string;
  address: string;
  /** The characters of a name in Mongolian script that its font lacks. */
  missingMn: (text: string) => string[];
}

/** Words on the cover: the city of Tongliao, book of the household. */
export const COVER_MN = ['ᠲᠥᠩᠯᠢᠶᠣᠤ ᠬᠣᠲᠠ', 'ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ'] as const;

/** By the codes of `exit-status`. A household that fell back has the same ink as any other at its own door. */
const marks: Record<string, Mark> = { '0': 'ring', '1': 'disc', '2': 'diamond', '3': 'square' };

/** Why no card can be printed of this household, or null. Findings name the field and the kind, never the value. */
export function cardRefusal(row: CardRow): Refused | null {
  if (!row.number || !row.publicId || (row.registration !== 'submitted' && row.registration !== 'registered'))
    return new Refused('household.no_card');
  const texts: [path: string, text: string | null][] = [
    ...([['headName', row.headName] as const, ['villagerGroup', row.villagerGroup] as const] as const),
    ...row.members.flatMap(({ name, nameMn }, i): [string, string | null][] => [
      [`members[${i}].name`, name],
      [`members[${i}].nameMn`, nameMn],
    ]),
  ].map(([path, text]) => [path, text]);
  const code = 'household.personal_data_on_card';
  const faults = texts.flatMap(([path, text]) =>
    personalDataIn(text ?? '').map(({ kind }) => ({ path, code, params: { kind } })),
  );
  return faults.length > 0 ? new Refused(code, {}, faults) : null;
}

/** Puts a household into the words of its card. */
export function cardContent(row: CardRow, { today, address, missingMn }: CardOccasion): CardContent {
  return {
    title: '帮扶联系卡',
    places: [row.city, row.banner, row.township, villageName(row.village)].map(printable),
    group: printable(row.villagerGroup ?? ''),
    headName: printable(row.headName),
    headNameMn: row.headNameMn ?? '',
    number: `${row.number!.slice(0, 6)}-${row.number!.slice(6)}`,
    publicId: row.publicId!,
    people: `${row.members.length}人`,
    registration: registrations[row.registration]!.zh,
    status: row.exitStatus
      ? { mark: marks[row.exitStatus] ?? 'ring', word: label('exit-status', row.exitStatus, 'zh') }
      : null,
    members: row.members.map(({ name, nameMn, relation }) => ({
      name: printable(name),
      nameMn: nameMn ?? '',
      relation: relation ? label('relation-to-head', relation, 'zh') : '',
    })),
    contacts: [
      { role: '帮扶责任人', name: '', phone: '' },
      { role: '嘎查村', name: printable(row.village), phone: '' },
      { role: '苏木乡镇', name: printable(`${row.township}人民政府`), phone: '' },
      { role: '监督举报', name: '全国扶贫监督举报热线', phone: '12317' },
    ],
    remarks: remarksOn(row, missingMn),
    address,
    printed: today,
  };
}

/** Characters that cannot be printed are written in by hand; the card says so where it happens. */
function remarksOn(row: CardRow, missingMn: CardOccasion['missingMn']): string[] {
  const people = [{ name: row.headName, nameMn: row.headNameMn }, ...row.members];
  const remarks = [
    ...(people.some(({ name }) => missingGlyphs(name).length > 0) ? [`“${MISSING}”处的字暂不能打印`] : []),
    ...(people.some(({ nameMn }) => missingMn(nameMn ?? '').length > 0) ? ['有的蒙古文字母暂不能打印'] : []),
  ];
  return remarks.length > 0 ? [`${remarks.join('，')}，由经办人手写补正。`] : [];
}
