#!/bin/sh
# Starts Chromium full screen on a fresh copy of the prepared profile. The copy is thrown away at each start: it
# lives in memory, so a crash or a power cut leaves nothing either.
set -eu
. "${KIOSK_CONF:-/etc/kiosk/kiosk.conf}"
ready=${KIOSK_READY:-/var/lib/kiosk/profile}
profile=${XDG_RUNTIME_DIR:-/run/kiosk}/profile

rm -rf "$profile"
mkdir -p "$profile"
# What the app needs to start without network; made by refresh.sh, before anyone used it.
[ -d "$ready" ] && cp -a "$ready/." "$profile/"

# No keyboard belongs here. If there is one: no Control, Alt, Super and no function keys, so no new tabs either.
{
	for row in control mod1 mod4; do echo "clear $row"; done
	for key in 67 68 69 70 71 72 73 74 75 76 95 96; do echo "keycode $key = NoSymbol"; done
} | xmodmap -

# Without a window manager, which has menus of its own, the browser has to be told how large the screen is.
size=$(xrandr --current | sed -n 's/.*current \([0-9]*\) x \([0-9]*\),.*/\1,\2/p')

# Two words of flags are wanted apart.
# shellcheck disable=SC2086
exec "${CHROMIUM:-chromium}" \
	--kiosk --kiosk-printing --window-position=0,0 --window-size="$size" \
	--user-data-dir="$profile" \
	--lang=nl --no-first-run --no-default-browser-check --noerrdialogs \
	--hide-crash-restore-bubble --password-store=basic \
	--disable-pinch --overscroll-history-navigation=0 \
	${KIOSK_FLAGS:-} \
	"${KIOSK_APP}?mode=kiosk"
