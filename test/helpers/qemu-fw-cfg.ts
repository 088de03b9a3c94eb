/** Reads fw_cfg items out of a real QEMU that has not begun to run, through its qtest protocol: an oracle for boot loaders. */

import { spawnSync } from 'node:child_process';

const DESCRIPTOR = 0x1000;
const BUFFER = 0x100000;
const SELECT_AND_READ = 0x0a;

/** The first `length` bytes of each item, for QEMU started with `args`. */
export function qemuFwCfg(args: string[], items: { key: number; length: number }[]): Map<number, Buffer> {
  const commands = items.flatMap(({ key, length }) => {
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32BE(key * 0x10000 + SELECT_AND_READ, 0);
    descriptor.writeUInt32BE(length, 4);
    descriptor.writeUInt32BE(BUFFER, 12);
    return [
      `write 0x${DESCRIPTOR.toString(16)} 16 0x${descriptor.toString('hex')}`,
      `outl 0x518 0x${Buffer.from(new Uint32Array([DESCRIPTOR]).buffer).toString('hex')}`,
      `b64read 0x${BUFFER.toString(16)} ${length}`,
    ];
  });
  const qemu = spawnSync(
    'qemu-system-i386',
    [
      '-machine',
      'pc',
      '-S',
      '-display',
      'none',
      '-nodefaults',
      '-device',
      'isa-debug-exit',
      '-qtest',
      'stdio',
      '-qtest-log',
      'none',
      ...args,
    ],
    // isa-debug-exit ends QEMU, which would not mind the end of its input.
    { input: `${commands.join('\n')}\noutb 0x501 0\n`, maxBuffer: 1 << 30, encoding: 'latin1', timeout: 60_000 },
  );
  const replies = qemu.stdout.split('\n').filter((line) => line.startsWith('OK'));
  if (replies.length !== commands.length) throw new Error(`QEMU answered ${replies.length} of ${commands.length} commands: ${qemu.stderr}`);
  return new Map(items.map(({ key }, index) => [key, Buffer.from(replies[index * 3 + 2].slice(3), 'base64')]));
}
