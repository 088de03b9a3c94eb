# The ring 3 side of syscall.c, and the kernel's entry.

#include "segments.h"

        .text
        .globl user_run, system_entry
#ifdef __x86_64__
# user_run(calls): the program makes that many calls with numbers 1 and up, then call 0, which ends it.
user_run:
        push %rbx
        push %rbp
        push %r12
        push %r13
        push %r14
        push %r15
        mov %rsp, kernel_stack
        push $USER_DATA
        lea user_stack_top, %rax
        push %rax
        push $2
        push $USER_CODE
        lea 1f, %rax
        push %rax
        iretq
1:      mov %edi, %ebx
2:      mov %ebx, %edi
        syscall
        dec %ebx
        jnz 2b
        xor %edi, %edi
        syscall

system_entry:
        test %edi, %edi
        jz 3f
        mov %rsp, user_stack
        mov kernel_stack, %rsp
        push %rcx
        push %r11
        call service
        pop %r11
        pop %rcx
        mov user_stack, %rsp
        sysretq
3:      mov kernel_stack, %rsp
        pop %r15
        pop %r14
        pop %r13
        pop %r12
        pop %rbp
        pop %rbx
        ret
#else
user_run:
        push %ebx
        push %esi
        push %edi
        push %ebp
        mov 20(%esp), %edi
        mov %esp, kernel_stack
        push $USER_DATA
        push $user_stack_top
        push $2
        push $USER_CODE
        push $1f
        mov $USER_DATA, %eax
        mov %eax, %ds
        mov %eax, %es
        iretl
1:      mov %edi, %eax
        int $0x80
        dec %edi
        jnz 1b
        xor %eax, %eax
        int $0x80

system_entry:
        test %eax, %eax
        jz 3f
        push %ds
        push %es
        mov $KERNEL_DATA, %ecx
        mov %ecx, %ds
        mov %ecx, %es
        push %eax
        call service
        add $4, %esp
        pop %es
        pop %ds
        iretl
3:      mov $KERNEL_DATA, %eax
        mov %eax, %ds
        mov %eax, %es
        mov kernel_stack, %esp
        pop %ebp
        pop %edi
        pop %esi
        pop %ebx
        ret
#endif

        .bss
        .align 16
kernel_stack: .skip 8
user_stack:   .skip 8
        .skip 4096
user_stack_top:

        .section .note.GNU-stack, "", @progbits
