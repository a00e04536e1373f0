-- Some notices come from a seat that watches over the work of others.
alter table notice add column by_seat text references seat;

-- When a seat was last told of a piece of work, for whoever wonders whether to remind it once more.
create index notice_by_task on notice (task, at) where task is not null;
