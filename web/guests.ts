/** What the server offers to start: guests/index.json. */

export interface GuestEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kernel: string;
  readonly initrd: string;
  readonly append: string;
}

export interface GuestIndex {
  readonly bios: string;
  readonly vgaBios: string;
  readonly guests: readonly GuestEntry[];
}

const INDEX = 'guests/index.json';

export async function loadGuestIndex(): Promise<GuestIndex> {
  const response = await fetch(INDEX);
  if (!response.ok) throw new Error(`The server has no ${INDEX} (${response.status}). Start it with "twin86 serve".`);
  const index = (await response.json()) as GuestIndex;
  const from = new URL(INDEX, location.href);
  const place = (name: string) => new URL(name, from).href;
  return {
    bios: place(index.bios),
    vgaBios: place(index.vgaBios),
    guests: index.guests.map((guest) => ({ ...guest, kernel: place(guest.kernel), initrd: place(guest.initrd) })),
  };
}
