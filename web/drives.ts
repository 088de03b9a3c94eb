/** What is in the drives of floppies and CDs, and how to change it while the machine runs. */
import type { DriveState, Machine, MachineConfig } from '../api/browser/index.ts';
import { byId, make, toast } from './dom.ts';

/** Drives by their names in the machine: what the user calls them, and where a configuration has what is in them. */
const DRIVES = {
  floppy0: ['Floppy drive A', 'fda'],
  floppy1: ['Floppy drive B', 'fdb'],
  'ide1-cd0': ['CD-ROM drive', 'cdrom'],
} as const;
type DriveName = keyof typeof DRIVES;

export class DrivesDialog {
  private readonly dialog = byId<HTMLDialogElement>('drives-dialog');
  private media: Partial<Record<DriveName, string>> = {};
  /** Another medium is in a drive: what the machine is made of has changed. */
  onChange: (changes: Partial<MachineConfig>) => void = () => {};

  constructor(private readonly machine: () => Machine | null) {
    byId('drives').addEventListener('click', () => this.open());
    byId('drives-close').addEventListener('click', () => this.dialog.close());
  }

  /** The names of what is in the drives at first. */
  connect(config: MachineConfig | null): void {
    this.dialog.close();
    this.media = {};
    for (const name of Object.keys(DRIVES) as DriveName[]) {
      const source = config?.[DRIVES[name][1]];
      if (source instanceof File) this.media[name] = source.name;
    }
  }

  private async open(): Promise<void> {
    await this.list();
    this.dialog.showModal();
  }

  private async list(): Promise<void> {
    const drives = (await this.machine()?.drives.list()) ?? [];
    const removable = Object.keys(DRIVES).flatMap((name) => drives.filter(({ id }) => id === name));
    byId('drives-list').replaceChildren(...removable.map((drive) => this.row(drive)));
  }

  private row({ id, medium, locked }: DriveState): HTMLLIElement {
    const name = id as DriveName;
    const item = make('li', {});
    const content = medium ? (this.media[name] ?? 'a medium') : 'empty';
    const words = make('span', {});
    words.append(
      make('strong', { textContent: DRIVES[name][0] }),
      make('small', { textContent: content + (locked ? ', locked by the guest' : '') }),
    );
    const file = make('input', { type: 'file', hidden: true, id: `insert-${id}` });
    file.addEventListener('change', () => this.change(name, file.files?.[0] ?? null));
    const insert = make('button', {
      type: 'button',
      className: 'plain',
      textContent: 'Insert',
      ariaLabel: `Insert into ${DRIVES[name][0]}`,
    });
    insert.addEventListener('click', () => file.click());
    const eject = make('button', { type: 'button', className: 'plain', textContent: 'Eject', ariaLabel: `Eject from ${DRIVES[name][0]}` });
    eject.disabled = !medium;
    eject.addEventListener('click', () => this.change(name, null));
    item.append(words, file, insert, eject);
    return item;
  }

  private async change(name: DriveName, file: File | null): Promise<void> {
    const drives = this.machine()?.drives;
    try {
      await (file === null ? drives?.eject(name) : drives?.insert(name, file));
      this.media[name] = file?.name;
      this.onChange({ [DRIVES[name][1]]: file ?? undefined });
    } catch (error) {
      toast((error as Error).message);
    }
    await this.list();
  }
}
