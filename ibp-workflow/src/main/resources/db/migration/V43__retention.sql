-- How long is kept what is not kept for good, where administrators say otherwise than the product, and when what was
-- over it was last cleared away.
create table retention (
    kind       text    primary key,
    days       integer check (days > 0),           -- none where the product's own term counts
    cleared_at timestamptz,                        -- none while it never was
    cleared    bigint  not null default 0          -- how much the last time
);

-- Who opened what is secret is written down for good as far as anybody can change it, and cleared away after years, for it
-- says of people what they read.
drop trigger secret_read_is_append_only on secret_read;
create trigger secret_read_is_not_changed before update on secret_read
    for each row execute function refuse_change_of_record();
create trigger secret_read_is_kept_for_a_year before delete on secret_read
    for each row when (old.at > now() - interval '1 year') execute function refuse_change_of_record();
create index secret_read_by_moment on secret_read (at);
