# The gates that are more than one command.

# What differs from the last commit, so that a run in a changed clone compares with its own start.
worktree() {
  git -c safe.directory='*' status --porcelain
  git -c safe.directory='*' diff | git hash-object --stdin
}

same_worktree() {
  diff <(echo "$before") <(worktree) && return
  git -c safe.directory='*' --no-pager diff --stat
  return 1
}

# each_tarball COMMAND: runs it on every packed package and fails when one fails.
each_tarball() {
  local tarball count=0 bad=0
  for tarball in "$work"/tarballs/*.tgz; do
    [ -e "$tarball" ] || break
    count=$((count + 1))
    echo "$(basename "$tarball"):"
    "$1" "$tarball" || bad=1
  done
  [ "$count" -gt 0 ] && [ "$bad" -eq 0 ]
}

check_manifest() {
  node_modules/.bin/publint "$1" --strict
}

# esm-only: our packages have no CommonJS build; `require` of them works where Node itself allows it.
check_types() {
  node_modules/.bin/attw "$1" --profile esm-only --no-emoji --no-color
}

end_test_bed() {
  node packages/runner/test-bed/main.mjs down || echo "The test bed in $BUDDYKIT_TEST_BED is still there."
}
