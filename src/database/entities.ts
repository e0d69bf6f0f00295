import { Attachment } from '../households/attachments/attachment.entity';
import { Household } from '../households/household.entity';
import { IncomeLine } from '../households/incomes/income-line.entity';
import { IncomeStatement } from '../households/incomes/income-statement.entity';
import { Member } from '../households/members/member.entity';
import { Survey } from '../households/surveys/survey.entity';
import { Waiver } from '../households/findings/waiver.entity';
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
