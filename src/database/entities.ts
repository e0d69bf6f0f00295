import { Region } from '../regions/region.entity';
import { Assignment } from '../staff/assignment.entity';
import { Session } from '../staff/session.entity';
import { Staff } from '../staff/staff.entity';

/** Every entity, one line each. */
export const entities = [Region, Assignment, Session, Staff];
