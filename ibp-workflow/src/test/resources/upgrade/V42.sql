-- Two nodes, one about to end.
insert into node values
    ('one', 'ibp1:8080', '1.0.0', now(), now(), false), ('two', 'ibp2:8080', '1.0.0', now(), now(), true);
