/** Options of QEMU that this program does not have, with what to do instead. Everything else unknown is answered with the nearest names. */
export const NOT_YET: readonly { readonly names: readonly string[]; readonly hint: string }[] = [
  {
    names: ['blockdev', 'pflash', 'mtdblock', 'sd'],
    hint: 'use -drive, or -hda, -cdrom, -fda',
  },
  { names: ['netdev', 'nic', 'net', 'usb', 'usbdevice', 'audio', 'audiodev'], hint: 'leave it out, the machine has no such device' },
  { names: ['vnc', 'spice', 'full-screen'], hint: 'use -display curses or -nographic' },
  { names: ['qmp', 'qmp-pretty'], hint: 'use the human monitor, -monitor' },
  { names: ['gdb', 's'], hint: 'use the monitor, or -d in_asm,int,cpu' },
  { names: ['daemonize', 'pidfile', 'runas', 'chroot', 'sandbox'], hint: 'start it from a service manager' },
  {
    names: ['option-rom', 'acpitable', 'object', 'numa', 'add-fd', 'readconfig', 'set', 'k'],
    hint: 'leave it out',
  },
];
