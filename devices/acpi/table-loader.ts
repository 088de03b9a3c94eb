/**
 * The script by which firmware installs ACPI tables: fw_cfg's file `etc/table-loader`. Tables do not know their addresses; the
 * firmware allocates the files in guest memory, adds their addresses where we say, and computes checksums last.
 *
 * Modelled after QEMU's bios-linker-loader protocol: commands of 128 bytes.
 */
import { ByteWriter } from '../byte-writer.ts';

const COMMAND_BYTES = 128;
const FILE_BYTES = 56;
const ALLOCATE = 1;
const ADD_POINTER = 2;
const ADD_CHECKSUM = 3;
const ZONES = { high: 1, fseg: 2 } as const;

export class TableLoader {
  private readonly commands: Uint8Array[] = [];

  /** Reads the file into memory: below 4 GiB, or into the F segment where operating systems look for the root pointer. */
  allocate(file: string, alignment: number, zone: keyof typeof ZONES): void {
    this.add(new ByteWriter().u32(ALLOCATE).ascii(file, FILE_BYTES).u32(alignment).u8(ZONES[zone]));
  }

  /** Adds the address of file `to` to the four bytes at `offset` of file `at`, which hold an offset into `to`. */
  pointer(at: string, offset: number, to: string): void {
    this.add(new ByteWriter().u32(ADD_POINTER).ascii(at, FILE_BYTES).ascii(to, FILE_BYTES).u32(offset).u8(4));
  }

  /** Sets the byte at `offset` so that [start, start + length) sums to zero. */
  checksum(file: string, offset: number, start: number, length: number): void {
    this.add(new ByteWriter().u32(ADD_CHECKSUM).ascii(file, FILE_BYTES).u32(offset, start, length));
  }

  toBytes(): Uint8Array {
    const all = new ByteWriter();
    for (const command of this.commands) all.append(command);
    return all.toBytes();
  }

  private add(command: ByteWriter): void {
    this.commands.push(command.zeros(COMMAND_BYTES - command.length).toBytes());
  }
}
