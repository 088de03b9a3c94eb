/** Pictures as files: PPM as of Netpbm, PNG as of ISO/IEC 15948. */
import { deflateSync } from 'node:zlib';
import type { Picture } from '../../machine/display.ts';
import { crc32 } from '../../machine/saved/crc32.ts';

const CHANNELS = 3;

/** Red, green, blue of each pixel, with `lead` bytes of zeros before each line. */
function rgbBytes({ width, height, pixels }: Picture, lead: number): Uint8Array {
  const line = lead + width * CHANNELS;
  const bytes = new Uint8Array(height * line);
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * line + lead; x < width; x++, at += CHANNELS) {
      const pixel = pixels[y * width + x];
      bytes[at] = pixel;
      bytes[at + 1] = pixel >> 8;
      bytes[at + 2] = pixel >> 16;
    }
  }
  return bytes;
}

export function ppm(picture: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P6\n${picture.width} ${picture.height}\n255\n`), rgbBytes(picture, 0)]);
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const DEPTH = 8;
const TRUE_COLOUR = 2;

export function png(picture: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header[8] = DEPTH;
  header[9] = TRUE_COLOUR;
  // The byte before each line says how it is filtered: not at all.
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rgbBytes(picture, 1))),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
