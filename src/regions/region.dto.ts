import { Matches } from 'class-validator';
import type { Level } from '../platform/access/permissions';
import type { Region } from './region.entity';

export class RegionCode {
  /** 12-digit division code. */
  @Matches(/^[0-9]{12}$/)
  code: string;
}

/** A division: city, banner, township or village. */
export class RegionView {
  code: string;
  nameZh: string;
  /** Name in traditional Mongolian script, where known. */
  nameMn: string | null;
  level: Level;
  parentCode: string | null;

  static of(this: void, region: Region): RegionView {
    const { code, nameZh, nameMn, level, parentCode } = region;
    return { code, nameZh, nameMn, level, parentCode };
  }
}

/** A division with those it lies in (outermost first) and those in it. */
export class RegionDetail extends RegionView {
  ancestors: RegionView[];
  children: RegionView[];
}

export class CodeItemView {
  code: string;
  zh: string;
  en: string;
}

export class CodeListView {
  name: string;
  zh: string;
  en: string;
  /** Where the list comes from, and how sure that is. */
  source: string;
  items: CodeItemView[];
}
