/* An interpreter: one switch around a program of stack instructions, which counts Collatz steps. */
#include "guest.h"

enum { PUSH, LOAD, STORE, ADD, MUL, SHR, AND, JZ, JMP, LESS, HALT };
enum { N, STEPS, LAST };

static const uint8_t code[] = {
  /* 0: while n != 1 */
  LOAD, N, PUSH, 1, LESS, JZ, 33,
  /* 7: if n is odd */
  LOAD, N, PUSH, 1, AND, JZ, 24,
  /* 14: n = 3n + 1 */
  LOAD, N, PUSH, 3, MUL, PUSH, 1, ADD, STORE, N,
  /* 24: n = n / 2 (of an odd one's successor too) */
  LOAD, N, SHR, STORE, N, LOAD, STEPS, JMP, 34,
  /* 33 */
  HALT,
  /* 34: steps++ */
  PUSH, 1, ADD, STORE, STEPS, JMP, 0,
};

static NOINLINE uint32_t interpret(uint32_t n) {
  uint32_t variable[LAST] = { n, 0 }, stack[8], *sp = stack;
  for (const uint8_t *pc = code;;) {
    switch (*pc++) {
      case PUSH: *sp++ = *pc++; break;
      case LOAD: *sp++ = variable[*pc++]; break;
      case STORE: variable[*pc++] = *--sp; break;
      case ADD: sp--; sp[-1] += sp[0]; break;
      case MUL: sp--; sp[-1] *= sp[0]; break;
      case SHR: sp[-1] >>= 1; break;
      case AND: sp--; sp[-1] &= sp[0]; break;
      case LESS: sp--; sp[-1] = sp[0] < sp[-1]; break;
      case JZ: pc = *--sp ? pc + 1 : code + *pc; break;
      case JMP: pc = code + *pc; break;
      case HALT: return variable[STEPS];
    }
  }
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < rounds * 10; i++) sum += interpret((i & 4095) + 1);
  return sum;
}
