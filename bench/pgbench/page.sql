select id, region_code, number, registration, head_name, member_count, address, updated_at from household
where banner_code = :banner order by updated_at desc, id desc limit 20;
