/** Builds little-endian byte images: firmware tables, directories, descriptors. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  get length(): number {
    return this.bytes.length;
  }

  u8(...values: number[]): this {
    for (const value of values) this.bytes.push(value & 0xff);
    return this;
  }

  u16(...values: number[]): this {
    for (const value of values) this.u8(value, value >>> 8);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.u8(value, value >>> 8, value >>> 16, value >>> 24);
    return this;
  }

  /** Safe integers only. */
  u64(...values: number[]): this {
    for (const value of values) this.u32(value % 2 ** 32, Math.floor(value / 2 ** 32));
    return this;
  }

  /** Characters of ISO 8859-1; with `length`, padded at the end. */
  ascii(text: string, length = text.length, padding = 0): this {
    if (text.length > length) throw new Error(`'${text}' has more than ${length} characters`);
    for (let i = 0; i < length; i++) this.u8(i < text.length ? text.charCodeAt(i) : padding);
    return this;
  }

  zeros(count: number): this {
    for (let i = 0; i < count; i++) this.bytes.push(0);
    return this;
  }

  append(bytes: Iterable<number>): this {
    for (const byte of bytes) this.bytes.push(byte & 0xff);
    return this;
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
