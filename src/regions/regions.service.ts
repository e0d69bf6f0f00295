import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { codeLists } from './code-lists.rules';
import { CodeListView, RegionDetail, RegionView } from './region.dto';
import { Region } from './region.entity';

/** The division tree and the code lists. Neither holds anything personal: everyone reads all of it. */
@Injectable()
export class RegionsService {
  constructor(private readonly work: UnitOfWork) {}

  private get regions() {
    return this.work.repository(Region);
  }

  /** A division; throws `region.not_found`. */
  async get(code: string): Promise<RegionView> {
    const region = await this.regions.findOneBy({ code });
    if (!region) throw new NotFound('region');
    return RegionView.of(region);
  }

  async detail(code: string): Promise<RegionDetail> {
    const around = ancestorsOf(code);
    const [found, children] = await Promise.all([
      this.regions.find({ where: { code: In([code, ...around]) }, order: { code: 'ASC' } }),
      this.regions.find({ where: { parentCode: code }, order: { code: 'ASC' } }),
    ]);
    const region = found.find((one) => one.code === code);
    if (!region) throw new NotFound('region');
    const ancestors = found.filter((one) => one !== region).map(RegionView.of);
    return { ...RegionView.of(region), ancestors, children: children.map(RegionView.of) };
  }

  /** Names of divisions by code. */
  async names(codes: readonly string[]): Promise<Map<string, string>> {
    const regions = await this.regions.findBy({ code: In([...codes]) });
    return new Map(regions.map((region) => [region.code, region.nameZh]));
  }

  codeLists(): CodeListView[] {
    return Object.entries(codeLists).map(([name, list]) => ({
      name,
      zh: list.title_zh,
      en: list.title_en,
      source: list.source,
      items: list.items.map(({ code, zh, en }) => ({ code, zh, en })),
    }));
  }

  codeList(name: string): CodeListView {
    const list = this.codeLists().find((one) => one.name === name);
    if (!list) throw new NotFound('code-list');
    return list;
  }
}

/** Codes of the divisions around one, outermost first. */
const ancestorsOf = (code: string): string[] =>
  [4, 6, 9]
    .map((digits) => code.slice(0, digits).padEnd(12, '0'))
    .filter((outer, i, all) => outer !== code && all.indexOf(outer) === i);
