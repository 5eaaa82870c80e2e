#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh BUILD SECONDS: builds every fuzz target and runs each for that long; the first that finds something ends it, with its input kept.
set -euo pipefail
build=$1
seconds=$2
targets=$(sed -n 's/^foyer_fuzz(\(fuzz_[a-z]*\) .*/\1/p' tests/fuzz/CMakeLists.txt)
cmake --build "$build" --target $targets -- --quiet
for target in $targets; do
    name=${target#fuzz_}
    dictionary=tests/fuzz/json.dict
    [ -e "tests/fuzz/$name.dict" ] && dictionary=tests/fuzz/$name.dict
    mkdir -p "$build/found/$name"
    echo "$target: $seconds s"
    if ! "$build/tests/fuzz/$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -dict="$dictionary" \
            -artifact_prefix="$build/found/$target-" "$build/found/$name" "tests/fuzz/seeds-$name" >"$build/found/$target.log" 2>&1; then
        tail -n 30 "$build/found/$target.log" >&2
        echo "$target found something: see $build/found/$target-*" >&2
        exit 1
    fi
    grep -E '^Done' "$build/found/$target.log" || true
done
