# What the tests' reports say. To be sourced.

# Prints what tests counted beside their reports (golden 158), the skipped tests and, as the last line, the totals; fails where a
# test failed, the build did (second argument), no test ran, or in CI one was skipped.
report() {
  local folder=$1 status=$2 all=0 failed=0 skipped=0 file counts
  for file in "$folder"/TEST-*.xml; do
    [[ -f $file ]] || continue
    counts=$(sed -n '/<testsuite /,/>/p' "$file" | tr '\n' ' ')
    all=$((all + $(attribute tests "$counts")))
    failed=$((failed + $(attribute failures "$counts") + $(attribute errors "$counts")))
    skipped=$((skipped + $(attribute skipped "$counts")))
  done
  for file in "$folder"/*.count; do
    if [[ -f $file ]]; then cat "$file"; fi
  done
  if ((skipped)); then
    say "Skipped:"
    awk '/<testcase /{line = $0} /<skipped/{print line}' "$folder"/TEST-*.xml \
      | sed -E 's/.* name="([^"]*)".* classname="([^"]*)".*/  \2.\1/'
  else
    say "Skipped: none"
  fi
  say "$((all - failed - skipped)) passed, $failed failed, $skipped skipped"
  ((status == 0 && failed == 0 && all > 0)) && { ((skipped == 0)) || [[ ${CI:-} != true ]]; }
}

attribute() { # name, the text of a start tag
  local value
  value=$(sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p" <<< "$2")
  echo "${value:-0}"
}
