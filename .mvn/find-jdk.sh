# Finds a JDK; read by ./memcon and ./mvnw with `.`. POSIX sh, and no process started where the shell can do it.
#
#   find_jdk 25        sets jdk to the home of a JDK of that feature release or newer; fails when there is none
#
# Looks at MEMCON_JAVA_HOME, JAVA_HOME, the java on the PATH, and then where systems and tools install them.

# Sets feature to the release of the Java at home $1 (25 for 25.0.3), or to 0.
feature_of() {
  feature=0
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      [ "$key" = JAVA_VERSION ] && value=${value#\"} && feature=${value%%[!0-9]*}
    done <"$1/release"
  else
    feature=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  feature=${feature:-0}
}

# Succeeds, with jdk set, if $1 is the home of a JDK (not a bare runtime) of release $2 or newer.
try_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
  feature_of "$1"
  [ "$feature" -ge "$2" ] && jdk=$1
}

# Sets path_home to the home of the java on the PATH, or to nothing.
java_on_path() {
  path_home=
  found=$(command -v java) || return 0
  real=$(readlink -f "$found" 2>/dev/null) || real=$found
  # macOS has a stub there, which asks the user to install something.
  [ "$(uname)" = Darwin ] && [ "$real" = /usr/bin/java ] && return 0
  path_home=${real%/bin/java}
  # Not a link into a home but some tool's shim: ask it.
  [ -r "$path_home/release" ] ||
    path_home=$("$found" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
}

find_jdk() {
  try_jdk "${MEMCON_JAVA_HOME:-}" "$1" && return 0
  try_jdk "${JAVA_HOME:-}" "$1" && return 0
  java_on_path
  try_jdk "$path_home" "$1" && return 0
  [ -x /usr/libexec/java_home ] && try_jdk "$(/usr/libexec/java_home -v "$1+" 2>/dev/null)" "$1" && return 0
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOMEBREW_PREFIX:-/opt/homebrew}"/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOMEBREW_PREFIX:-/opt/homebrew}"/opt/openjdk*/libexec /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    try_jdk "$home" "$1" && return 0
  done
  jdk=
  return 1
}

# What to say when there is none.
no_jdk="no JDK 25 or newer found; install one (Debian, Ubuntu: apt install openjdk-25-jdk; Fedora: dnf install java-25-openjdk-devel; macOS: brew install openjdk; any system: adoptium.net), or set JAVA_HOME to it"
