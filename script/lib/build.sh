# Building, for the other scripts. To be sourced after machine.sh.

# Maven's own libraries make a new JDK warn on every run; the options say that we know.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

maven() { (cd "$ROOT" && mvn -B -ntp -q -Dstyle.color=never "$@"); }

# Formatting, compilation and the jar, without tests. The committed front-end bundle serves while it is current; where it is
# not, Vaadin asks for Node 24, and only then is it fetched.
package() {
  local log=$ROOT/target/package.log
  mkdir -p "$ROOT/target"
  if ! maven package -DskipTests "$@" > "$log" 2>&1; then
    if grep -q 'Failed to install Node' "$log"; then
      say "The committed front-end bundle is not current: building the front end."
      get_node
      maven package -DskipTests "$@"
    else
      cat "$log" >&2
      return 1
    fi
  fi
}

# Everything that runs from the test sources (demo, bench, fault test) is started from here: packaged once, then again only
# after a change. Sets CLASSPATH.
package_with_tests() {
  local built=$ROOT/target/built classpath=$ROOT/target/test.classpath
  if [[ ! -f $built || -n $(cd "$ROOT" && find pom.xml src frontend processes -newer "$built" -print -quit) ]]; then
    say "Building …"
    rm -f "$built"
    package dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$classpath"
    touch "$built"
  fi
  CLASSPATH=$ROOT/target/classes:$ROOT/target/test-classes:$(< "$classpath")
  export CLASSPATH
}
