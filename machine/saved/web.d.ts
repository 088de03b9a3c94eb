/** What is used here of the interfaces that browsers and Node.js share: this folder sees neither DOM nor Node types. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}
interface ByteTransform {
  readonly readable: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> } };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}
declare const CompressionStream: new (format: 'deflate') => ByteTransform;
declare const DecompressionStream: new (format: 'deflate') => ByteTransform;
