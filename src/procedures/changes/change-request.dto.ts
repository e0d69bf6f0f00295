import { applyDecorators, Type as Class } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { RegisterMember } from '../../households/members/member.dto';
import { IsDay } from '../../platform/validation';
import { codes, IsCode } from '../../regions/code-lists.rules';

const lower = ({ value }: { value: unknown }): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one));
  return typeof value === 'string' ? value.toLowerCase() : value;
};
const Id = () => applyDecorators(Transform(lower), IsUUID());
const Words = (max: number) => applyDecorators(IsOptional(), IsString(), Length(1, max), Matches(/\S/));
/** Attachments of the household that prove the change. */
const Evidence = (least: number) =>
  applyDecorators(
    Transform(lower),
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(10),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );
const Relations = () =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(50),
    ValidateNested({ each: true }),
    Type(() => RelationInput),
  );

/** What a member is to the head from now on. */
export class RelationInput {
  @Id()
  memberId: string;

  @IsCode('relation-to-head')
  relation: string;
}

class ChangeBase {
  /** The household. */
  @Id()
  householdId: string;

  /** Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
  @IsDay()
  occurredOn: string;

  /** The circumstances in words. */
  @Words(500)
  reasonText?: string;
}

class ProvenChange extends ChangeBase {
  /** Attachments of the household that prove it: certificate, booklet, signed application. */
  @Evidence(1)
  evidence: string[];
}

/** Reasons of the lists that come from a split or merge and cannot be asked for on their own. */
const notByItself = { increase: ['08'], decrease: ['07'] };

/** 成员自然增加: birth, marriage in, adoption, move-in, release, return. A birth takes effect at once. */
export class GrowthRequest extends ProvenChange {
  @IsIn(['growth'])
  kind: 'growth';

  /** [member-increase-reason], except 08, which a merge sets. */
  @IsIn(codes('member-increase-reason').filter((code) => !notByItself.increase.includes(code)))
  reason: string;

  /** The person, when new to the household's file. */
  @ValidateIf(({ member, returningMemberId }: GrowthRequest) => member !== undefined || returningMemberId === undefined)
  @IsDefined()
  @ValidateNested()
  @Type(() => RegisterMember)
  member?: RegisterMember;

  /** Or a member of the file who had left and comes back. */
  @ValidateIf(({ member, returningMemberId }: GrowthRequest) => returningMemberId !== undefined && member === undefined)
  @Id()
  returningMemberId?: string;
}

/** 成员自然减少: death, marriage out, move-out, prison, missing; 08 is a removal (人员清退). A death takes effect at once. */
export class DeclineRequest extends ProvenChange {
  @IsIn(['decline'])
  kind: 'decline';

  /** [member-decrease-reason], except 07, which a split sets. */
  @IsIn(codes('member-decrease-reason').filter((code) => !notByItself.decrease.includes(code)))
  reason: string;

  @Id()
  memberId: string;

  /** When the head leaves: everyone who stays, with the relation to the new head. */
  @IsOptional()
  @Relations()
  relations?: RelationInput[];
}

/** 分户: members found a household of their own, with a number of its own. */
export class SplitRequest extends ProvenChange {
  @IsIn(['split'])
  kind: 'split';

  /** UUIDv7 of the new household, made by the client. */
  @Id()
  newHouseholdId: string;

  /** Who goes, with the relation to the head of the new household. */
  @Relations()
  moving: RelationInput[];

  /** Who stays, with the relation to the head; needed when the head goes. */
  @IsOptional()
  @Relations()
  staying?: RelationInput[];

  /** Villager group of the new household. */
  @Words(60)
  villagerGroup?: string;

  /** Address of the new household. */
  @Words(200)
  address?: string;
}

/** 合户: another household of the village dissolves in this one, which keeps its number. */
export class MergeRequest extends ProvenChange {
  @IsIn(['merge'])
  kind: 'merge';

  /** The household that is closed. */
  @Id()
  dissolvedHouseholdId: string;

  /** Everyone of both households, with the relation to the head of this one. */
  @Relations()
  relations: RelationInput[];
}

/** 整户迁移: the household goes to another village and keeps its number. Both ends confirm. */
export class MoveRequest extends ProvenChange {
  @IsIn(['move'])
  kind: 'move';

  /** 12-digit code of the village it moves to. */
  @Matches(/^[0-9]{9}(?!000)[0-9]{3}$/)
  toRegionCode: string;

  /** Villager group there. */
  @Words(60)
  villagerGroup?: string;

  /** Address there. */
  @Words(200)
  address?: string;
}

/** 户主变更: another member becomes the head. At once when the head has died. */
export class HeadRequest extends ProvenChange {
  @IsIn(['head'])
  kind: 'head';

  /** Everyone, with the relation to the new head, who has 01. */
  @Relations()
  relations: RelationInput[];
}

/** 整户自然注销: nobody of the household is left; each departure had its own evidence. */
export class ClosingRequest extends ChangeBase {
  @IsIn(['closing'])
  kind: 'closing';

  /** Attachments of the household, when there are more papers than those of the departures. */
  @Evidence(0)
  evidence: string[];
}

export type ChangeBody =
  GrowthRequest | DeclineRequest | SplitRequest | MergeRequest | MoveRequest | HeadRequest | ClosingRequest;

/** The body of `PUT /change-requests/{id}` by its `kind`. */
export const changeBodies = {
  growth: GrowthRequest,
  decline: DeclineRequest,
  split: SplitRequest,
  merge: MergeRequest,
  move: MoveRequest,
  head: HeadRequest,
  closing: ClosingRequest,
} satisfies Record<ChangeBody['kind'], Class<ChangeBody>>;
