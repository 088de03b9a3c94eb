/** Floppy formats by the size of the image, the drives that read them, and the data rates they are read at. */

export interface FloppyFormat {
  readonly sectors: number;
  readonly tracks: number;
  readonly heads: number;
  readonly drive: '120' | '144' | '288';
  /** As in the data rate select register. */
  readonly rate: number;
}

/** Data rate select: 500, 300, 250 Kbit/s, 1 Mbit/s. */
const RATE = { K500: 0, K300: 1, K250: 2, M1: 3 } as const;

const format = (sectors: number, tracks: number, heads: number, drive: FloppyFormat['drive'], rate: number): FloppyFormat => ({
  sectors,
  tracks,
  heads,
  drive,
  rate,
});

const HD = format(18, 80, 2, '144', RATE.K500);
const ED = format(36, 80, 2, '288', RATE.M1);

/** What has been in use: of equal capacities, the one that was usual stands first. */
const FORMATS: readonly FloppyFormat[] = [
  HD,
  ...[20, 21].map((sectors) => format(sectors, 80, 2, '144', RATE.K500)),
  ...[82, 83].map((tracks) => format(21, tracks, 2, '144', RATE.K500)),
  ...[22, 23, 24].map((sectors) => format(sectors, 80, 2, '144', RATE.K500)),
  ED,
  ...[39, 40, 44, 48].map((sectors) => format(sectors, 80, 2, '288', RATE.M1)),
  format(9, 80, 2, '144', RATE.K250),
  format(10, 80, 2, '144', RATE.K250),
  format(10, 82, 2, '144', RATE.K250),
  format(10, 83, 2, '144', RATE.K250),
  format(13, 80, 2, '144', RATE.K250),
  format(14, 80, 2, '144', RATE.K250),
  format(15, 80, 2, '120', RATE.K500),
  format(18, 82, 2, '120', RATE.K500),
  format(18, 83, 2, '120', RATE.K500),
  format(8, 80, 2, '120', RATE.K250),
  format(9, 40, 2, '120', RATE.K300),
  format(9, 40, 1, '120', RATE.K300),
  format(10, 41, 2, '120', RATE.K300),
  format(10, 42, 2, '120', RATE.K300),
  format(8, 40, 2, '120', RATE.K250),
  format(8, 40, 1, '120', RATE.K250),
];

export const LARGEST_FLOPPY = Math.max(...FORMATS.map(capacity));

/** In sectors. */
export function capacity({ sectors, tracks, heads }: FloppyFormat): number {
  return sectors * tracks * heads;
}

/** The format with exactly that many sectors; for others (an image cut short, a lone boot sector) the smaller usual one that holds them. */
export function formatOf(sectors: number): FloppyFormat {
  const exact = FORMATS.find((candidate) => capacity(candidate) === sectors);
  return exact ?? (sectors <= capacity(HD) ? HD : ED);
}
