\set n random(1, :households)
select * from household where id = (select id from bench.pick where n = :n);
select * from member where household_id = (select id from bench.pick where n = :n) order by created_at, id;
