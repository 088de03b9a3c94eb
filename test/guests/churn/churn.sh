#!/bin/sh
# New programs, compiled, run and forgotten, for ever: three languages have to agree about each, and compressed and sorted text about its source.
export LC_ALL=C
cd /tmp
wrong() {
  echo "churn: WRONG in round $round: $*"
  exit 1
}
round=0
while :; do
  round=$((round + 1))
  name=program$((round % 4))
  for language in c python lua; do lua5.4 /churn/program.lua $round $language >$name.$language || wrong "no $language"; done
  tcc -nostdlib -o $name $name.c || wrong 'it does not compile'
  c=$(./$name)
  lua=$(lua5.4 $name.lua)
  python=$(python3.11 -I -S $name.python)
  [ ${#c} = 16 ] && [ $c = $lua ] && [ $c = $python ] || wrong "C $c, Lua $lua, Python $python"
  /bin/gzip -c $name.c | gunzip -c | cmp - $name.c || wrong gzip
  [ "$(tr ' ' '\n' <$name.c | /usr/bin/sort | md5sum)" = "$(tr ' ' '\n' <$name.c | busybox sort | md5sum)" ] || wrong sort
  i=0
  while [ $i -lt 50 ]; do
    [ "$(sh -c "echo $i")" = $i ] || wrong sh
    i=$((i + 1))
  done
  echo "churn: round $round $c"
done
