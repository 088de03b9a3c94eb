/** The CPU models against those of QEMU itself, which tells about them by QMP. Ours are those of version 7.2. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { FEATURES } from '../../accel/tcg/cpu-features.ts';
import { CPU_MODELS, parseCpu } from '../../accel/tcg/cpu-models.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const QEMU = 'qemu-system-x86_64';
const version = hasTool(QEMU) ? (/version (\d+\.\d+)/.exec(execFileSync(QEMU, ['-version'], { encoding: 'utf8' }))?.[1] ?? '') : '';
const present = needs(`${QEMU} 7.2`, version === '7.2');

type Properties = Record<string, unknown>;

/** The properties of each model under QEMU's tcg. */
function ask(models: readonly string[]): Map<string, Properties> {
  const commands = [
    { execute: 'qmp_capabilities' },
    ...models.map((name) => ({ id: name, execute: 'query-cpu-model-expansion', arguments: { type: 'full', model: { name } } })),
    { execute: 'quit' },
  ];
  const args = ['-M', 'pc', '-accel', 'tcg', '-display', 'none', '-nodefaults', '-S', '-qmp', 'stdio'];
  const input = commands.map((c) => `${JSON.stringify(c)}\n`).join('');
  const answers = execFileSync(QEMU, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = new Map<string, Properties>();
  for (const line of answers.split('\n').filter((l) => l !== '')) {
    const { id, return: answer } = JSON.parse(line);
    if (id !== undefined) found.set(id, answer.model.props);
  }
  return found;
}

test('every model but max is QEMU’s: who it is, its leaves, and its features', () => {
  if (!present) return;
  const models = Object.keys(CPU_MODELS).filter((name) => name !== 'max');
  const answers = ask(models);
  for (const name of models) {
    const theirs = answers.get(name) as Properties;
    const ours = CPU_MODELS[name];
    const { vendor, family, model, stepping, level, xlevel, brand } = ours;
    expect({ vendor, family, model, stepping, level, xlevel, 'model-id': brand }, name).toEqual({
      vendor: theirs.vendor,
      family: theirs.family,
      model: theirs.model,
      stepping: theirs.stepping,
      level: theirs.level,
      xlevel: theirs.xlevel,
      'model-id': theirs['model-id'],
    });
    const has = (feature: string): boolean => theirs[feature] === true || (feature === 'fxsr-opt' && theirs.ffxsr === true);
    const features = [...FEATURES.keys()].filter((f) => has(f) && f !== 'hypervisor' && !(name === 'qemu64' && f === 'svm'));
    expect([...ours.features].sort(), name).toEqual(features.sort());
    expect(parseCpu(name).cpu.has('hypervisor'), name).toBe(true);
  }
});
