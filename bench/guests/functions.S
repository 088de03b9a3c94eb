# 16,384 different functions of ten instructions, 64 bytes apart: EAX -> EAX, ECX is lost.

        .text
        .p2align 6
        .globl functions
functions:
        .set n, 1
        .rept 16384
        .p2align 6
        add $n * 0x9e37 + 0x10000, %eax
        rol $7, %eax
        mov %eax, %ecx
        xor $n * 0x79b1 + 0x20000, %eax
        shr $3, %ecx
        test $1, %al
        jz 1f
        sub %ecx, %eax
1:      add %ecx, %eax
        ret
        .set n, n + 1
        .endr

        .section .note.GNU-stack, "", @progbits
