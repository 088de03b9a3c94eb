/** What tests use of WebAssembly: its types come with the DOM's, which this project has not. */
interface Wasm {
  Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer };
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { readonly exports: Record<string, unknown> } }>;
}

export const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
