#!/bin/sh
# Dumps IBP and, where it is here too, Keycloak: each as it is at one moment. Then takes dumps away that are older than so
# many days, and not before there are new ones.
#   backup.sh <folder> <days>
set -eu
cd "$1"
databases=$(psql -d postgres -Atc "select datname from pg_database where datname = 'keycloak'")
for database in ibp $databases; do
    dump="$database-$(date +%F).dump"
    # Half a dump must not look like one.
    pg_dump -Fc -f "$dump.part" "$database"
    mv "$dump.part" "$dump"
done
find . -maxdepth 1 -name '*-????-??-??.dump*' -mtime "+$2" -delete
