/* What a program of the 1980s does: records copied, strings compared, small procedures, an array indexed. */
#include "guest.h"

enum kind { RED, GREEN, BLUE };
struct record { struct record *next; enum kind kind; int32_t number; char name[32]; };

static struct record pool[8];
static int32_t grid[32][32];

static NOINLINE int compare(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return (uint8_t)*a - (uint8_t)*b;
}

static NOINLINE void copy_text(char *to, const char *from) {
  while ((*to++ = *from++));
}

static NOINLINE enum kind following(enum kind kind, int32_t n) {
  switch (kind) {
    case RED: return n > 100 ? BLUE : GREEN;
    case GREEN: return n & 1 ? RED : BLUE;
    default: return GREEN;
  }
}

static NOINLINE void update(struct record *r, int32_t n) {
  struct record *next = r->next;
  *next = *r;
  next->next = r == &pool[0] ? &pool[1] : &pool[0];
  next->number += n;
  next->kind = following(r->kind, next->number);
  next->name[12] = 'A' + (n & 15);
}

uint32_t run(uint32_t rounds) {
  static const char *const names[] = { "A RECORD WITH ITS NAME, FIRST", "A RECORD WITH ITS NAME, THEN" };
  pool[0].next = &pool[1];
  pool[1].next = &pool[0];
  copy_text(pool[0].name, names[0]);
  uint32_t sum = 0;
  struct record *at = &pool[0];
  for (uint32_t i = 0; i < rounds * 100; i++) {
    update(at, i & 255);
    at = at->next;
    if (compare(at->name, names[i & 1]) > 0) copy_text(at->name, names[i & 1]);
    grid[at->number & 31][i & 31] += at->kind;
    sum += grid[i & 31][at->number & 31] + at->number / 3;
  }
  return sum;
}
