#!/bin/sh
# Prepares the profile from which each start begins: the app, and nothing of anyone. Without network the last one stays.
set -eu
. "${KIOSK_CONF:-/etc/kiosk/kiosk.conf}"
ready=${KIOSK_READY:-/var/lib/kiosk/profile}

# A browser that fell over starts again at once.
[ -z "$(find "$ready" -maxdepth 0 -mmin -720 2>/dev/null)" ] || exit 0
curl --silent --fail --max-time 10 --output /dev/null "$KIOSK_APP" || exit 0
rm -rf "$ready.new"
# shellcheck disable=SC2086
timeout "${KIOSK_PREPARE:-60}" "${CHROMIUM:-chromium}" --headless=new --user-data-dir="$ready.new" \
	--lang=nl --no-first-run --password-store=basic ${KIOSK_FLAGS:-} "${KIOSK_APP}?mode=kiosk" || true
# A lock of a browser that was ended would keep the next one from starting.
rm -f "$ready.new"/Singleton*
# Only a whole one takes the place of the last: the worker puts everything away, or nothing.
[ -n "$(find "$ready.new" -path '*Service Worker/CacheStorage*' -type f -size +20k | head -n 1)" ] || exit 1
rm -rf "$ready"
mv "$ready.new" "$ready"
