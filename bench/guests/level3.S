# The beginning of a program at level 3 (kvm.asm puts it at 1 MiB): EDI = rounds. HLT, which it may not, gives it back, with EAX = checksum.
        .section .text.start, "ax"
        .globl _start
_start: call run
        hlt
        .section .note.GNU-stack, "", @progbits
