-- Calendars that people read.
insert into calendar_feed values
    (repeat('a', 64), 'beheer', 'nl', '2018-05-02T09:00:00Z', null),
    (repeat('b', 64), 'beleid-gelderland', 'en', '2018-05-02T09:00:00Z', '2018-05-03T09:00:00Z');
