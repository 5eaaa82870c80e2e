# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Foyer needs, on the systems whose package names are known here. Sourced by ../dev.

# Needs: Qt 6.8, Kirigami 6.13, QCoro 0.12. Debian 13 and Ubuntu 25.04 have them; Debian 12 gets them from trixie,
# added beside the source that the machine already uses and pinned low, so that nothing else is upgraded from it.

packages() { grep -hv '^#' "$@" | grep -v '^[[:space:]]*$'; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

missing_packages() {
    local wanted installed
    wanted=$(packages "$@" | sort -u)
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u)
    comm -23 <(echo "$wanted") <(echo "$installed")
}

# Qt older than 6.8 on the machine counts as missing, too (Debian 12 has 6.4).
qt_is_old() {
    local version
    version=$(dpkg-query -W -f='${Version}' qt6-base-dev 2>/dev/null) || return 1
    dpkg --compare-versions "$version" lt 6.8
}

# The machine's own source of bookworm, with the suite exchanged: same mirror, same key, same components. Two formats are in use.
trixie_source() {
    local deb822
    deb822=$(cat /etc/apt/sources.list.d/*.sources 2>/dev/null | awk -v RS= '/Suites:[^\n]*bookworm( |\n|$)/ { print; exit }') || true
    if [ -n "$deb822" ]; then
        sed -E '/^#/d; s/^Suites:.*/Suites: trixie/' <<<"$deb822"
    else
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | awk '/^deb .* bookworm / { sub(/ bookworm /, " trixie "); print; exit }' || true
    fi
}

add_trixie() {
    local list=/etc/apt/sources.list.d/foyer-trixie source
    [ -e "$list.sources" ] || [ -e "$list.list" ] && return 0
    source=$(trixie_source)
    if [ -z "$source" ]; then
        echo "This Debian 12 names no source for bookworm in /etc/apt: add Debian 13 (trixie) there, then try again." >&2
        return 1
    fi
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' | as_root tee /etc/apt/preferences.d/foyer-trixie >/dev/null
    case $source in
    deb\ *) as_root tee "$list.list" ;;
    *) as_root tee "$list.sources" ;;
    esac <<<"$source" >/dev/null
}

# install_packages FILE...: installs what these lists name and is not there yet; says nothing when nothing is missing.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        command -v cmake >/dev/null || {
            echo "Foyer does not know this system's package names. It needs what these Debian packages hold:" >&2
            packages "$@" >&2
            exit 1
        }
        return 0
    fi
    local missing target=()
    missing=$(missing_packages "$@")
    if [ -z "$missing" ] && ! qt_is_old; then return 0; fi
    . /etc/os-release
    if [ "${VERSION_CODENAME:-}" = bookworm ]; then
        add_trixie || exit 1
        target=(-t trixie)
        # Named with the missing ones, so that older versions on the machine are brought up with them.
        missing=$(packages "$@")
    fi
    echo "Installing $(wc -w <<<"$missing") packages…" >&2
    local log
    log=$(mktemp)
    if ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
            apt-get install -y --no-install-recommends "${target[@]}" -o Dpkg::Options::=--force-confold $missing; } >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "Installing packages failed; the whole log is in $log." >&2
        exit 1
    fi
    rm -f "$log"
}
