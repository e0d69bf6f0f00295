#!/usr/bin/env bash
# What a newcomer does, on a fresh clone with an empty environment: npm ci, npm start, stop, start again, and again after
# the processes were killed. Prints a line for each step and fails at the first that does not work.
#
#   test/faults/fresh-machine.sh user     an ordinary user (started by root: the user nobody)
#   test/faults/fresh-machine.sh root     root
#   test/faults/fresh-machine.sh closed   root, below a folder that only root may enter
#
# PORT (3000) is the only variable that is passed on. What is committed is what is tried.
set -euo pipefail

mode=${1:?user, root or closed}
port=${PORT:-3000}
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
if [ "$mode" != user ] && [ "$(id -u)" != 0 ]; then
  echo "the mode $mode needs root" >&2
  exit 2
fi

place=$(mktemp -d)
log=$place/start.log
as=()
pid=

# The folder with PostgreSQL's data, as the application said it.
cluster() { sed -n 's/.*, data in \([^ ]*cluster\).*/\1/p' "$log" | tail -1; }

clean_up() {
  [ -z "$pid" ] || kill -KILL -- "-$pid" 2>/dev/null || true
  local data
  data=$(cluster 2>/dev/null || true)
  [ -z "$data" ] || [ ! -f "$data/postmaster.pid" ] || kill -QUIT "$(head -1 "$data/postmaster.pid")" || true
  sleep 1
  case "$data" in /var/lib/bangfu-*) rm -rf "$(dirname "$data")" ;; esac
  rm -rf "$place"
}
trap clean_up EXIT

git clone -q "$repository" "$place/bangfu"
mkdir "$place/home"
case $mode in
  user)
    chmod 755 "$place"
    if [ "$(id -u)" = 0 ]; then
      as=(setpriv "--reuid=$(id -u nobody)" "--regid=$(id -g nobody)" --clear-groups)
      chown -R "$(id -u nobody):$(id -g nobody)" "$place/bangfu" "$place/home"
    fi
    ;;
  root) chmod 755 "$place" ;;
  closed) chmod 700 "$place" ;;
  *) echo "unknown mode $mode" >&2 && exit 2 ;;
esac
cd "$place/bangfu"

bare() { exec env -i "HOME=$place/home" "PATH=$PATH" "PORT=$port" "${as[@]}" "$@"; }

ready() {
  node -e "fetch('http://127.0.0.1:$port/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
}

start() {
  SECONDS=0
  # A session and process group of its own, as a terminal would give it.
  (bare setsid npm start >>"$log" 2>&1 </dev/null) &
  pid=$!
  disown
  until ready; do
    if [ $SECONDS -gt 120 ] || ! kill -0 "$pid" 2>/dev/null; then
      echo "FAILED $mode: $1" >&2
      tail -40 "$log" >&2
      exit 1
    fi
    sleep 0.3
  done
  echo "ok $mode: $1 ($SECONDS s)"
}

ended() { while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done; }

if ready; then
  echo "something answers at port $port already" >&2
  exit 2
fi
(bare npm ci >"$log" 2>&1 </dev/null) || { tail -40 "$log" >&2 && exit 1; }
echo "ok $mode: npm ci ($SECONDS s)"

start 'npm start'
kill -TERM "$pid"
ended
if [ -e "$(cluster)/postmaster.pid" ]; then
  echo "FAILED $mode: the database server runs on after the stop" >&2
  exit 1
fi
echo "ok $mode: stopped with its database server"

start 'npm start, the second time'
kill -KILL -- "-$pid"
ended
start 'npm start after SIGKILL of the process group'

kill -KILL -- "-$pid" "$(head -1 "$(cluster)/postmaster.pid")"
ended
start 'npm start after SIGKILL of the process group and the database server'

kill -TERM "$pid"
ended
pid=
echo "passed $mode; data was in $(cluster)"
