import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../cli/configuration.ts';
import { driveId } from '../../cli/options/drives.ts';
import { type Catalogue, InformationRequest, OptionError } from '../../cli/options/option.ts';
import { parseCommandLine } from '../../cli/options/parse.ts';
import { parseSuboptions } from '../../cli/options/suboptions.ts';
import { OPTIONS } from '../../cli/options/table.ts';
import { parseNumber, parseSize } from '../../cli/options/values.ts';

const catalogue: Catalogue = {
  accelerators: [
    { name: 'tcg', description: 'interpreter' },
    { name: 'kvm', description: 'Linux' },
  ],
  cpuModels: [
    { name: 'qemu64', description: '' },
    { name: 'qemu32', description: '' },
  ],
  cpuFeatures: ['fpu', 'sse2', 'nx', 'lahf-lm'],
  checkCpu: (argument) => {
    if (!argument.startsWith('qemu')) throw new OptionError(`no such model '${argument}'`);
  },
};

const parse = (...args: string[]): Configuration => parseCommandLine(args, catalogue);
const errorOf = (...args: string[]): string => {
  try {
    parse(...args);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  throw new Error(`${args.join(' ')} was accepted`);
};
const informationOf = (...args: string[]): InformationRequest => {
  try {
    parse(...args);
  } catch (error) {
    if (error instanceof InformationRequest) return error;
    throw error;
  }
  throw new Error(`${args.join(' ')} printed nothing`);
};

describe('sizes', () => {
  it.each([
    ['128', 'M', 128 * 2 ** 20],
    ['0x100', 'M', 256 * 2 ** 20],
    ['1.5G', 'M', 1.5 * 2 ** 30],
    ['512k', 'M', 512 * 1024],
    ['64B', 'M', 64],
    ['4096', 'B', 4096],
    ['1t', 'B', 2 ** 40],
  ])('reads %s with default suffix %s as %d bytes', (text, suffix, bytes) => {
    expect(parseSize(text, suffix)).toBe(bytes);
  });

  it.each(['', '12Q', '1.5', '-1', '1e2', '0x10M', '1 G', 'M'])('refuses %j', (text) => {
    expect(() => parseSize(text, 'M')).toThrow(OptionError);
  });
});

describe('numbers', () => {
  it('are decimal, hexadecimal, or octal with a leading 0', () => {
    expect([parseNumber('10'), parseNumber('0xf4'), parseNumber('010')]).toEqual([10, 0xf4, 8]);
  });

  it.each(['', 'abc', '0x', '-1', '08', '4294967296', '1.0'])('refuse %j', (text) => {
    expect(() => parseNumber(text)).toThrow(OptionError);
  });
});

describe('suboptions', () => {
  const syntax = { keys: ['path', 'append', 'id'], implied: 'path' };
  const parsed = (text: string) => Object.fromEntries(parseSuboptions(text, syntax));

  it('give the implied key to a first item without one', () => {
    expect(parsed('log,id=x')).toEqual({ path: 'log', id: 'x' });
  });

  it('read two commas as one comma of the value', () => {
    expect(parsed('path=a,,b,id=c,,,,d')).toEqual({ path: 'a,b', id: 'c,,d' });
  });

  it('end a value at the comma after a doubled one', () => {
    expect(parsed('path=a,,,id=c')).toEqual({ path: 'a,', id: 'c' });
  });

  it('keep equals signs of a value', () => {
    expect(parsed('path=a=b')).toEqual({ path: 'a=b' });
  });

  it('take a later word without value as a switch that is on', () => {
    expect(parsed('log,append')).toEqual({ path: 'log', append: 'on' });
  });

  it('let the last of equal keys win', () => {
    expect(parsed('id=a,id=b')).toEqual({ id: 'b' });
  });

  it('name the unknown key and the known ones in the error', () => {
    expect(() => parsed('log,colour=red')).toThrow(/'colour'.*path, append, id/);
  });
});

describe('the command line', () => {
  it('asks for a pc with 128 MiB and tcg when it says nothing', () => {
    expect(parse()).toMatchObject({ ramBytes: 128 * 2 ** 20, accelerators: ['tcg'], cpu: 'qemu64', vga: 'std' });
  });

  it('takes options with one dash and with two', () => {
    expect(parse('--m', '256', '-kernel', 'k').ramBytes).toBe(256 * 2 ** 20);
  });

  it('rounds memory up to whole pairs of pages, and reads 0 as the default', () => {
    expect(parse('-m', '1.3M').ramBytes).toBe(1368064);
    expect(parse('-m', '0').ramBytes).toBe(128 * 2 ** 20);
  });

  it('packs processors as cores of one socket where -smp says nothing else', () => {
    expect(parse().topology).toEqual({ sockets: 1, cores: 1, threads: 1 });
    expect(parse('-smp', '4').topology).toEqual({ sockets: 1, cores: 4, threads: 1 });
    expect(parse('-smp', 'cpus=4,maxcpus=4').topology).toEqual({ sockets: 1, cores: 4, threads: 1 });
    expect(parse('-smp', '4,sockets=2').topology).toEqual({ sockets: 2, cores: 2, threads: 1 });
    expect(parse('-smp', '4,sockets=4,cores=1,threads=1').topology).toEqual({ sockets: 4, cores: 1, threads: 1 });
    expect(parse('-smp', '8,cores=2,threads=2').topology).toEqual({ sockets: 2, cores: 2, threads: 2 });
    expect(parse('-smp', 'sockets=2,cores=3').topology).toEqual({ sockets: 2, cores: 3, threads: 1 });
  });

  it('keeps accelerators in order of preference, from both places that name them', () => {
    expect(parse('-accel', 'kvm:tcg').accelerators).toEqual(['kvm', 'tcg']);
    expect(parse('-M', 'pc,accel=kvm', '-accel', 'tcg').accelerators).toEqual(['kvm', 'tcg']);
    expect(parse('-enable-kvm').accelerators).toEqual(['kvm']);
    expect(parse('-accel', 'kvm,kernel-irqchip=off', '-accel', 'tcg').accelerators).toEqual(['kvm', 'tcg']);
    expect(parse('--virt-type', 'kvm').accelerators).toEqual(['kvm']);
    expect(parse('--virt-type', 'qemu').accelerators).toEqual(['tcg']);
  });

  it('leaves the 8254 out with -machine pit=off', () => {
    expect([parse('-M', 'pc').pit, parse('-M', 'pit=auto').pit, parse('-M', 'pit=off').pit]).toEqual([true, true, false]);
  });

  it('reads the start time of the clock as UTC', () => {
    expect(parse('-rtc', 'base=2006-06-17T16:01:21').rtc).toEqual({ base: 'date', epochMs: Date.UTC(2006, 5, 17, 16, 1, 21) });
    expect(parse('-rtc', 'base=2006-06-17').rtc).toEqual({ base: 'date', epochMs: Date.UTC(2006, 5, 17) });
    expect(errorOf('-rtc', 'base=2006-02-30')).toContain('2006-02-30');
  });

  it('gives devices the defaults of their driver, then -global, then what is written on them', () => {
    const [device] = parse('-device', 'isa-debug-exit').devices;
    expect(Object.fromEntries(device.properties)).toEqual({ iobase: 0x501, iosize: 2 });
    const changed = parse(
      '-device',
      'isa-debug-exit,iobase=0xf4,id=e',
      '-global',
      'isa-debug-exit.iosize=4',
      '-global',
      'isa-debug-exit.iobase=1',
    );
    expect(changed.devices[0].id).toBe('e');
    expect(Object.fromEntries(changed.devices[0].properties)).toEqual({ iobase: 0xf4, iosize: 4 });
  });

  it('makes -debugcon a device on port 0xe9 that -global can move', () => {
    const { devices, chardevs } = parse('-debugcon', 'file:a,b', '-global', 'isa-debugcon.iobase=0x402');
    expect(Object.fromEntries(devices[0].properties)).toEqual({ chardev: 'debugcon', iobase: 0x402, readback: 0xe9 });
    expect(chardevs[0]).toMatchObject({ id: 'debugcon', kind: 'file', path: 'a,b' });
  });
});

describe('default consoles', () => {
  it('of -nographic put serial port and monitor on the terminal, Ctrl-C going to the guest', () => {
    const { chardevs, serials, monitors } = parse('-nographic');
    expect(chardevs).toMatchObject([{ id: 'serial0', kind: 'stdio', mux: true, signal: false }]);
    expect([serials, monitors]).toEqual([['serial0'], ['serial0']]);
  });

  it('of -nographic leave the monitor on the terminal when the serial port is elsewhere', () => {
    const { chardevs, serials, monitors } = parse('-nographic', '-serial', 'null');
    expect(chardevs).toMatchObject([
      { id: 'serial0', kind: 'null' },
      { id: 'compat_monitor0', kind: 'stdio', mux: false, signal: true },
    ]);
    expect([serials, monitors]).toEqual([['serial0'], ['compat_monitor0']]);
  });

  it('are screens of the display without -nographic', () => {
    expect(parse().chardevs).toMatchObject([
      { id: 'serial0', kind: 'vc' },
      { id: 'compat_monitor0', kind: 'vc' },
    ]);
  });

  it('are not added under -nodefaults', () => {
    expect(parse('-nodefaults')).toMatchObject({ chardevs: [], serials: [], monitors: [], vga: 'none' });
  });

  it('give way to -device isa-serial', () => {
    const { serials } = parse('-chardev', 'null,id=n', '-device', 'isa-serial,chardev=n');
    expect(serials).toEqual([]);
  });

  it('let -serial none leave its port out', () => {
    expect(parse('-serial', 'none', '-serial', 'null').serials).toEqual([null, 'serial1']);
  });

  it('let serial port and monitor share a chardev with mux=on', () => {
    const { serials, monitors } = parse('-chardev', 'stdio,id=t,mux=on', '-serial', 'chardev:t', '-mon', 't');
    expect([serials, monitors]).toEqual([['t'], ['t']]);
  });
});

describe('drives', () => {
  const drives = (...args: string[]) =>
    parse(...args).drives.map((drive) => [
      driveId(drive),
      drive.file,
      ...(drive.snapshot ? ['snapshot'] : []),
      ...(drive.readOnly ? ['readonly'] : []),
    ]);

  it('has an empty CD-ROM and an empty floppy drive, as QEMU, unless there are to be no defaults', () => {
    expect(drives()).toEqual([
      ['ide1-cd0', null],
      ['floppy0', null],
    ]);
    expect(drives('-nodefaults')).toEqual([]);
    expect(drives('-cdrom', 'a', '-fda', 'b')).toEqual([
      ['ide1-cd0', 'a'],
      ['floppy0', 'b'],
    ]);
  });

  it.each([
    [['disk.img'], ['ide0-hd0', 'disk.img']],
    [
      ['-hdd', 'a'],
      ['ide1-hd1', 'a'],
    ],
    [
      ['-drive', 'file=a'],
      ['ide0-hd0', 'a'],
    ],
    [
      ['-drive', 'file=a,bus=1,unit=1'],
      ['ide1-hd1', 'a'],
    ],
    [
      ['-drive', 'file=a,,b,media=cdrom,index=1,id=mine'],
      ['mine', 'a,b'],
    ],
    [
      ['-drive', 'file=a,snapshot=on,readonly=on'],
      ['ide0-hd0', 'a', 'snapshot', 'readonly'],
    ],
    [
      ['-snapshot', '-hda', 'a'],
      ['ide0-hd0', 'a', 'snapshot'],
    ],
    [
      ['-snapshot', '-cdrom', 'a'],
      ['ide1-cd0', 'a'],
    ],
    [
      ['-drive', 'if=floppy,file=a,readonly=on'],
      ['floppy0', 'a', 'readonly'],
    ],
  ])('%j', (args, expected) => {
    expect(drives('-nodefaults', ...args)).toEqual([expected]);
  });

  it('gives the next free place to drives that name none', () => {
    expect(drives('-nodefaults', '-hda', 'a', '-drive', 'file=b', '-drive', 'file=c')).toEqual([
      ['ide0-hd0', 'a'],
      ['ide0-hd1', 'b'],
      ['ide1-hd0', 'c'],
    ]);
  });

  it('boots once in another order', () => {
    expect(parse('-boot', 'once=d,order=c')).toMatchObject({ bootOrder: 'c', bootOnce: 'd' });
  });
});

describe('errors', () => {
  it.each<[string[], RegExp]>([
    [['-foo'], /^-foo: unsupported option/],
    [['-kernal', 'x'], /did you mean -kernel\?$/],
    [['-nograhpic'], /did you mean -nographic\?/],
    [['-kernel'], /^-kernel: requires an argument/],
    [['-m', '12Q'], /^-m 12Q: '12Q' is not a size/],
    [['-m', '128,slots=2'], /^-m 128,slots=2: .*'slots'/],
    [['-smp', '0'], /^-smp 0: cpus=0 is not a number of processors/],
    [['-smp', '2,maxcpus=4'], /^-smp 2,maxcpus=4: maxcpus=4 is not supported/],
    [['-smp', '2,dies=2'], /^-smp 2,dies=2: dies=2 is not supported/],
    [['-smp', '3,sockets=2'], /^-smp 3,sockets=2: 3 processors cannot be packed like this/],
    [['-smp', '4,sockets=2,cores=1,threads=1'], /4 processors cannot be packed like this/],
    [['-machine', 'q35'], /^-machine q35: unsupported machine type 'q35'; supported: pc/],
    [['-M', 'pc,hpet=on'], /hpet=on/],
    [['-accel', 'kvm,kernel-irqchip=split'], /kernel-irqchip=split is not supported; the machine's own/],
    [['--virt-type', 'xen'], /unsupported virt-type 'xen'; supported: kvm, qemu/],
    [['-accel', 'xen'], /unsupported accelerator 'xen'; supported: tcg, kvm/],
    [['-cpu', 'z80'], /^-cpu z80: no such model 'z80'/],
    [['-initrd', 'x'], /-initrd is only allowed with -kernel/],
    [['-append', 'x'], /-append is only allowed with -kernel/],
    [['-serial', 'tcp::1'], /^-serial tcp::1: unsupported character device 'tcp::1'; supported: .*file:PATH/],
    [['-serial', 'null', '-serial', 'null', '-serial', 'null', '-serial', 'null', '-serial', 'null'], /at most 4/],
    [['-serial', 'chardev:x'], /^-serial: there is no chardev with id 'x'/],
    [['-serial', 'stdio', '-monitor', 'stdio'], /^-monitor stdio: stdin and stdout are already used by -serial stdio/],
    [['-nographic', '-serial', 'stdio'], /-nographic.*already used by -serial stdio|-serial stdio/],
    [['-display', 'curses', '-serial', 'stdio'], /^-display curses: the terminal is already used by -serial stdio/],
    [['-chardev', 'null'], /^-chardev null: no id given/],
    [['-chardev', 'file,id=a'], /no path given/],
    [['-chardev', 'socket,id=a'], /unsupported kind of character device 'socket'/],
    [['-chardev', 'null,id=a', '-chardev', 'null,id=a'], /already a chardev with id 'a'/],
    [['-chardev', 'null,id=a', '-serial', 'chardev:a', '-monitor', 'chardev:a'], /already in use/],
    [['-device', 'e1000'], /^-device e1000: unsupported device 'e1000'; supported: isa-serial/],
    [['-device', 'isa-debug-exi'], /did you mean isa-debug-exit/],
    [['-device', 'isa-debug-exit,foo=1'], /no property 'foo'; supported: iobase, iosize/],
    [['-device', 'isa-debug-exit,iobase=z'], /'z' is not a number/],
    [['-global', 'foo.bar=1'], /^-global foo.bar=1: unsupported device 'foo'/],
    [['-global', 'foo'], /unsupported parameter 'foo'/],
    [['-vga', 'cirrus'], /unsupported VGA 'cirrus'; supported: std, none/],
    [['-display', 'gtk'], /unsupported display 'gtk'; supported: none, curses/],
    [['-d', 'in_asm,exec'], /unsupported log item 'exec'/],
    [['-rtc', 'base=yesterday'], /invalid base 'yesterday'/],
    [['-boot', 'order=xyz'], /invalid boot device 'x'/],
    [['-boot', 'cc'], /twice/],
    [['-uuid', 'foo'], /not a UUID/],
    [['-fw_cfg', 'string=a'], /give a name/],
    [['-fw_cfg', `name=${'x'.repeat(56)},string=a`], /longer than 55/],
    [['-parallel', 'stdio'], /unsupported parallel port/],
    [['-hda', 'a', '-drive', 'file=b,index=0'], /^-drive file=b,index=0: ide drive 0 is there already, from -hda a/],
    [['-cdrom', 'a', '-hdc', 'b'], /^-hdc b: ide drive 2 is there already/],
    [['-drive', 'file=a,if=virtio'], /unsupported interface 'virtio'; supported: ide, floppy/],
    [['-drive', 'file=a,if=none'], /if=none is not supported/],
    [['-drive', 'file=a,format=qcow2'], /unsupported format 'qcow2'.*qemu-img convert -O raw/],
    [['-drive', 'file=a,readonly=on'], /an IDE disk cannot be read-only; snapshot=on/],
    [['-drive', 'file=a,index=4'], /index 4 is too big; the last is 3/],
    [['-drive', 'file=a,if=floppy,index=2'], /index 2 is too big; the last is 1/],
    [['-drive', 'file=a,unit=2'], /unit 2 is too big/],
    [['-drive', 'file=a,index=1,unit=1'], /index cannot be used with bus and unit/],
    [['-drive', 'file=a,cache=none'], /unsupported parameter 'cache'; supported: if, file/],
    [['-drive', 'media=disk'], /a disk needs an image/],
    [['-drive', 'file=a,if=floppy,media=cdrom'], /a floppy drive takes no CD-ROM/],
    [['-drive', 'file=a,id=x', '-drive', 'file=b,id=x'], /another drive has the id 'x'/],
    [['-boot', 'once=q'], /invalid boot device 'q'/],
  ])('%j', (args, message) => {
    expect(errorOf(...args)).toMatch(message);
  });
});

describe('what options print', () => {
  it('-help names every option under its section', () => {
    const { text, exitCode } = informationOf('-help');
    for (const { names } of OPTIONS) expect(text).toMatch(new RegExp(`^-${names[0]}\\b`, 'm'));
    expect(text.indexOf('Standard options:')).toBeLessThan(text.indexOf('-serial'));
    expect(exitCode).toBe(0);
  });

  it.each([
    ['-h', 'usage: twin86'],
    ['-version', 'twin86 version'],
    ['-machine help', 'pc-i440fx-7.2'],
    ['-cpu help', 'qemu64'],
    ['-accel help', 'tcg'],
    ['-device help', 'name "isa-debug-exit", bus ISA'],
    ['-device isa-debugcon,help', 'iobase=<uint32>'],
    ['-device pc-testdev,help', 'no options'],
    ['-chardev help', 'stdio'],
    ['-display help', 'curses'],
    ['-vga help', 'std'],
    ['-d help', 'in_asm'],
  ])('%s', (line, expected) => {
    expect(informationOf(...line.split(' ')).text).toContain(expected);
  });
});

describe('the option table', () => {
  it('has no name twice', () => {
    const names = OPTIONS.flatMap((option) => option.names);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('-icount', () => {
  it.each([
    ['shift=3', { shift: 3, sleep: true }],
    ['7', { shift: 7, sleep: true }],
    ['shift=0,sleep=off', { shift: 0, sleep: false }],
    ['shift=10,align=off,sleep=on', { shift: 10, sleep: true }],
  ])('%s', (text, icount) => {
    expect(parse('-icount', text).icount).toEqual(icount);
  });

  it.each([
    ['auto', "-icount auto: shift=auto is not supported: it follows the host's time, and no run would repeat; use shift=N"],
    ['sleep=off', '-icount sleep=off: shift is missing; write shift=N, with which an instruction takes 2^N ns (0 to 10)'],
    ['shift=11', '-icount shift=11: 11 is out of range, at most 10'],
    ['3,align=on', '-icount 3,align=on: align=on is not supported; the guest is not slowed down to real time'],
    ['3,rr=record', '-icount 3,rr=record: rr is not supported: input is not recorded; a run without input repeats by itself'],
    ['3,speed=1', "-icount 3,speed=1: unsupported parameter 'speed'; supported: shift, sleep, align, rr, rrfile, rrsnapshot"],
  ])('refuses %s', (text, message) => {
    expect(errorOf('-icount', text)).toBe(message);
  });

  it('is off by default, and the clock is then the host’s', () => {
    expect(parse().icount).toBeNull();
    expect(parse('-rtc', 'clock=vm').rtc).toBeNull();
    expect(parse('-rtc', 'base=utc,clock=host').rtc).toEqual({ base: 'utc' });
    expect(errorOf('-rtc', 'clock=rt')).toBe("-rtc clock=rt: unsupported clock 'rt'; supported: host, vm");
  });

  it('-seed takes a number', () => {
    expect(parse('-seed', '0x10').seed).toBe(16);
    expect(errorOf('-seed', 'x')).toBe("-seed x: 'x' is not a number");
  });
});

describe('-dfilter', () => {
  it('takes ranges as QEMU writes them', () => {
    const ranges = parse('-dfilter', '0x1000..0x1fff,0x2000+0x10', '-dfilter', '0x3000-0x10').logRanges;
    expect(ranges).toEqual([
      { from: 0x1000, to: 0x1fff },
      { from: 0x2000, to: 0x200f },
      { from: 0x2ff1, to: 0x3000 },
    ]);
    expect(errorOf('-dfilter', '0x1000')).toBe("-dfilter 0x1000: '0x1000' is no range; write FIRST..LAST, FIRST+SIZE or LAST-SIZE");
    expect(errorOf('-dfilter', '2..1')).toBe("-dfilter 2..1: the range '2..1' is empty");
  });
});
