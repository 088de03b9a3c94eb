/* The functions that gcc takes for granted. */
#include "guest.h"

void *memcpy(void *to, const void *from, size_t length) {
  char *d = to;
  const char *s = from;
  while (length--) *d++ = *s++;
  return to;
}

void *memset(void *to, int value, size_t length) {
  char *d = to;
  while (length--) *d++ = value;
  return to;
}
