/** What the disassembler has found out about an instruction. */
export interface MemoryOperand {
  /** Register numbers; null = none. */
  base: number | null;
  index: number | null;
  /** 16-bit addressing: which pair of ModRM.rm. */
  base16: number | null;
  scale: number;
  disp: bigint;
  ripRelative: boolean;
}

export interface Decoded {
  mode: 16 | 32 | 64;
  address: bigint;
  length: number;
  operandSize: 16 | 32 | 64;
  addressSize: 16 | 32 | 64;
  rex: number;
  segment: number | null;
  reg: number;
  rm: number;
  /** VEX.L and VEX.vvvv. */
  vexLength: number;
  vexRegister: number;
  opcodeRegister: number;
  memory: MemoryOperand | null;
  /** In the order of the operands. */
  immediates: bigint[];
  /** Bits of which an immediate byte is shown: 8, or the operand size that it is extended to. */
  byteWidth: number;
}
