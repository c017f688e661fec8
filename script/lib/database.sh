# The portal's database, for the scripts that copy it. To be sourced after machine.sh. Takes SPRING_DATASOURCE_URL and an account
# from the environment, as the portal does; where there is none, the demo that runs in this clone.

RECORD=jisseki_record
CLIENT_OPTIONS=

# The account that migrates may do what a restore does; where there is one it is taken.
find_database() {
  local address
  if [[ -z ${SPRING_DATASOURCE_URL:-} && -f $ROOT/data/database.environment ]]; then
    set -a; . "$ROOT/data/database.environment"; set +a
    PATH=$ROOT/data/mariadb/base/bin:$PATH
  fi
  [[ -n ${SPRING_DATASOURCE_URL:-} ]] || fail "Say which database: SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD (or start the demo)."
  address=${SPRING_DATASOURCE_URL#jdbc:*://}
  [[ $address =~ ^([^:/?]+)(:([0-9]+))?/([A-Za-z0-9_]+)(\?.*)?$ ]] || fail "SPRING_DATASOURCE_URL does not name a host and a database: $SPRING_DATASOURCE_URL"
  DATABASE=${BASH_REMATCH[4]}
  trap 'rm -f "$CLIENT_OPTIONS"' EXIT
  CLIENT_OPTIONS=$(umask 077; mktemp)
  # in a file that nobody else can read: a password among a command's arguments is there for everyone
  {
    printf '[client]\nprotocol=tcp\nhost=%s\nport=%s\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[3]:-3306}"
    printf 'user=%s\npassword="%s"\n' "$(quoted "${SPRING_FLYWAY_USER:-${SPRING_DATASOURCE_USERNAME:-}}")" \
      "$(quoted "${SPRING_FLYWAY_PASSWORD:-${SPRING_DATASOURCE_PASSWORD:-}}")"
    if [[ $SPRING_DATASOURCE_URL == *sslMode=DISABLED* ]]; then
      # each vendor's programs refuse the other's word
      if command -v mariadb > /dev/null; then echo skip-ssl; else echo ssl-mode=DISABLED; fi
    fi
  } > "$CLIENT_OPTIONS"
}

quoted() { local text=${1//\\/\\\\}; printf '%s' "${text//\"/\\\"}"; }

client() { "$(program mariadb mysql)" --defaults-file="$CLIENT_OPTIONS" --default-character-set=utf8mb4 "$@"; }
dump() { "$(program mariadb-dump mysqldump)" --defaults-file="$CLIENT_OPTIONS" --default-character-set=utf8mb4 "$@"; }

program() { # MariaDB's name, MySQL's
  command -v "$1" || command -v "$2" || fail "The database's own programs are needed, $1 or $2: install them (apt-get install mariadb-client)."
}
