-- A term that an administrator changed, and one that was cleared by.
insert into retention values ('MAIL', 60, null, 0), ('NOTICE', null, now(), 12);
