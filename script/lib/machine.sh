# What the scripts ask of the machine: a JDK, Maven, Node where it is needed, a browser. To be sourced.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

java_major() { # of a JDK's folder; 0 where there is none
  local version
  [[ -x $1/bin/javac ]] || { echo 0; return; }
  version=$("$1/bin/javac" -version 2>&1) || { echo 0; return; }
  version=${version#javac }
  echo "${version%%[.-]*}"
}

# The default java of a machine may be older: take the first JDK that is new enough, JAVA_HOME before all others.
find_jdk() {
  local on_path candidate
  on_path=$(command -v javac || true)
  [[ -n $on_path ]] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -n $candidate && $(java_major "$candidate") -ge 25 ]]; then
      export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
      return
    fi
  done
  fail "Jisseki needs a JDK 25 or newer and found none: install one (Temurin 25, for instance) or point JAVA_HOME to it."
}

find_maven() {
  command -v mvn > /dev/null || fail "Jisseki needs Maven 3.8 or newer on the PATH and found none: install it (apt-get install maven)."
}

# Node 24 exactly, as Vaadin asks; kept in .node/ of this clone where the machine has another.
get_node() {
  if [[ $(node --version 2> /dev/null || true) != v24.* ]]; then
    export PATH=$ROOT/.node/bin:$PATH
  fi
  if [[ $(node --version 2> /dev/null || true) != v24.* ]]; then
    command -v npm > /dev/null || fail "The front end changed and has to be built: install Node 24, or any Node with npm to fetch it with."
    say "Fetching Node 24 into .node/ …"
    npm install --global --silent --prefix "$ROOT/.node" node@24 npm@11
    hash -r
    [[ $(node --version) == v24.* ]] || fail "Node 24 could not be fetched: install it and put it on the PATH."
  fi
}

# Chromium and a Japanese font for the tests in a real browser; installed where they are missing and we may.
find_browser() {
  local missing=() candidate
  for candidate in chromium chromium-browser google-chrome; do
    if [[ -z ${JISSEKI_CHROMIUM:-} ]] && command -v "$candidate" > /dev/null; then
      JISSEKI_CHROMIUM=$(command -v "$candidate")
    fi
  done
  [[ -n ${JISSEKI_CHROMIUM:-} ]] || missing+=(chromium)
  fc-list :lang=ja 2> /dev/null | grep -q . || missing+=(fonts-noto-cjk)
  if ((${#missing[@]})); then
    if [[ $(id -u) != 0 ]] || ! command -v apt-get > /dev/null; then
      fail "The tests in a real browser need ${missing[*]}: install them (as root: apt-get install ${missing[*]})."
    fi
    say "Installing ${missing[*]} …"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fontconfig "${missing[@]}" > /dev/null
    JISSEKI_CHROMIUM=${JISSEKI_CHROMIUM:-$(command -v chromium)}
  fi
  export JISSEKI_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
