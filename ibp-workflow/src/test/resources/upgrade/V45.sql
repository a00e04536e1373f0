-- Where somebody is signed in.
update open_session set node = 'een.example.nl:8080' where id = '00000000-0000-4000-8000-000000000044';
