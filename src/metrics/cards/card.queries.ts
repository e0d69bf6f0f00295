/** A household as its card shows it. */
export interface CardRow {
  number: string | null;
  publicId: string | null;
  regionCode: string;
  registration: string;
  exitStatus: string | null;
  headName: string;
  headNameMn: string | null;
  villagerGroup: string | null;
  village: string;
  township: string;
  banner: string;
  city: string;
  members: CardMemberRow[];
}

export interface CardMemberRow {
  name: string;
  nameMn: string | null;
  /** Code of `relation-to-head`. */
  relation: string | null;
}

/** Who lives in the household now, the head first; nothing of the members but what the card shows. */
const members = `(select coalesce(json_agg(json_build_object('name', m.name, 'nameMn', m.name_mn, 'relation', m.relation)
    order by m.id <> h.head_member_id, m.relation, m.birth_date, m.id), '[]')
  from member m where m.household_id = h.id and m.active)`;

/** One row of JSON, or none out of scope. Values: household. */
export const cardOf = `select json_build_object('number', h.number, 'publicId', h.public_id, 'regionCode', h.region_code,
    'registration', h.registration, 'exitStatus', h.exit_status, 'headName', h.head_name,
    'headNameMn', (select m.name_mn from member m where m.id = h.head_member_id), 'villagerGroup', h.villager_group,
    'village', v.name_zh, 'township', t.name_zh, 'banner', b.name_zh, 'city', c.name_zh, 'members', ${members})
  from household h join region v on v.code = h.region_code join region t on t.code = v.parent_code
  join region b on b.code = t.parent_code join region c on c.code = b.parent_code where h.id = $1`;
