# Runs gates and keeps the score.
passed=0
failed=0
skipped=0

# gate NAME COMMAND...: one check; its output is shown only when it fails.
gate() {
  local name=$1 log="$work/gate.log" start=$SECONDS
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    echo "pass  $name ($((SECONDS - start)) s)"
  else
    failed=$((failed + 1))
    cat "$log"
    echo "FAIL  $name ($((SECONDS - start)) s)"
  fi
}

# Adds every single test to the score, from the reports that vitest wrote in this run.
count_tests() {
  local counts
  counts=$(node .ci/count-tests.mjs "$BUDDYKIT_TEST_REPORT_DIR") || counts='0 1 0'
  read -r tests_passed tests_failed tests_skipped <<<"$counts"
  echo "      tests: $tests_passed passed, $tests_failed failed, $tests_skipped skipped"
  passed=$((passed + tests_passed))
  failed=$((failed + tests_failed))
  skipped=$((skipped + tests_skipped))
}

# Prints the closing line; its exit code is the run's.
summary() {
  local line="$passed passed, $failed failed"
  [ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
  echo "$line"
  [ "$failed" -eq 0 ]
}
