; A ROM for several processors. The first wakes the others; all count under a lock; then they interrupt each other. Everything that is to be
; seen is in RAM (several.ts). ROUNDS: how often each of them counts. LONG: in 64-bit mode. Otherwise in protected mode without paging, and without
; interrupts: where KVM has to emulate that mode, it cannot return from them.

APIC     equ 0xfee00000
; Registers of the local APIC, from there.
ID       equ 0x20
TPR      equ 0x80
EOI      equ 0xb0
LDR      equ 0xd0
SVR      equ 0xf0
ICR_LOW  equ 0x300
ICR_HIGH equ 0x310

LOCKED     equ 0x600
COUNTER    equ 0x604
BEGUN      equ 0x608
DONE       equ 0x60c
PINGS      equ 0x610
ANSWERS    equ 0x614
BROADCASTS equ 0x618
LOWEST     equ 0x61c
NMIS       equ 0x620
OTHERS     equ 0x624
; How often the time-stamp counter was behind what another processor had read before, and what that was.
BACKWARDS  equ 0x628
TSC_LOW    equ 0x630
TSC_HIGH   equ 0x634
IDT        equ 0x2000
PML4       equ 0x3000
PDPT       equ 0x4000
PD         equ 0x5000
PD_3_GIB   equ 0x6000
STACKS     equ 0x10000
PING_TIMES equ 20
LINEAR     equ 0xf0000

; A start-up message with 0xF0 begins here.
ap_start:
    cli
    mov bx, ap_flat
    jmp protect
start:
    cli
    mov bx, bsp_flat
protect:
    mov ax, 0xf000
    mov ds, ax
    o32 lgdt [gdtr]
    mov eax, cr0
    or al, 1
    mov cr0, eax
    jmp dword 8:LINEAR + flat

align 8
gdt:
    dq 0, 0x00cf9b000000ffff, 0x00cf93000000ffff, 0x00af9b000000ffff
gdtr:
    dw $ - gdt - 1
    dd LINEAR + gdt
idtr:
    dw 0x7ff
    dd IDT, 0

%macro put 2 ; into a register of the APIC
    mov dword [OWN_APIC + %1], %2
%endmacro

; Waits in HLT, with interrupts on, until %1 has the value of %2.
%macro halt_until 2
%%again:
    cli
    cmp dword [abs %1], %2
    je %%done
    sti
    hlt
    jmp %%again
%%done:
    sti
%endmacro

%macro spin_until 2
%%again:
    pause
    cmp dword [abs %1], %2
    jne %%again
%endmacro

bits 32
flat:
    mov ax, 0x10
    mov ds, ax
    mov es, ax
    mov ss, ax
    movzx ebx, bx
    add ebx, LINEAR
    mov ecx, [APIC + ID]
    shr ecx, 12 ; id times 4 KiB
    lea esp, [ecx + STACKS + 0x1000]
%ifdef LONG
    cmp ebx, LINEAR + bsp_flat
    jne .mapped
    mov dword [PML4], PDPT + 3
    mov dword [PDPT], PD + 3
    mov dword [PDPT + 24], PD_3_GIB + 3
    mov dword [PD], 0x83
    mov dword [PD_3_GIB + 8 * 0x1f7], (APIC & 0xffe00000) + 0x93
.mapped:
    mov eax, PML4
    mov cr3, eax
    mov eax, 0x20
    mov cr4, eax
    mov ecx, 0xc0000080
    rdmsr
    or ah, 1
    wrmsr
    mov eax, cr0
    or eax, 0x80000000
    mov cr0, eax
    jmp 0x18:LINEAR + wide
bits 64
wide:
    mov ebx, ebx
    mov r15d, APIC
    jmp rbx
%define OWN_APIC r15
%else
    jmp ebx
%define abs
%define OWN_APIC APIC
%endif

bsp_flat:
    mov al, 0xff
    out 0x21, al
    out 0xa1, al
%ifdef LONG
    mov ecx, 0x40
    mov eax, LINEAR + on_ping
    call set_gate
    mov eax, LINEAR + on_answer
    call set_gate
    mov eax, LINEAR + on_broadcast
    call set_gate
    mov eax, LINEAR + on_lowest
    call set_gate
    mov ecx, 2
    mov eax, LINEAR + on_nmi
    call set_gate
%endif
    call own_apic
    mov al, 0x5f
    out 0x70, al
    in al, 0x71
    movzx eax, al
    mov [abs OTHERS], eax
    put ICR_LOW, 0xc4500 ; INIT
    put ICR_LOW, 0xc46f0 ; start-up, twice as everybody does
    put ICR_LOW, 0xc46f0
    call count
    mov edx, [abs OTHERS]
    inc edx
    spin_until DONE, edx

%ifdef LONG
    ; There and back, with each of the others.
    mov ebx, [abs OTHERS]
    xor edi, edi
.partner:
    mov esi, PING_TIMES
.ping:
    mov eax, ebx
    shl eax, 24
    put ICR_HIGH, eax
    put ICR_LOW, 0x4040
    inc edi
    halt_until ANSWERS, edi
    dec esi
    jnz .ping
    dec ebx
    jnz .partner

    put ICR_LOW, 0xc4042 ; all but self
    mov edx, [abs OTHERS]
    spin_until BROADCASTS, edx
    put TPR, 0x90 ; not us
    put ICR_HIGH, 0xff000000
    put ICR_LOW, 0x4943 ; lowest priority, logical
    spin_until LOWEST, 1
    put ICR_HIGH, 0x01000000
    put ICR_LOW, 0x4400 ; NMI
    spin_until NMIS, 1
%endif
    mov al, 7
    out 0xf4, al
    cli
    hlt

ap_flat:
    call own_apic
    lock inc dword [abs BEGUN]
    call count
%ifdef LONG
    sti
%endif
.wait:
    hlt
    jmp .wait

own_apic:
    lidt [abs LINEAR + idtr]
    put SVR, 0x1ff
    mov ecx, [OWN_APIC + ID]
    shr ecx, 24
    mov eax, 0x01000000
    shl eax, cl
    put LDR, eax
    ret

; Whoever holds the lock adds one, in several steps.
count:
    mov ecx, ROUNDS
.round:
    lock bts dword [abs LOCKED], 0
    jnc .ours
    pause
    jmp .round
.ours:
    mov eax, [abs COUNTER]
    inc eax
    mov [abs COUNTER], eax
    rdtsc
    mov esi, eax
    mov edi, edx
    sub esi, [abs TSC_LOW]
    sbb edi, [abs TSC_HIGH]
    adc dword [abs BACKWARDS], 0
    mov [abs TSC_LOW], eax
    mov [abs TSC_HIGH], edx
    mov dword [abs LOCKED], 0
    dec ecx
    jnz .round
    lock inc dword [abs DONE]
    ret

%ifdef LONG
; Vector ECX leads to EAX; ECX counts on.
set_gate:
    mov edx, ecx
    shl edx, 4
    mov [rdx + IDT], ax
    mov word [rdx + IDT + 2], 0x18
    shr eax, 16
    mov word [rdx + IDT + 4], 0x8e00
    mov [rdx + IDT + 6], ax
    mov dword [rdx + IDT + 8], 0
    inc ecx
    ret

on_ping:
    lock inc dword [abs PINGS]
    put EOI, 0
    put ICR_HIGH, 0
    put ICR_LOW, 0x4041
    iretq
on_answer:
    inc dword [abs ANSWERS]
    put EOI, 0
    iretq
on_broadcast:
    lock inc dword [abs BROADCASTS]
    put EOI, 0
    iretq
on_lowest:
    lock inc dword [abs LOWEST]
    put EOI, 0
    iretq
on_nmi:
    lock inc dword [abs NMIS]
    iretq
%endif
