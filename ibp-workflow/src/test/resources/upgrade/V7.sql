-- Accounts of people beside those of the demonstration.
insert into account (username, password_hash, person, demo) values ('iemand', '{bcrypt}', 'beheer', false);
insert into demonstration_initiative values ('Veluwe'), ('Zuidoost Drenthe');
