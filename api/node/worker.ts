/** The worker under Node. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { HttpBackend } from '../../backends/block/http.ts';
import { RawFileBackend } from '../../backends/block/raw-file.ts';
import { BIOS, findFirmware, firmwareFolders, reasonOf, VGA_BIOS } from '../../cli/host/files.ts';
import { AcceleratorUnavailable, openKvm } from '../../cli/host/kvm.ts';
import { heedBranchHints } from '../../cli/host/v8.ts';
import { MachineError } from '../config.ts';
import type { ToSession } from '../protocol.ts';
import { Session } from '../session.ts';
import { fetchFile, type Progress } from '../sources.ts';

const port = parentPort!;

const isUrl = (name: string | URL): boolean => /^https?:/.test(String(name));

async function read(name: string | URL, file: string, progress: Progress): Promise<Uint8Array> {
  if (isUrl(name)) return fetchFile(name, file, progress);
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
  openNamed: async (name) => {
    if (isUrl(name)) return HttpBackend.open(String(name));
    try {
      return new RawFileBackend(String(name), true);
    } catch (error) {
      throw new Error(`'${name}': ${reasonOf(error)}`);
    }
  },
  firmware: () => ({ bios: findFirmware(BIOS, folders), vgaBios: findFirmware(VGA_BIOS, folders) }),
  openKvm: () => {
    try {
      return openKvm(new URL('../../', import.meta.url));
    } catch (error) {
      throw error instanceof AcceleratorUnavailable ? new MachineError(error.message) : error;
    }
  },
  readCore: (place) => read(place, 'engine', () => {}),
  post: (message, transfer) => port.postMessage(message, transfer),
});
port.on('message', (message: ToSession) => session.receive(message));
