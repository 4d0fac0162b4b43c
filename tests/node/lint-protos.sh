#!/usr/bin/env bash
# Lints protos/ with buf. Google's protos come from the same NuGet package that the build takes them from.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
version=$(sed -n 's/.*"Google.Api.CommonProtos" Version="\[\(.*\)\]".*/\1/p' "$root/Directory.Packages.props")
google="$packages/google.api.commonprotos/$version/content/protos/google"
[ -d "$google" ] || { echo "Google's protos are not at $google: run 'dotnet restore' first." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/protos/." "$work/"
cp -r "$google" "$work/google"
cd "$work"
"$root/tests/node/node_modules/.bin/buf" lint
echo "protos/: no lint findings"
