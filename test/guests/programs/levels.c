/*
 * The same sums however it is compiled: for comparing x86-64, x86-64-v2 and x86-64-v3, whose compilers choose other instructions (SSE4, POPCNT;
 * AVX2, FMA, BMI, MOVBE, LZCNT), and a C library that chooses by CPUID. Results must not depend on the order of additions: sums of floating
 * point are of single elements, and fused operations are asked for.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 1 << 12, SIDE = 48 };

static uint64_t state = 86;
static uint64_t next(void) {
  uint64_t z = state += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

static uint64_t digest(const void *data, size_t bytes) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = 0; i < bytes; i++) hash = (hash ^ ((const uint8_t *)data)[i]) * 0x100000001b3u;
  return hash;
}
static void report(const char *what, const void *data, size_t bytes) { printf("%s %016llx\n", what, (unsigned long long)digest(data, bytes)); }

static uint64_t words[N], out64[N];
static uint32_t dwords[N], out32[N];
static int16_t shorts[N], outShorts[N];
static uint8_t text[N], outText[N];
static float singles[N], outSingles[N];
static double doubles[N], outDoubles[N];
static double a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];

static void fill(void) {
  for (int i = 0; i < N; i++) {
    words[i] = next();
    dwords[i] = (uint32_t)next();
    shorts[i] = (int16_t)next();
    text[i] = (uint8_t)next();
    singles[i] = (float)(int32_t)next() / 4096.0f;
    doubles[i] = (double)(int64_t)next() / 1048576.0;
  }
  for (int i = 0; i < SIDE; i++)
    for (int j = 0; j < SIDE; j++) {
      a[i][j] = (double)(int16_t)next();
      b[i][j] = (double)(int16_t)next();
    }
}

/* LZCNT, TZCNT, POPCNT, BLSR, BEXTR, PDEP's relatives, SHLX, RORX, MULX, MOVBE. */
static void bits(void) {
  for (int i = 0; i < N; i++) {
    const uint64_t w = words[i];
    const unsigned n = w & 63;
    uint64_t low = w, sum = 0;
    for (int k = 0; k < 4 && low; k++, low &= low - 1) sum += (uint64_t)__builtin_ctzll(low) << (8 * k);
    uint64_t swapped;
    memcpy(&swapped, &words[(i + 1) % N], 8);
    out64[i] = sum + __builtin_popcountll(w) * 3 + (w ? __builtin_clzll(w) : 64) * 5 + (w << n | w >> (-n & 63)) + (w >> n & ((1u << (w >> 58)) - 1)) +
      (uint64_t)((unsigned __int128)w * words[(i + 7) % N] >> 64) + __builtin_bswap64(swapped) + (~w & words[(i + 3) % N]);
  }
  report("bits", out64, sizeof out64);
}

static void integers(void) {
  for (int i = 0; i < N; i++) out32[i] = dwords[i] * 2654435761u + (dwords[i] >> 7) + (dwords[i] < dwords[N - 1 - i] ? dwords[i] : dwords[N - 1 - i]);
  report("dwords", out32, sizeof out32);
  for (int i = 0; i < N; i++) out32[i] = dwords[i] << (dwords[N - 1 - i] & 31) ^ (uint32_t)((int32_t)dwords[i] >> (dwords[(i + 5) % N] & 31));
  report("variable shifts", out32, sizeof out32);
  for (int i = 0; i < N; i++) {
    const int v = shorts[i] * 3 / 2 + abs(shorts[N - 1 - i]);
    outShorts[i] = (int16_t)(v > 32767 ? 32767 : v < -32768 ? -32768 : v);
  }
  report("words", outShorts, sizeof outShorts);
  for (int i = 0; i < N; i++) outText[i] = (uint8_t)((text[i] + text[N - 1 - i] + 1) >> 1) > 100 ? text[i] : (uint8_t)~text[i];
  report("bytes", outText, sizeof outText);
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) sum += (uint64_t)(text[i] > text[N - 1 - i] ? text[i] - text[N - 1 - i] : text[N - 1 - i] - text[i]);
  report("differences", &sum, sizeof sum);
  for (int i = 0; i < N; i++) out32[i] = dwords[text[i] * 16 % N];
  report("gather", out32, sizeof out32);
}

static void reals(void) {
  for (int i = 0; i < N; i++) outSingles[i] = sqrtf(fabsf(singles[i])) / (1.0f + fabsf(singles[N - 1 - i])) + floorf(singles[i]);
  report("singles", outSingles, sizeof outSingles);
  for (int i = 0; i < N; i++) outDoubles[i] = fma(doubles[i], doubles[N - 1 - i], -doubles[(i + 1) % N]);
  report("fused", outDoubles, sizeof outDoubles);
  for (int i = 0; i < N; i++) outSingles[i] = fmaf(singles[i], singles[N - 1 - i], singles[(i + 1) % N]);
  report("fused singles", outSingles, sizeof outSingles);
  for (int i = 0; i < N; i++) outDoubles[i] = doubles[i] > 0 ? rint(doubles[i]) : (double)(int32_t)singles[i];
  report("rounding", outDoubles, sizeof outDoubles);
  for (int i = 0; i < N; i++) out32[i] = (uint32_t)(int32_t)(singles[i] * 3.5f);
  report("conversions", out32, sizeof out32);
  memset(c, 0, sizeof c);
  for (int i = 0; i < SIDE; i++)
    for (int k = 0; k < SIDE; k++)
      for (int j = 0; j < SIDE; j++) c[i][j] += a[i][k] * b[k][j];
  report("matrix", c, sizeof c);
}

static int order(const void *x, const void *y) {
  const uint32_t p = *(const uint32_t *)x, q = *(const uint32_t *)y;
  return p < q ? -1 : p > q;
}

/* The C library has these in several kinds. */
static void library(void) {
  static char buffer[N + 64], copy[N + 64];
  for (int i = 0; i < N; i++) buffer[i] = (char)('a' + text[i] % 26);
  uint64_t sum = 0;
  for (int i = 0; i < 64; i++) {
    const size_t length = (size_t)i * 61 % N;
    memcpy(copy + i % 33, buffer + i, length);
    copy[i % 33 + length] = 0;
    sum = sum * 31 + strlen(copy + i % 33);
    const char *found = strchr(copy + i % 33, 'q');
    const char *string = strstr(copy + i % 33, "xy");
    sum = sum * 31 + (found ? (uint64_t)(found - copy) : 7) + (string ? (uint64_t)(string - copy) : 5);
    sum = sum * 31 + (uint64_t)(memcmp(copy + i % 33, buffer + i + 1, length) > 0) + (uint64_t)(strncmp(copy, buffer, length) < 0);
    memmove(copy + 3, copy, length);
    sum = sum * 31 + digest(copy, sizeof copy);
  }
  report("strings", &sum, sizeof sum);
  memcpy(out32, dwords, sizeof out32);
  qsort(out32, N, sizeof *out32, order);
  report("sorted", out32, sizeof out32);
  for (int i = 0; i < 256; i++) outDoubles[i] = sin(singles[i]) + exp(singles[i] / 1e6) + log(1 + fabs(doubles[i]));
  for (int i = 0; i < 256; i++) outSingles[i] = (float)outDoubles[i];
  report("functions", outSingles, 256 * sizeof *outSingles);
}

int main(void) {
  fill();
  bits();
  integers();
  reals();
  library();
  return 0;
}
