/** What a machine is made of: the configuration of the library. */
import type { RunState, StopReason } from '../machine/run-state.ts';

/** A file: its bytes, or where they are. A string is a path under Node, and a URL in a browser. */
export type Source = string | URL | Uint8Array | ArrayBuffer | Blob;

/** A multiboot module. */
export interface ModuleConfig {
  readonly file: Source;
  /** Its name and arguments, as the kernel gets to see them. */
  readonly commandLine?: string;
}

export interface MachineConfig {
  /** RAM in MiB; 128 if not given, 3072 at most. */
  readonly memory?: number;
  /** What executes the guest's instructions: WebAssembly (`tcg`, everywhere), or the host's own processor through Linux (`kvm`, under Node). */
  readonly accel?: 'tcg' | 'kvm';
  /** A CPU model with features added or taken away, as with `-cpu`: `qemu64`, `Skylake-Client,-avx`; `host` with `kvm`. */
  readonly cpu?: string;
  /** Number of processors, each a core of one package; 1 if not given. More than one needs accel `kvm`. */
  readonly cpus?: number;
  /**
   * A saved machine, which goes on where it was saved: start() lets it. Memory, processor, graphics card and serial ports are as it needs them
   * unless given here; the firmware must be the same. A kernel is what a reboot of the guest starts.
   */
  readonly saved?: Source;
  /** A Linux kernel (bzImage) or a multiboot kernel, booted directly through the firmware. */
  readonly kernel?: Source;
  /** The Linux kernel's initial file system. */
  readonly initrd?: Source;
  /** The multiboot kernel's modules. */
  readonly modules?: readonly ModuleConfig[];
  /** The kernel's command line. */
  readonly append?: string;
  /** Raw images for the floppy drives, the disks and the CD-ROM drive. They are never changed: what the guest writes stays in the machine. */
  readonly fda?: Source;
  readonly fdb?: Source;
  readonly hda?: Source;
  readonly hdb?: Source;
  readonly hdd?: Source;
  readonly cdrom?: Source;
  /** SeaBIOS (`bios-256k.bin`) and its VGA BIOS (`vgabios-stdvga.bin`). Under Node they are found where Debian's package has them. */
  readonly bios?: Source;
  readonly vgaBios?: Source;
  /** The graphics card; `std` if not given. */
  readonly vga?: 'std' | 'none';
  /** Number of serial ports, 0 to 4; 1 if not given. */
  readonly serialPorts?: number;
  /** Boot devices in order, as with `-boot order=`. */
  readonly bootOrder?: string;
  /** What the clock shows at first; the host's time if not given. */
  readonly date?: Date;
  /** An instruction takes 2^shift ns, and nothing else moves the guest's clock: runs repeat to the bit. */
  readonly icount?: { readonly shift: number; readonly sleep?: boolean };
  /** Jumps to code until it is translated to WebAssembly; 0 for never. */
  readonly threshold?: number;
}

/** Those of them that are files. */
export const FILES = ['saved', 'kernel', 'initrd', 'bios', 'vgaBios', 'fda', 'fdb', 'hda', 'hdb', 'hdd', 'cdrom'] as const;

export type { RunState };

/** Why a machine went off: the guest's power-off, a power-off by the host, a device that ends machines (`isa-debug-exit`). */
export type OffReason = StopReason['kind'];

/** Events by name, and what listeners get. */
export interface MachineEvents {
  /** The guest has written to a serial port. A listener that returns a promise holds the guest back until it has kept up. */
  serial: { readonly port: number; readonly bytes: Uint8Array };
  state: { readonly state: RunState };
  /** Power and reset, by the guest or by the host. */
  reset: { readonly by: 'guest' | 'host' };
  off: { readonly reason: OffReason };
  /** A file is being loaded. `total` is null where it is not known. */
  progress: { readonly file: string; readonly loaded: number; readonly total: number | null };
  /** Something that the user should know and that stops nothing. */
  warning: { readonly message: string };
  /** The machine cannot go on: a failure of the emulator, not of the guest. */
  error: { readonly message: string };
}

export interface Counters {
  /** Instructions that the guest has executed; 0 under kvm, which does not count them. */
  readonly instructions: number;
  /** Nanoseconds that have passed for the guest. */
  readonly guestTime: number;
  /** Bytes of WebAssembly that the translator has made, and regions of guest code in it. */
  readonly translatedBytes: number;
  readonly translatedRegions: number;
  /** Times that the picture has changed, a blinking cursor not counted. */
  readonly screenChanges: number;
  /** Requests of the guest to its drives. */
  readonly driveReads: number;
  readonly driveWrites: number;
}

/** A drive of the machine, and whether something is in it. */
export interface DriveState {
  /** `floppy0`, `ide1-cd0`, ... */
  readonly id: string;
  readonly kind: 'floppy' | 'cdrom' | 'disk';
  readonly medium: boolean;
  /** The guest has written to what is in it: that is not what its file has any more. */
  readonly written: boolean;
  /** The guest keeps the tray shut. */
  readonly locked: boolean;
}

/** What a monitor would show. */
export interface Screen {
  readonly kind: 'text' | 'graphics' | 'blank';
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, as an ImageData has them; empty where there is nothing to see. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The user can do something about it; the message says what. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}
