import { Attachment } from '../households/attachment.entity';
import { Household } from '../households/household.entity';
import { IncomeLine } from '../households/income-line.entity';
import { IncomeStatement } from '../households/income-statement.entity';
import { Member } from '../households/member.entity';
import { Survey } from '../households/survey.entity';
import { Waiver } from '../households/waiver.entity';
import { Region } from '../regions/region.entity';
import { AccountNotice } from '../staff/account-notice.entity';
import { Assignment } from '../staff/assignment.entity';
import { Session } from '../staff/session.entity';
import { Staff } from '../staff/staff.entity';

/** Every entity, one line each. */
export const entities = [
  Region,
  AccountNotice,
  Assignment,
  Session,
  Staff,
  Household,
  Member,
  Waiver,
  Survey,
  IncomeStatement,
  IncomeLine,
  Attachment,
];
