/** Loads the files that a configuration names, telling how far it is. */
import type { MachineEvents, Source } from './config.ts';
import { MachineError } from './config.ts';

export type Progress = (progress: MachineEvents['progress']) => void;

/** Larger files would not fit into an ArrayBuffer, nor into the guest. */
export const LARGEST_FILE = 2 ** 31 - 1;

/** Reads what a string or a URL names; under Node that may be a path. `file` is what the file is for, such as 'kernel'. */
export type ReadNamed = (name: string | URL, file: string, progress: Progress) => Promise<Uint8Array>;

export async function loadSource(source: Source, file: string, readNamed: ReadNamed, progress: Progress): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (typeof source === 'string' || source instanceof URL) return readNamed(source, file, progress);
  if (source.size > LARGEST_FILE) throw new MachineError(`cannot load the ${file}: it has ${source.size} bytes, which is too large`);
  return new Uint8Array(await source.arrayBuffer());
}

/** By HTTP, or from wherever else fetch() reaches. */
export async function fetchFile(url: string | URL, file: string, progress: Progress): Promise<Uint8Array> {
  const response = await fetch(url).catch((error: Error) => {
    throw new MachineError(`cannot load the ${file} '${url}': ${error.message}`);
  });
  if (!response.ok) throw new MachineError(`cannot load the ${file} '${url}': the server says ${response.status} ${response.statusText}`);
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const total = lengthOf(response);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    loaded += next.value.length;
    if (loaded > LARGEST_FILE) throw new MachineError(`cannot load the ${file} '${url}': it is too large`);
    progress({ file, loaded, total });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  progress({ file, loaded, total: loaded });
  return bytes;
}

/** The length of compressed content says nothing about that of the file. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}
