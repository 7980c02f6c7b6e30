# Sourced before the commands of a page. Commands that do not return run in the background.

# Runs the command in the background until its output has the text; then prints what it printed.
until_ready() {
  local text=$1 log
  shift
  log=$(mktemp "$SERVERS/XXXXXX")
  setsid "$@" >"$log" 2>&1 &
  echo $! >>"$SERVERS/pids"
  for _ in $(seq 300); do
    if grep -q "$text" "$log"; then
      grep -v '^[{>]' "$log"
      return
    fi
    sleep 0.1
  done
  cat "$log" >&2
  return 1
}

# Whether an earlier page started the gateway with the demo.
is_started() { [ -z "${DATABASE_URL-}" ] && [ -e .data/demo-credentials.json ]; }

npm() {
  case "$*" in
    # .ci/run runs these on the whole project; the tests have built dist/.
    ci | test | 'run build' | 'run format' | 'run lint' | 'run typecheck'*) ;;
    start) is_started || until_ready 'The graph is at' npm start ;;
    'run web') until_ready 'Local:' npm run web ;;
    *) command npm "$@" ;;
  esac
}

# The key and the secret that were printed last.
last_key() { outputs | grep -o 'cg_[A-Za-z0-9_-]*' | tail -1; }
last_secret() { outputs | grep -o '"apiSecret":"[^"]*' | tail -1 | cut -d '"' -f 4; }
outputs() { ls -tr "$OUTPUT"/* | xargs cat; }
