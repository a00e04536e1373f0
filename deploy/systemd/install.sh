#!/bin/sh
# Puts a version into /opt/ibp, for ibp.service: the classes side by side, and prepared, which saves seconds of each start.
# What is there already is replaced, so IBP must stand still.
#   install.sh <ibp.jar of the release>
set -eu
jar=$(realpath "$1")
if systemctl --quiet is-active ibp; then
    echo "IBP runs here; end it first: systemctl stop ibp" >&2
    exit 1
fi
umask 022
mkdir -p /opt/ibp
rm -rf /opt/ibp/ibp /opt/ibp/ibp.jsa
java -Djarmode=tools -jar "$jar" extract --destination /opt/ibp/ibp
# The name that the unit knows, whatever that of the jar was.
test -f /opt/ibp/ibp/ibp.jar || mv "/opt/ibp/ibp/$(basename "$jar")" /opt/ibp/ibp/ibp.jar

# Starts on a database of its own, which is thrown away, until it would let people in, and keeps what it loaded.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# The database does not run as root, and passes through this folder.
chmod 711 "$scratch"
cd "$scratch"
IBP_HOME="$scratch" IBP_DEMO=false java -XX:+UseSerialGC -XX:ArchiveClassesAtExit=/opt/ibp/ibp.jsa \
    -Dspring.context.exit=onRefresh -jar /opt/ibp/ibp/ibp.jar
