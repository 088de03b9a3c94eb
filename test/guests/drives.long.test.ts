/** A Linux with Debian's drivers for IDE, file systems and all: what the host wrote it reads, what it writes the host reads. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest, linuxModules, media } from '../helpers/guests.ts';
import { hasTool, needs } from '../helpers/needs.ts';

/** In the order in which they need each other. */
const MODULES = [
  ...['drivers/scsi/scsi_common', 'drivers/scsi/scsi_mod', 'drivers/ata/libata', 'drivers/ata/ata_piix'],
  ...['crypto/crct10dif_common', 'crypto/crct10dif_generic', 'lib/crc-t10dif', 'lib/crc64', 'crypto/crc64_rocksoft_generic'],
  ...['lib/crc64-rocksoft', 'block/t10-pi', 'drivers/scsi/sd_mod', 'drivers/cdrom/cdrom', 'drivers/scsi/sr_mod'],
  ...['crypto/crc32c_generic', 'lib/crc16', 'fs/mbcache', 'fs/jbd2/jbd2', 'fs/ext4/ext4'],
];

const available = [
  needs('dist/twin86.mjs (npm run build)', twin86.present),
  needs('Debian packages (apt)', canGetGuests()),
  needs('mke2fs, debugfs (e2fsprogs)', hasTool('mke2fs') && hasTool('debugfs')),
].every(Boolean);

const folder = mkdtempSync(join(tmpdir(), 'twin86-drives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Loads the modules, waits for the drive, runs the commands; gives what they say. */
async function linux(device: string, commands: string, drive: string[], dialogue: [string, string][] = []): Promise<string> {
  const { files, names } = await linuxModules('amd64', MODULES);
  const { kernel, initrd } = await linuxGuest('amd64', { files });
  const ready = `cd /lib; for m in ${names.join(' ')}; do insmod $m || exit 1; done; while [ ! -b ${device} ]; do sleep 1; done`;
  const append = `console=ttyS0 quiet panic=-1 twin86.run="${ready}; ${commands}"`;
  const args = ['-L', await firmware(), '-m', '256', '-nographic', '-no-reboot', '-kernel', kernel, '-initrd', initrd];
  const { stdout, stderr, status } = await run(twin86, [...args, '-append', append, ...drive], { seconds: 300, dialogue });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.replaceAll('\r', '');
}

describe.runIf(available)('Linux', () => {
  test('reads and writes ext4 on an IDE disk', async () => {
    const [image, tree, copy] = ['disk.img', 'tree', 'copy'].map((name) => join(folder, name));
    const data = randomBytes(9_000_000);
    const twice = Buffer.concat([data, data]);
    mkdirSync(tree);
    writeFileSync(join(tree, 'data'), data);
    execFileSync('mke2fs', ['-q', '-t', 'ext4', '-d', tree, image, '64M']);
    const commands = 'mount /dev/sda /tmp && cd /tmp && cat data data > twice && sha256sum data twice && cd / && umount /tmp';
    const output = await linux('/dev/sda', commands, ['-drive', `file=${image},format=raw,if=ide`]);
    expect(output).toContain(`${sha256(data)}  data\n${sha256(twice)}  twice\n`);
    expect(output).toContain('exit status 0');
    execFileSync('e2fsck', ['-fn', image], { stdio: 'ignore' });
    execFileSync('debugfs', ['-R', `dump twice ${copy}`, image], { stdio: 'ignore' });
    expect(existsSync(copy) && sha256(readFileSync(copy))).toBe(sha256(twice));
  });

  test('sees that the monitor changes the CD, and takes it out', async () => {
    const { grubCd, ipxe } = await media();
    const toMonitor = '\x01c';
    const output = await linux(
      '/dev/sr0',
      'for next in second none end; do sha256sum /dev/sr0 2>&1; echo now $next; read line; done',
      ['-cdrom', grubCd],
      [
        ['now second\r\n', toMonitor],
        ['(qemu) ', `change ide1-cd0 ${ipxe}\n`],
        ['(qemu) ', `${toMonitor}\n`],
        ['now none\r\n', toMonitor],
        ['(qemu) ', 'eject ide1-cd0\n'],
        ['(qemu) ', `${toMonitor}\n`],
        ['now end\r\n', '\n'],
      ],
    );
    for (const image of [grubCd, ipxe]) expect(output).toContain(`${sha256(readFileSync(image))}  /dev/sr0\n`);
    expect(output).toMatch(/No medium found\nnow end\n/);
  });
});
