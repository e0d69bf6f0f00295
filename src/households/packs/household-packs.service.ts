import { Injectable } from '@nestjs/common';
import { summariseIncome } from '../../checker/income';
import type { Role } from '../../platform/access/permissions';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { sensitiveKinds } from '../attachments/attachment.entity';
import type { WaiverView } from '../findings/finding.dto';
import type { Rows } from '../household-checks.service';
import { HouseholdRows } from '../household-rows.service';
import { HouseholdViews } from '../household.views';
import { IncomeListed } from '../incomes/income.dto';
import { MemberRows } from '../members/member-rows.service';
import type { Member } from '../members/member.entity';
import { spellingsOf } from '../search/member-search.rules';
import type { SurveyView } from '../surveys/survey.dto';
import { HouseholdPack, NameSpelling } from './household-pack.dto';
import { PackedRecords, readRecords } from './household-packs.queries';

/** A household for a phone, together with the rows it was made from. */
export interface Packed extends Rows {
  pack: HouseholdPack;
}

/** Puts together what a phone needs of many households at once. */
@Injectable()
export class HouseholdPacks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly views: HouseholdViews,
  ) {}

  /** The households of the ids that are in scope, in the order of the ids, in three statements. */
  async of(ids: readonly string[], role: Role): Promise<Packed[]> {
    const [households, people, records] = await Promise.all([
      this.households.several(ids),
      this.members.ofSeveral(ids),
      readRecords(this.work, ids),
    ]);
    const membersOf = new Map<string, Member[]>(households.map(({ id }) => [id, []]));
    for (const person of people) membersOf.get(person.householdId)?.push(person);
    const rank = new Map(ids.map((id, i) => [id, i]));
    return households
      .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .map((household) => {
        const members = membersOf.get(household.id) ?? [];
        const read = records.get(household.id);
        const pack = { household: this.views.household(household, members, role), ...this.recordsOf(read) };
        return { household, members, pack: { ...pack, spellings: members.map(spellingOf) } };
      });
  }

  private recordsOf(read: PackedRecords | undefined): Omit<HouseholdPack, 'household' | 'spellings'> {
    return {
      survey: read?.survey ? this.surveyOf(read.survey) : null,
      incomes: (read?.incomes ?? []).map(incomeOf),
      attachments: (read?.attachments ?? []).map((file) => ({
        ...file,
        sensitive: sensitiveKinds.includes(file.kind),
      })),
      waivers: (read?.waivers ?? []).map((waiver): WaiverView => ({
        ...waiver,
        createdAt: new Date(waiver.createdAt),
      })),
    };
  }

  private surveyOf({ sealedPhone, ...survey }: NonNullable<PackedRecords['survey']>): SurveyView {
    const sealed = sealedPhone === null ? null : Buffer.from(sealedPhone.slice(2), 'hex');
    return { ...survey, collectorPhoneTag: this.vault.tag(sealed) };
  }
}

function incomeOf({ lines, ...statement }: NonNullable<PackedRecords['incomes']>[number]): IncomeListed {
  const stated = (lines ?? []).map((line) => ({ ...line, amountFen: line.amountFen ?? 0 }));
  const sums = summariseIncome({ lines: stated, peopleCount: statement.peopleCount });
  const dates = { createdAt: new Date(statement.createdAt), updatedAt: new Date(statement.updatedAt) };
  return IncomeListed.of({ ...statement, ...dates }, stated, sums);
}

const spellingOf = ({ id, name }: Member): NameSpelling => {
  const readings = spellingsOf(name);
  return {
    memberId: id,
    pinyin: readings.map(({ pinyin }) => pinyin),
    initials: readings.map(({ initials }) => initials),
  };
};
