import { Line } from './load';
import { Person } from './people';
import { householdForm } from './forms';
import { renderPoster } from '../src/procedures/notices/poster';
import { say } from './say';
import { Target } from './targets';

/** Single times in milliseconds, best of three. */
export interface Figure {
  name: string;
  milliseconds: number;
}

const rows = Array.from({ length: 1000 }, (_, i) => ({ headName: '阿拉坦其木格', people: 1 + (i % 6), group: '二组' }));
const poster = {
  ...{ kind: 'firstNotice', villageName: '哈日干图嘎查', townshipName: '大沁他拉镇', bannerName: '奈曼旗' },
  ...{ issuer: '哈日干图嘎查村民委员会', from: '2019-12-01', to: '2019-12-08', rows },
  ...{ objectionChannels: ['意见箱：党群服务中心门口'], publicUrl: 'https://bangfu.invalid/n/7K3QD', number: '1' },
} as const;

async function best(name: string, act: () => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  const milliseconds = Math.round(Math.min(...times));
  say(`${name}: ${milliseconds} ms`);
  return { name, milliseconds };
}

/** A notice of 1,000 households, and the refusal of a body that holds far too many values. */
export async function figures(ours: Target, person: Person): Promise<Figure[]> {
  const { id, form } = householdForm(0, person.regions[0]!);
  const body = JSON.stringify({ ...form, members: Array.from({ length: 25_000 }, () => ({})) });
  const tooLarge: Line = { method: 'PUT', path: `/api/v1/households/${id}`, body };
  return [
    await best('a notice of 1,000 households as PDF', () => renderPoster({ ...poster, rows: [...rows] } as never)),
    await best('413 for a household of 25,000 members', async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${person.token()}` };
      const { status } = await fetch(`${ours.url}${tooLarge.path}`, { method: 'PUT', headers, body });
      if (status !== 413) throw new Error(`answered ${status}`);
    }),
  ];
}
