#!/bin/bash
# Tries this set-up for real: Debian's Chromium with these policies on a virtual screen, with and without network.
# Needs root and a machine that is no kiosk: apt-get install chromium xvfb x11-xserver-utils xdotool scrot curl. Node comes with the
# repository's own `npm ci`. Leaves pictures in the folder that is its first argument.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mkdir -p "${1:-/tmp/kiosk-try}" && cd "${1:-/tmp/kiosk-try}" && pwd)
here=deploy/kiosk
policies=/etc/chromium/policies/managed/kiosk.json
work=$(mktemp -d)
started=()

finish() {
	for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
	rm -rf "$work" "$policies"
}
trap finish EXIT

# The app, built and served as `npm start` does.
npx vite build --configLoader runner --logLevel error --emptyOutDir --outDir "$work/app" >"$out/build.log" 2>&1
port=4273
serve() {
	node --import tsx --input-type=module \
		-e "import { serve } from './src/build/serve.ts'; await serve({ folder: '$work/app', port: $port });" &
	server=$!
	started+=("$server")
	for _ in $(seq 100); do curl -sf -o /dev/null "http://localhost:$port/" && return; sleep 0.2; done
	return 1
}
serve

export KIOSK_CONF=$work/kiosk.conf KIOSK_READY=$work/ready XDG_RUNTIME_DIR=$work KIOSK_PREPARE=25
echo "KIOSK_APP=http://localhost:$port/" >"$KIOSK_CONF"
# A container has no user namespaces for the sandbox of a browser that runs as root. A kiosk keeps the sandbox.
export KIOSK_FLAGS='--no-sandbox --disable-gpu'
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
mkdir -p "$(dirname "$policies")"
set_policies() { sed "s|@APP@|http://localhost:$port/|g" "$here/policies.json" >"$policies"; }

# 1. Does this Chromium know every policy, and does it take the values? Only for this look may it be looked into.
set_policies
sed -i 's|"RemoteDebuggingAllowed": false|"RemoteDebuggingAllowed": true|; s|"DeveloperToolsAvailability": 2|"DeveloperToolsAvailability": 1|; s|"URLAllowlist": \[|&"chrome://policy", |' "$policies"
npx tsx "$here/read-policies.ts" "$policies" "$out/0-policies.png" 2>"$out/build.log" 2>&1

# 2. The set-up itself, full screen, with the policies as they are.
set_policies
"$here/refresh.sh"
export DISPLAY=:97
Xvfb "$DISPLAY" -screen 0 1080x1920x24 >/dev/null 2>&1 &
started+=("$!")
sleep 1
open_kiosk() {
	"$here/start.sh" >"$work/chromium.log" 2>&1 &
	kiosk=$!
	started+=("$kiosk")
	sleep "${1:-12}"
}
picture() { scrot --overwrite "$out/$1.png" && echo "picture: $out/$1.png"; }
open_kiosk
picture 1-first-screen
# Ways out, by the key codes that a real keyboard sends: another address, the tools of developers, saving, opening a
# file, history, the source, a new tab, a new window, help, closing.
keys() { xdotool key "$@"; sleep 1; }
keys 37+46 && xdotool type 'https://example.org/' && keys 36
for escape in 96 37+50+31 37+39 37+32 37+43 37+30 37+28 37+57 67 64+70; do keys "$escape"; done
picture 2-after-keys
kill "$kiosk" && wait "$kiosk" 2>/dev/null || true

# 3. Without network: the server is gone, the kiosk starts from what was prepared.
kill "$server" && wait "$server" 2>/dev/null || true
"$here/refresh.sh"
open_kiosk
picture 3-without-network
xdotool mousemove 300 705 click 1 && sleep 3
picture 4-without-network-question
kill "$kiosk" && wait "$kiosk" 2>/dev/null || true
