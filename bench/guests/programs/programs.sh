#!/bin/sh
# programs.sh PARTS: Debian's programs at so many tenths of a full run's work. What they find out is printed, for peers to be compared.
export LC_ALL=C
cd /tmp
parts=$1
for i in 1 2 3 4; do cat /bin/busybox; done | head -c $((parts * 400000)) >data
lua5.4 /bench/lines.lua $((parts * 20000)) >lines
echo 'bench: ready'
echo "bench: gzip $(/bin/gzip -nc data | md5sum)"
echo "bench: sort $(/usr/bin/sort lines | md5sum)"
echo "bench: lua $(lua5.4 /bench/work.lua $parts)"
echo "bench: python3 $(python3.11 -I -S /bench/work.py $parts)"
