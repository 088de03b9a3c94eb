/** The worker under Node. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { BIOS, findFirmware, firmwareFolders, reasonOf, VGA_BIOS } from '../../cli/host/files.ts';
import { heedBranchHints } from '../../cli/host/v8.ts';
import { MachineError } from '../config.ts';
import type { ToSession } from '../protocol.ts';
import { Session } from '../session.ts';
import { fetchFile, type Progress } from '../sources.ts';

const port = parentPort!;

async function read(name: string | URL, file: string, progress: Progress): Promise<Uint8Array> {
  if (/^https?:/.test(String(name))) return fetchFile(name, file, progress);
  return readFile(name).catch((error) => {
    throw new MachineError(`cannot load the ${file} '${name}': ${reasonOf(error)}`);
  });
}

heedBranchHints();
const folders = firmwareFolders([], import.meta.filename ?? '');
const session = new Session({
  nextTurn: (callback) => {
    const immediate = setImmediate(callback);
    return () => clearImmediate(immediate);
  },
  readNamed: read,
  firmware: () => ({ bios: findFirmware(BIOS, folders), vgaBios: findFirmware(VGA_BIOS, folders) }),
  readCore: (place) => read(place, 'engine', () => {}),
  post: (message, transfer) => port.postMessage(message, transfer),
});
port.on('message', (message: ToSession) => session.receive(message));
