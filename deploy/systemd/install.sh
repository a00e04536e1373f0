#!/bin/sh
# Puts a version into /opt/ibp, for ibp.service: the classes side by side, and prepared, which saves seconds of each start.
# IBP must stand still. What is there is touched when the new version is known to run here, and stays in /opt/ibp/previous.
#   install.sh <ibp.jar of the release>
set -eu
jar=$(realpath "$1")
if systemctl --quiet is-active ibp; then
    echo "IBP runs here; end it first: systemctl stop ibp" >&2
    exit 1
fi
umask 022
mkdir -p /opt/ibp
cd /opt/ibp
scratch=$(mktemp -d /opt/ibp/scratch.XXXXXX)
trap 'rm -rf "$scratch" /opt/ibp/new' EXIT
# The database of the trial does not run as root, and passes through this folder.
chmod 711 "$scratch"
# With nothing that the shell of root, or a folder it stands in, would have it read as a setting.
trial() {
    port=$1
    shift
    (cd "$scratch" && env -i PATH="$PATH" LANG=C.UTF-8 IBP_HOME="$scratch/home" IBP_DEMO=false IBP_PORT="$port" \
        timeout 300 java -XX:+UseSerialGC -Djava.io.tmpdir="$scratch" "$@" >"$scratch/said" 2>&1)
}

rm -rf new
java -Djarmode=tools -jar "$jar" extract --destination new
# The name that the unit knows, whatever that of the jar was.
test -f new/ibp.jar || mv "new/$(basename "$jar")" new/ibp.jar

# A program that runs on this machine says in one line that this is no port.
trial none -jar /opt/ibp/new/ibp.jar || true
if ! grep -q IBP_PORT "$scratch/said"; then
    cat "$scratch/said" >&2
    echo "This version does not run here. What was in /opt/ibp is as it was." >&2
    exit 1
fi

rm -rf previous
mkdir previous
for part in ibp ibp.jsa operations.md; do
    test ! -e "$part" || mv "$part" previous/
done
mv new ibp

# Classes are prepared for the place they lie at: by a start on a database of its own, which is thrown away, until it
# would let people in. Where that fails IBP starts without, some seconds later.
if ! trial 0 -XX:ArchiveClassesAtExit=/opt/ibp/ibp.jsa -Dspring.context.exit=onRefresh -jar /opt/ibp/ibp/ibp.jar \
    || ! test -s ibp.jsa; then
    rm -f ibp.jsa
    tail -n 5 "$scratch/said" >&2
    echo "Warning: its classes could not be prepared. It starts all the same, some seconds later." >&2
fi
echo "IBP is in /opt/ibp."
