import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/access/permissions';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { visibility } from '../../households/household.visibility';
import { HelperCard } from './helper.dto';
import { CardRow, helperCards } from './helpers.queries';

/** The place that a helper's sealed value is bound to. */
export const placeOf = (field: 'id_number' | 'phone', id: string): string => `helper.${field}.${id}`;

/** Shows helpers to whoever sees the households they help. */
@Injectable()
export class HelperCards {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** The cards of helpers by their ids, in one statement; those who help nobody in scope are left out. */
  async of(ids: readonly string[], role: Role | null): Promise<Map<string, HelperCard>> {
    const wanted = [...new Set(ids)];
    const rows = wanted.length ? await this.work.rows<CardRow & Record<string, unknown>>(helperCards, [wanted]) : [];
    return new Map(rows.map((row) => [row.id, this.card(row, role)]));
  }

  /** The phone of a helper as a role sees the phones of households. */
  phone(id: string, sealed: Buffer | null, masked: string | null, role: Role | null): string | null {
    const clear = role !== null && visibility[role].phone.view === 'clear';
    return clear && sealed ? this.vault.open(sealed, placeOf('phone', id)) : masked;
  }

  private card(row: CardRow, role: Role | null): HelperCard {
    return {
      id: row.id,
      regionCode: row.region_code,
      name: row.name,
      sex: row.sex,
      unitName: row.unit_name,
      position: row.position,
      rank: row.rank,
      skill: row.skill,
      phone: this.phone(row.id, row.phone, row.phone_masked, role),
      staffId: row.staff_id,
      leftOn: row.left_on,
    };
  }
}
