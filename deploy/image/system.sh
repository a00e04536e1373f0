#!/bin/sh
# What the image holds besides IBP: Java made of the modules it needs, the libraries Java itself needs, and somebody to be.
# No shell and no package manager, so nothing in it grows old but these; building anew renews them from this machine.
#   system.sh <folder to fill>
set -eu
root=$1
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v jlink)")")")}
rm -rf "$root"
mkdir -p "$root/opt" "$root/etc" "$root/tmp"

# Beside Java SE: what its libraries reach for by name (Unsafe, zip files, elliptic curves, DNS), and looking into a node.
"$java/bin/jlink" --output "$root/opt/java" --strip-debug --no-header-files --no-man-pages --compress=0 \
    --add-modules java.se,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,jdk.naming.dns,jdk.net,jdk.management,jdk.jfr,jdk.jcmd,jdk.localedata \
    --include-locales=nl,en
# A server has no screen and no loudspeaker, and needs none of the libraries these would bring.
rm -f "$root"/opt/java/lib/libawt_xawt.so "$root"/opt/java/lib/libsplashscreen.so "$root"/opt/java/lib/libjawt.so \
    "$root"/opt/java/lib/libjsound.so
# Distributions keep the authorities that certificates rest on outside of Java.
cp -L "$java/lib/security/cacerts" "$root/opt/java/lib/security/cacerts"
# Java's own classes prepared, which saves a second of each start.
"$root/opt/java/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null

# Every library of the system that a program or library of Java names, at the place where it looks for it.
find "$root/opt/java" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) -exec ldd {} + 2>/dev/null \
    | sed -nE 's,^[^/]*(/[^ ]+) \(0x.*,\1,p' | sort -u \
    | while read -r library; do
        case "$library" in "$root"/*) continue ;; esac
        mkdir -p "$root$(dirname "$library")"
        cp -L "$library" "$root$library"
    done

echo 'ibp:x:10001:10001:IBP:/tmp:/sbin/nologin' >"$root/etc/passwd"
echo 'ibp:x:10001:' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
