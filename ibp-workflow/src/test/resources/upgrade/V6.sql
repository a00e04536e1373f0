-- Somebody was reminded.
update task set reminded_at = '2018-05-20T09:00:00Z' where id = '4-open';
