/**
 * Whether data from a file has the shape of what a machine saves of itself: what restores it then meets no type that it did not expect.
 * Lists may have other lengths (queues), what is null now may be something else and the other way round (pending events, alarms).
 */

/** Where and how they differ, as the end of a sentence; null if they do not. */
export function misfit(saved: unknown, own: unknown, path = ''): string | null {
  const wrong = path === '' ? '' : ` (${path.slice(1)})`;
  if (typeof saved === 'number' && Number.isNaN(saved)) return wrong;
  if (saved === null || own === null) return isPlain(saved, 0) ? null : wrong;
  if (typeof saved !== typeof own) return wrong;
  if (typeof saved !== 'object' || typeof own !== 'object') return null;
  if (kindOf(saved) !== kindOf(own)) return wrong;
  if (ArrayBuffer.isView(saved)) return saved.byteLength === (own as ArrayBufferView).byteLength ? null : wrong;
  if (saved instanceof Map) return mapMisfit(saved, own as Map<unknown, unknown>, path);
  if (Array.isArray(saved)) return listMisfit(saved, own as unknown[], path);
  return objectMisfit(saved as Record<string, unknown>, own as Record<string, unknown>, path);
}

const kindOf = (value: object): unknown => Object.getPrototypeOf(value);

function objectMisfit(saved: Record<string, unknown>, own: Record<string, unknown>, path: string): string | null {
  for (const key of new Set([...Object.keys(saved), ...Object.keys(own)])) {
    const both = Object.hasOwn(saved, key) && Object.hasOwn(own, key);
    const wrong = both ? misfit(saved[key], own[key], `${path}.${key}`) : ` (${`${path}.${key}`.slice(1)})`;
    if (wrong !== null) return wrong;
  }
  return null;
}

/** An item is like the one in its place, or like the first where there is none: arrays of chips are fixed, queues are alike. */
function listMisfit(saved: readonly unknown[], own: readonly unknown[], path: string): string | null {
  for (const [i, item] of saved.entries()) {
    const model = i < own.length ? own[i] : (own[0] ?? null);
    const wrong = misfit(item, model, `${path}.${i}`);
    if (wrong !== null) return wrong;
  }
  return null;
}

function mapMisfit(saved: ReadonlyMap<unknown, unknown>, own: ReadonlyMap<unknown, unknown>, path: string): string | null {
  const [model] = own;
  for (const [key, value] of saved) {
    const wrong = misfit(key, model?.[0] ?? null, path) ?? misfit(value, model?.[1] ?? null, `${path}.${key}`);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Nothing is known of its shape. It is what the decoder makes; only the depth may be out of proportion. */
const isPlain = (value: unknown, depth: number): boolean =>
  depth < 4 &&
  (typeof value !== 'object' ||
    value === null ||
    ArrayBuffer.isView(value) ||
    Object.values(value).every((item) => isPlain(item, depth + 1)));
