begin;
select gen_random_uuid() as home \gset
insert into bench.household (id, region_code, registration, head_name, member_count, created_at, updated_at)
values (:home, :village, 'draft', '包志强', 4, now(), now());
insert into bench.member (id, household_id, region_code, name, grams, id_number, id_number_index, status, created_at, updated_at)
select gen_random_uuid(), :home, :village, '包志强', '{包,志,强,包志,志强,bao,zhi,qiang,bzq}', '\x00',
  uuid_send(gen_random_uuid()), '1', now(), now()
from generate_series(1, 4);
commit;
