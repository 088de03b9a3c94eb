; A BIOS for `npm run bench:kvm`: long mode, then WORK (1: ports, 2: a device's memory, 3: PROGRAM at level 3) for ROUNDS rounds, with "begin"
; before and "end" and a checksum after it on the debug console, port E9h. Before "begin" a tenth of the exits, so that what a JIT compiles is
; compiled. Nothing else, so that KVM which has to emulate it is soon through.
%define WORK_PORT 1
%define WORK_MMIO 2
%define WORK_LEVEL3 3
%define PML4 0x10000
%define BASE 0xf0000
%define PROGRAM_AT 0x100000
%define DEBUGCON 0xe9
%define EXIT 0xf4
%define HPET 0xfed00000

bits 16
org 0
rom:
%if WORK == WORK_LEVEL3
program:
    incbin PROGRAM
program_end:
%endif
    align 16
start:
    cli
    cld
    xor ax, ax
    mov ss, ax
    mov ds, ax
    mov sp, 0x7000
    mov al, 2               ; A20
    out 0x92, al
    ; the first GiB and the last one, in pages of 2 MiB, for everybody
    mov ax, PML4 / 16
    mov es, ax
    mov dword [es:0], PML4 + 0x1007
    mov dword [es:0x1000], PML4 + 0x2007
    mov dword [es:0x1018], PML4 + 0x3007
    mov di, 0x2000
    mov eax, 0x87
    call map
    mov di, 0x3000
    mov eax, 0xc0000087
    call map
    o32 lgdt [cs:gdtr]
    mov eax, 0x620          ; PAE, OSFXSR, OSXMMEXCPT
    mov cr4, eax
    mov eax, PML4
    mov cr3, eax
    mov ecx, 0xc0000080     ; EFER: LME
    mov eax, 0x100
    xor edx, edx
    wrmsr
    mov eax, 0x80000033
    mov cr0, eax
    jmp dword 0x08:(BASE + in_long_mode)
map:
    mov cx, 512
.next:
    mov [es:di], eax
    add eax, 0x200000
    add di, 8
    loop .next
    ret

gdtr:
    dw gdt_end - gdt - 1
    dd BASE + gdt
    align 8
gdt:
    dq 0
    dq 0x00af9b000000ffff   ; 08 code
    dq 0x00cf93000000ffff   ; 10 data
    dq 0x00affb000000ffff   ; 18 code, level 3
    dq 0x00cff3000000ffff   ; 20 data, level 3
    dw 0x67, 0x5000, 0x8900, 0
    dq 0
gdt_end:

bits 64
in_long_mode:
    mov ax, 0x10
    mov ss, ax
    mov esp, 0x8000
    mov esi, BASE + gdt     ; LTR writes to it
    mov edi, 0x3000
    mov ecx, gdt_end - gdt
    rep movsb
    mov word [0x3100], gdt_end - gdt - 1
    mov qword [0x3102], 0x3000
    lgdt [0x3100]
    mov eax, BASE + protection
    mov edi, 0x4000 + 13 * 16
    mov [rdi], ax
    mov dword [rdi + 2], 0x8e000008
    shr eax, 16
    mov [rdi + 6], ax
    mov word [0x3110], 14 * 16 - 1
    mov qword [0x3112], 0x4000
    lidt [0x3110]
    mov qword [0x5004], 0x9000
    mov ax, 0x28
    ltr ax
%if WORK != WORK_LEVEL3
    mov ecx, ROUNDS / 10
    call exits
%endif
    mov esi, BASE + begin
    call print
%if WORK != WORK_LEVEL3
    mov ecx, ROUNDS
    call exits
%else
    mov esi, BASE + program
    mov edi, PROGRAM_AT
    mov ecx, program_end - program
    rep movsb
    mov ax, 0x23
    mov ds, ax
    mov es, ax
    push 0x23
    push 0x180000
    push 2
    push 0x1b
    push PROGRAM_AT
    mov edi, ROUNDS
    iretq
%endif
protection:
%if WORK == WORK_LEVEL3
    mov ebx, eax
%endif
    mov esi, BASE + end
    call print
    mov ecx, 8
.digit:
    rol ebx, 4
    mov eax, ebx
    and eax, 15
    mov al, [rax + BASE + digits]
    out DEBUGCON, al
    dec ecx
    jnz .digit
    mov al, 10
    out DEBUGCON, al
    xor eax, eax
    out EXIT, al
    hlt
; ECX times a read and a write; EBX: a checksum of what was read
exits:
    xor ebx, ebx
    xor eax, eax
%if WORK == WORK_PORT
.port:
    out 0x81, al
    in al, 0x81
    add ebx, eax
    inc eax
    and eax, 0xff
    dec ecx
    jnz .port
%else
    mov edi, HPET
.mmio:
    mov eax, [rdi]
    mov [rdi + 0x20], eax
    add ebx, eax
    dec ecx
    jnz .mmio
%endif
    ret
print:
    mov al, [rsi]
    inc rsi
    cmp al, 0
    je .done
    out DEBUGCON, al
    jmp print
.done:
    ret
begin: db "begin", 10, 0
end: db "end ", 0
digits: db "0123456789abcdef"

    times 0xfff0 - ($ - rom) db 0xf4
bits 16
    jmp 0xf000:start
    times 0x10000 - ($ - rom) db 0
