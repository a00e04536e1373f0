-- At which node somebody is signed in, by what people call it. Empty where a node of an earlier version let them in.
alter table open_session add column node text not null default '';
