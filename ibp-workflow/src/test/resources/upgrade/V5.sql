-- Moments of the programme.
insert into programme_event values
    (1, '{"description": "Startconferentie", "date": {"label": "14 februari 2018", "earliest": "2018-02-14", "latest": "2018-02-14", "precision": "DAY"}}'),
    (2, '{"description": "Evaluatie", "date": {"label": "PM", "earliest": null, "latest": null, "precision": "PRO_MEMORIE"}}');
