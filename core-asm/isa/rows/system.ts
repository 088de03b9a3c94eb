/** Processor state and hints for programs: randomness, identity, segment bases, cache lines, XSAVE (SDM vol. 1, 5.1.14, 5.20 and 5.23). */
import { row } from '../row.ts';

// 66 is the operand size.
for (const prefix of ['none', '66'] as const) {
  row('RDRAND Ev', { map: '0f', op: 0xc7, reg: 6, mod: 'reg', prefix, feature: 'rdrand', flags: 'w=oszapc', helper: 'rdrand' });
  row('RDSEED Ev', { map: '0f', op: 0xc7, reg: 7, mod: 'reg', prefix, feature: 'rdseed', flags: 'w=oszapc', helper: 'rdrand' });
}
row('RDPID Ey', { map: '0f', op: 0xc7, reg: 7, mod: 'reg', prefix: 'f3', size64: 'f64', feature: 'rdpid', helper: 'rdpid' });

for (const [reg, name] of ['RDFSBASE', 'RDGSBASE', 'WRFSBASE', 'WRGSBASE'].entries()) {
  const helper = name.toLowerCase();
  row(`${name} Ey`, { map: '0f', op: 0xae, reg, mod: 'reg', prefix: 'f3', modes: 'only64', feature: 'fsgsbase', helper });
}

row('CLFLUSHOPT Mb', { map: '0f', op: 0xae, reg: 7, mod: 'mem', prefix: '66', feature: 'clflushopt', helper: 'clflush' });
row('PCOMMIT', { map: '0f', op: 0xae, reg: 7, mod: 'reg', rm: 0, prefix: '66', feature: 'pcommit', helper: 'fence', note: 'withdrawn' });
row('CLWB Mb', { map: '0f', op: 0xae, reg: 6, mod: 'mem', prefix: '66', feature: 'clwb', helper: 'clflush' });

const image = { map: '0f', mod: 'mem', prefix: 'none' } as const;
row('XSAVE M', { ...image, op: 0xae, reg: 4, feature: 'xsave', helper: 'xsave' });
row('XRSTOR M', { ...image, op: 0xae, reg: 5, feature: 'xsave', helper: 'xrstor' });
row('XSAVEOPT M', { ...image, op: 0xae, reg: 6, feature: 'xsaveopt', helper: 'xsaveopt' });
row('XSAVEC M', { ...image, op: 0xc7, reg: 4, feature: 'xsavec', helper: 'xsavec' });
