; Protected mode without paging: descriptors, devices above RAM, exceptions with error codes, a task register.
start:
    xor ax, ax
    mov ss, ax
    mov sp, 0x7000
    o32 lgdt [cs:gdtr]
    mov eax, cr0
    or al, 1
    mov cr0, eax
    jmp dword 0x08:(0xf0000 + protected)
gdtr:
    dw gdt_end - gdt - 1
    dd 0xf0000 + gdt
    align 8
gdt:
    dq 0
    dq 0x00cf9b000000ffff
    dq 0x00cf93000000ffff
    dq 0x0040930010000fff ; 4 KiB at 1000h
    dw 0x67, 0x5000, 0x8900, 0
gdt_end:
idtr:
    dw 0x20*8-1
    dd 0x4000
bits 32
protected:
    mov ax, 0x10
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esp, 0x8000
    ; the descriptor of the TSS is written to when it gets busy: tables in RAM
    mov esi, 0xf0000 + gdt
    mov edi, 0x3000
    mov ecx, gdt_end - gdt
    cld
    rep movsb
    mov word [0x3100], gdt_end - gdt - 1
    mov dword [0x3102], 0x3000
    lgdt [0x3100]
    mov edi, 0x4000
    mov ecx, 0x20
gate:
    mov eax, 0xf0000 + no_handler
    mov [edi], eax
    mov word [edi+2], 8
    shr eax, 16
    mov [edi+6], ax
    mov word [edi+4], 0x8e00
    add edi, 8
    loop gate
    mov word [0x4000 + 13*8], protection
    lidt [0xf0000 + idtr]
    mov ax, 0x20
    ltr ax
    ; devices above RAM
    mov ebx, 0xfec00000
    mov eax, [ebx]
    mov [ebx + 0x10], eax
    mov al, [ebx + 0x21]
    mov [ebx + 0x33], ax
    movzx ecx, word [ebx + 0x36]
    add [ebx + 0x40], ecx
    mov edi, ebx
    mov esi, 0x3000
    mov ecx, 5
    rep movsd
    ; a segment with a limit
    mov ax, 0x18
    mov fs, ax
    mov dword [fs:0xffc], 0x11223344
    mov eax, [fs:0x1000]
    mov eax, [fs:0xffd]
    mov dx, 0x510
    mov al, 0x55
    out dx, al
    in ax, dx
    mov [0x2000], eax
    sgdt [0x2010]
    sidt [0x2018]
    smsw [0x2020]
    hlt

no_handler:
    hlt
protection:
    mov eax, [esp]
    add [0x2100], eax
    inc dword [0x2104]
    add esp, 4
    add dword [esp], 6
    retf 4              ; as IRET, which KVM does not emulate where it has to
