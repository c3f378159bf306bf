#!/usr/bin/env bash
# Writes what is derived from the policy files: descriptors, release tracking, rule pages, the tables of the READMEs.
# The tests that compare them write them when COMPLIANCE_WRITE is 1.
set -euo pipefail
cd "$(dirname "$0")/.."
COMPLIANCE_WRITE=1 dotnet test tests/Compliance.Analyzers.Tests --filter "FullyQualifiedName~Compliance.Analyzers.Tests.Generated" "$@"
