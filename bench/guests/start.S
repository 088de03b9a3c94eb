# From the multiboot loader (32-bit protected mode, no paging, EBX = information) to guest_main(), with flat segments, x87 and SSE
# enabled, interrupts off. A 64-bit guest identity-maps its first GiB in pages of 2 MiB on the way.

#include "segments.h"

        .section .multiboot, "a"
        .align 4
        .long 0x1badb002, 0, -0x1badb002

        .text
        .code32
        .globl _start
_start: cli
        cld
        mov $bss_start, %edi
        mov $bss_end, %ecx
        sub %edi, %ecx
        shr $2, %ecx
        xor %eax, %eax
        rep stosl

        # CR0: EM off, MP and NE on. CR4: OSFXSR, OSXMMEXCPT.
        mov %cr0, %eax
        and $~4, %eax
        or $0x22, %eax
        mov %eax, %cr0
        mov %cr4, %eax
        or $0x600, %eax
        mov %eax, %cr4

#ifdef __x86_64__
        # The tables' low entries: present, writable, user.
        movl $boot_pdpt + 7, boot_pml4
        movl $boot_pd + 7, boot_pdpt
        mov $512, %ecx
1:      mov %ecx, %eax
        dec %eax
        shl $21, %eax
        or $0x87, %eax
        mov %eax, boot_pd - 8(,%ecx,8)
        loop 1b
        mov $boot_pml4, %eax
        mov %eax, %cr3
        mov %cr4, %eax
        or $0x20, %eax          # PAE
        mov %eax, %cr4
        mov $0xc0000080, %ecx   # EFER: LME, SCE
        rdmsr
        or $0x101, %eax
        wrmsr
        mov %cr0, %eax
        or $0x80000000, %eax
        mov %eax, %cr0
#endif
        lgdt gdt_pointer
        ljmp $KERNEL_CODE, $2f
#ifdef __x86_64__
        .code64
#endif
2:      mov $KERNEL_DATA, %eax
        mov %eax, %ds
        mov %eax, %es
        mov %eax, %fs
        mov %eax, %gs
        mov %eax, %ss
        fninit
#ifdef __x86_64__
        mov $stack_top, %rsp
        mov %ebx, %edi
        call guest_main
#else
        mov $stack_top, %esp
        sub $12, %esp
        push %ebx
        call guest_main
#endif
3:      cli
        hlt
        jmp 3b

        .data
        .align 8
        .globl gdt
gdt:    .quad 0
#ifdef __x86_64__
        .quad 0x00af9b000000ffff        # kernel code, 64-bit
        .quad 0x00cf93000000ffff        # kernel data
        .quad 0x00cffb000000ffff        # user code, 32-bit: SYSRET counts from here
        .quad 0x00cff3000000ffff        # user data
        .quad 0x00affb000000ffff        # user code, 64-bit
#else
        .quad 0x00cf9b000000ffff        # kernel code
        .quad 0x00cf93000000ffff        # kernel data
        .quad 0x00cffb000000ffff        # user code
        .quad 0x00cff3000000ffff        # user data
        .quad 0                         # TSS, for traps.c
#endif
gdt_end:
gdt_pointer:
        .word gdt_end - gdt - 1
        .long gdt, 0

        .bss
        .align 4096
#ifdef __x86_64__
        .globl boot_pml4, boot_pd
boot_pml4: .skip 4096
boot_pdpt: .skip 4096
boot_pd:   .skip 4096
#endif
        .skip 65536
        .globl stack_top
stack_top:

        .section .note.GNU-stack, "", @progbits
