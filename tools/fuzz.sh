#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh BUILD SECONDS: builds every fuzz target and runs each for that long; the first crash ends it with its input kept.
set -euo pipefail
build=$1
seconds=$2
cmake --build "$build" --target fuzz_all -- --quiet
for target in "$build"/tests/fuzz/fuzz_*; do
    [ -x "$target" ] && [ -f "$target" ] || continue
    name=$(basename "$target")
    mkdir -p "$build/corpus/$name"
    seeds=()
    [ -d "tests/fuzz/seeds/$name" ] && seeds=("tests/fuzz/seeds/$name")
    echo "$name: $seconds s"
    "$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix="$build/corpus/$name-" \
        "$build/corpus/$name" "${seeds[@]}" 2>&1 | grep -E '^(stat::number_of_executed_units|==|SUMMARY|artifact)' || true
    [ "${PIPESTATUS[0]}" = 0 ] || { echo "$name: found something; see $build/corpus/$name-*" >&2; exit 1; }
done
