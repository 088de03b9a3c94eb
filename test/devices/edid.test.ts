/** The monitor's EDID, as a program of strangers reads it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { edid } from '../../devices/vga/edid.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { buildVga } from '../support/vga.ts';

describe('the EDID', () => {
  needs('edid-decode', hasTool('edid-decode'));

  it('conforms, and prefers 1280x800', () => {
    const { stdout } = spawnSync('edid-decode', ['--check'], { input: edid(), encoding: 'utf8' });
    expect(stdout).toMatch(/DTD 1: +1280x800 +59\.9\d* Hz/);
    expect(stdout).toMatch(/DMT 0x10: +1024x768 /);
    expect(stdout).toContain('EDID conformity: PASS');
    expect(stdout).not.toMatch(/^ *(Warnings|Failures):/m);
  });
});

it('is at the beginning of BAR 2, in bytes and in words', () => {
  const { board, device } = buildVga();
  device.writeConfig(0x18, 0xfebf_0000, 4);
  device.writeConfig(0x04, 2, 2);
  const bytes = Array.from({ length: 128 }, (_, i) => board.mmio.read(0xfebf_0000 + i, 1));
  const words = Array.from({ length: 64 }, (_, i) => board.mmio.read(0xfebf_0000 + 2 * i, 2));
  expect(bytes).toEqual([...edid()]);
  expect(words).toEqual([...new Uint16Array(edid().buffer)]);
  expect(board.mmio.read(0xfebf_0080, 1)).toBe(0);
});
