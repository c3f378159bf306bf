#!/usr/bin/env bash
# Milliseconds after Main until the policy is loaded, the first verdict is there, and the second: medians over a process each.
#   benchmarks/ColdStart/run.sh [runs]          as built
#   READYTORUN=1 benchmarks/ColdStart/run.sh    with PublishReadyToRun, as an application that cares would be published
#   AOT=1 benchmarks/ColdStart/run.sh           with PublishAot, as a native program; needs clang or gcc
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-31}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
options=(--no-self-contained)
program=(dotnet "$out/ColdStart.dll")
if [ "${READYTORUN:-}" = 1 ]; then
  options=(--no-self-contained -p:PublishReadyToRun=true --use-current-runtime)
elif [ "${AOT:-}" = 1 ]; then
  options=(-p:ColdStartNative=true --use-current-runtime)
  program=("$out/ColdStart")
fi
dotnet publish ColdStart.csproj -c Release -v q -o "$out" "${options[@]}"
for _ in $(seq "$runs"); do "${program[@]}"; done > "$out/times"
for column in 1 2 3; do
  cut -f "$column" "$out/times" | sort -n | sed -n "$(((runs + 1) / 2))p"
done | paste -s | awk '{ print "loaded " $1 " ms, first verdict " $2 " ms, second verdict " $3 " ms" }'
"${program[@]}" memory
