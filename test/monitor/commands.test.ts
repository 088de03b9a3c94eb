import { beforeEach, describe, expect, it } from 'vitest';
import { CharPort } from '../../machine/char.ts';
import { COMMANDS } from '../../monitor/commands.ts';
import { HumanMonitor } from '../../monitor/human-monitor.ts';
import { FakeTarget } from './fake-target.ts';

let target: FakeTarget;
let monitor: HumanMonitor;
let output: string;

beforeEach(() => {
  target = new FakeTarget();
  output = '';
  const port = new CharPort((bytes) => {
    output += String.fromCharCode(...bytes);
  });
  monitor = new HumanMonitor(target, port);
});

/** What a command line prints, with plain line ends. */
function run(line: string): string {
  output = '';
  monitor.execute(line);
  return output.replaceAll('\r\n', '\n');
}

describe('print', () => {
  it.each([
    ['p 1+2*3', '0x7'],
    ['p /d 1 + 2 *(3+4)%5|8&12^1', '14'],
    ['p /d -1', '-1'],
    ['p /x -1', '0xffffffffffffffff'],
    ['p /u -1', '18446744073709551615'],
    ['p ~1', '0xfffffffffffffffe'],
    ['p 010', '0x8'],
    ["p/d 'A'", '65'],
    ['p/c 65', "'A'"],
    ['p/c 10', "'\\n'"],
    ['p/o 8', '010'],
    ['p 0', '0'],
    ['p 0x7fffffffffffffff+1', '0x8000000000000000'],
    ['p $eip', '0xfff0'],
    ['p $pc', '0xfffffff0'],
    ['p $cs', '0xf000'],
    ['p $cs.base', '0xffff0000'],
    ['p $cr0', '0x60000010'],
  ])('%s is %s', (line, value) => {
    expect(run(line)).toBe(`${value}\n`);
  });

  it('reads general registers by all of their names', () => {
    target.state0.gpr[0] = 0x1122334455667788n;
    target.state0.gpr[4] = 0x7000n;
    target.state0.gpr[15] = 15n;
    expect(run('p $rax') + run('p $eax') + run('p $sp') + run('p $r15')).toBe('0x1122334455667788\n0x1122334455667788\n0x7000\n0xf\n');
  });

  it('keeps the format of the command before', () => {
    run('p /d 1');
    expect(run('p 10')).toBe('10\n');
  });

  it.each([
    ['p', 'unexpected end of expression'],
    ['p 1/0', 'division by zero'],
    ['p (1', "')' expected"],
    ['p $foo', 'unknown register'],
    ['p @', "invalid char '@' in expression"],
    ['p 1 2', 'extraneous characters at the end of line'],
    ['p 0x10000000000000000', 'number too large'],
  ])('%s fails', (line, message) => {
    expect(run(line)).toBe(`${message}\nTry "help p" for more information\n`);
  });
});

it('bounds how deep an expression nests', () => {
  expect(run(`p ${'('.repeat(5000)}`)).toContain('expression too deep');
});

describe('memory dumps', () => {
  beforeEach(() => {
    for (let i = 0; i < 256; i++) target.ram[0x1000 + i] = i;
  });

  it('shows bytes by eight, with the address of each line', () => {
    expect(run('xp /10xb 0x1000')).toBe('0000000000001000: 0x00 0x01 0x02 0x03 0x04 0x05 0x06 0x07\n0000000000001008: 0x08 0x09\n');
  });

  it.each([
    ['xp /2xh 0x1080', '0x8180 0x8382'],
    ['xp /1xw 0x1080', '0x83828180'],
    ['xp /1xg 0x1080', '0x8786858483828180'],
    ['xp /2dh 0x1000', '  256   770'],
    ['xp /2uw 0x1000', '  50462976  117835012'],
    ['xp /2oh 0x1000', '000400 001402'],
    ['xp /3c 0x1040', "'@' 'A' 'B'"],
    ['xp /1cb 0x1001', "'\\x01'"],
  ])('%s', (line, cells) => {
    expect(run(line).slice('0000000000001000: '.length)).toBe(`${cells}\n`);
  });

  it('puts 16 bytes of wider cells on a line', () => {
    expect(run('xp /5xw 0x1000').split('\n')[1]).toBe('0000000000001010: 0x13121110');
  });

  it('keeps size and format from one command to the next', () => {
    run('xp /1xb 0x1000');
    expect(run('xp 0x1005')).toBe('0000000000001005: 0x05\n');
  });

  it('says where there is no memory', () => {
    expect(run('xp /4xw 0xf0000000000')).toBe('00000f0000000000: Cannot access memory\n');
  });

  it('refuses letters that mean nothing', () => {
    expect(run('x /zz 0')).toBe('invalid char in format: \'z\'\nTry "help x" for more information\n');
  });

  it('shows instructions with their bytes, decoded as the CPU would now', () => {
    expect(run('xp /2i 0x1041')).toBe(
      '0x00001041:  41                       op16 65 @4161\n0x00001042:  42                       op16 66 @4162\n',
    );
    target.state0.seg.cs.attributes |= 0x4000;
    expect(run('x /1i 0x1041')).toContain('op32 65');
  });

  it('shows instructions up to the end of memory', () => {
    expect(run('xp /3i 0x1ffffe')).toBe(
      `0x001ffffe:  00${' '.repeat(23)}op16 0 @2097150\n0x001fffff:  00${' '.repeat(23)}op16 0 @2097151\n0x00200000: Cannot access physical memory\n`,
    );
  });
});

describe('info registers', () => {
  it('shows real mode as after reset', () => {
    const lines = run('info registers').split('\n');
    expect(lines.slice(1, 8)).toEqual([
      'CPU#0',
      'EAX=00000000 EBX=00000000 ECX=00000000 EDX=00000000',
      'ESI=00000000 EDI=00000000 EBP=00000000 ESP=00000000',
      'EIP=0000fff0 EFL=00000002 [-------] CPL=0 II=0 A20=1 SMM=0 HLT=0',
      'ES =0000 00000000 0000ffff 00009300',
      'CS =f000 ffff0000 0000ffff 00009b00',
      'SS =0000 00000000 0000ffff 00009300',
    ]);
    expect(lines).toContain('CR0=60000010 CR2=00000000 CR3=00000000 CR4=00000000');
    expect(lines).toContain('FCW=037f FSW=0000 [ST=0] FTW=00 MXCSR=00001f80');
  });

  it('shows 64-bit mode with wide registers and the kinds of segments', () => {
    const cpu = target.state0;
    cpu.cr.cr0 = 0x80050033n;
    (cpu.msr as Map<number, bigint>).set(0xc0000080, 0xd01n);
    cpu.seg.cs = { selector: 0x10, base: 0n, limit: 0xffffffff, attributes: 0xa09b };
    cpu.seg.ss = { selector: 0, base: 0n, limit: 0xffffffff, attributes: 0xc093 };
    cpu.seg.tr = { selector: 0x20, base: 0n, limit: 0xfff, attributes: 0x89 };
    cpu.gpr[8] = 0xffffffff8aa64680n;
    cpu.rip = 0xffffffff8911dddan;
    cpu.rflags = 0x46n;
    const lines = run('info registers').split('\n');
    expect(lines[4]).toMatch(/^R8 =ffffffff8aa64680 R9 =0000000000000000 /);
    expect(lines[6]).toBe('RIP=ffffffff8911ddda RFL=00000046 [---Z-P-] CPL=0 II=0 A20=1 SMM=0 HLT=0');
    expect(lines[8]).toBe('CS =0010 0000000000000000 ffffffff 00af9b00 DPL=0 CS64 [-RA]');
    expect(lines[9]).toBe('SS =0000 0000000000000000 ffffffff 00cf9300 DPL=0 DS   [-WA]');
    expect(lines[14]).toBe('TR =0020 0000000000000000 00000fff 00008900 DPL=0 TSS64-avl');
    expect(lines).toContain('XMM14=0000000000000000 0000000000000000 XMM15=0000000000000000 0000000000000000');
  });
});

describe('info', () => {
  it.each([
    ['info version', '1.2.3\n'],
    ['info status', 'VM status: running\n'],
    ['info cpus', '* CPU #0: thread_id=42\n'],
    ['info uuid', '00000000-0000-0000-0000-000000000000\n'],
    ['info name', ''],
    ['info kvm', 'kvm support: disabled\n'],
    ['info mem', 'PG disabled\n'],
    ['info tlb', 'PG disabled\n'],
    ['info pic', 'pic0: irr=00\n'],
    ['info chardev', 'serial0: filename=pty:/dev/pts/3\n'],
  ])('%s', (line, text) => {
    expect(run(line)).toBe(text);
  });

  it('names the state of a stopped machine', () => {
    target.state = 'prelaunch';
    expect(run('info status')).toBe('VM status: paused (prelaunch)\n');
    target.state = 'paused';
    expect(run('info status')).toBe('VM status: paused\n');
  });

  it('lists its topics, those of devices among them, without an argument', () => {
    expect(run('info')).toContain('info pic  -- show PIC state\n');
    expect(run('info')).toContain('info registers  -- ');
  });

  it('refuses unknown topics and further words', () => {
    expect(run('info foo')).toBe("unknown command: 'info foo'\n");
    expect(run('info status now')).toContain('extraneous characters');
  });
});

describe('commands', () => {
  it.each([
    ['stop', 'pause'],
    ['s', 'pause'],
    ['cont', 'resume'],
    ['c', 'resume'],
    ['system_reset', 'reset'],
    ['system_powerdown', 'powerdown'],
    ['quit', 'quit'],
    ['q', 'quit'],
    ['nmi', 'nmi'],
    ['sendkey ctrl-alt-delete', 'keys ctrl+alt+delete 100'],
    ['sendkey a 500', 'keys a 500'],
    ['o /b 0x80 0x155', 'out1 80 55'],
    ['o /h 0x80 1+1', 'out2 80 2'],
    ['o /w 0xcf8 0xffffffff', 'out4 cf8 ffffffff'],
    ['log int,cpu', 'log int,cpu'],
    ['log none', 'log '],
  ])('%s', (line, call) => {
    expect(run(line)).toBe('');
    expect(target.calls).toEqual([call]);
  });

  it.each([
    ['i /b 0x60', 'portb[0x0060] = 0xff\n'],
    ['i /h 0x60', 'portw[0x0060] = 0xffff\n'],
    ['i/w 0x60', 'portl[0x0060] = 0xffffffff\n'],
  ])('%s prints the port by its width', (line, text) => {
    expect(run(line)).toBe(text);
  });

  it.each([
    ['foo', "unknown command: 'foo'\n"],
    ['sendkey foo', 'invalid parameter: foo\nTry "help sendkey" for more information\n'],
    ['sendkey', 'keys expected\nTry "help sendkey" for more information\n'],
    ['stop now', 'extraneous characters at the end of line\nTry "help stop" for more information\n'],
    ['o /b 0x80', 'unexpected end of expression\nTry "help o" for more information\n'],
    ['cpu 1', 'invalid CPU index\nTry "help cpu" for more information\n'],
    ['log exec', 'unknown log item: exec; known: none, int, cpu\nTry "help log" for more information\n'],
    ['help foo', "unknown command: 'foo'\n"],
  ])('%s fails', (line, text) => {
    expect(run(line)).toBe(text);
    expect(target.calls).toEqual([]);
  });

  it('help lists all commands, or one', () => {
    for (const { names } of COMMANDS) expect(run('help')).toContain(`${names.join('|')} `);
    expect(run('help i')).toBe('i /fmt addr -- I/O port read\n');
    expect(run('help info pic')).toBe('info pic  -- show PIC state\n');
  });

  it('ignores an empty line', () => {
    expect(run('   ')).toBe('');
  });
});
