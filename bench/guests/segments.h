/* Selectors of the descriptor table in start.S. */
#define KERNEL_CODE 0x08
#define KERNEL_DATA 0x10
#define USER_DATA 0x23
#ifdef __x86_64__
#define USER_CODE 0x2b
#else
#define USER_CODE 0x1b
#define TSS_SELECTOR 0x28
#endif
