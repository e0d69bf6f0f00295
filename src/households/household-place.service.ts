import { Injectable } from '@nestjs/common';
import { NotFound, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';

/** Where a household lives; what its records copy from it. */
export interface HouseholdPlace {
  id: string;
  regionCode: string;
  registration: string;
}

/** Finds the household that a record belongs to; the records of a household know no more of it. */
@Injectable()
export class HouseholdPlaces {
  constructor(private readonly work: UnitOfWork) {}

  /** A household that may be read; throws `household.not_found`. */
  async find(id: string): Promise<HouseholdPlace> {
    const household = await this.work.row<HouseholdPlace>(
      `select id, region_code as "regionCode", registration from household where id = $1`,
      [id],
    );
    if (!household) throw new NotFound('household');
    return household;
  }

  /** A household whose records may still change; throws `household.closed` for one that was refused or closed. */
  async open(id: string): Promise<HouseholdPlace> {
    const household = await this.find(id);
    if (household.registration === 'closed' || household.registration === 'refused')
      throw new Refused('household.closed');
    return household;
  }
}
