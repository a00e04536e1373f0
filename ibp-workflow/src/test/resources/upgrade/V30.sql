-- Words that become known.
update proposal set searchable_text = 'food valley zonneweide kringlooplandbouw' where id = '00000000-0000-4000-8000-000000000002';
