-- Which reference data was filled in.
insert into reference_filled values ('theme'), ('recess') on conflict do nothing;
