; Long mode: page tables, devices through them, a page fault, and a program at level 3 that ends with a protection fault.
start:
    xor ax, ax
    mov ss, ax
    mov ds, ax
    mov es, ax
    mov sp, 0x7000
    ; 4 GiB as they are, in pages of 2 MiB, for everybody: tables from 10000h on
    mov ax, 0x1000
    mov es, ax
    xor di, di
    mov dword [es:0], 0x11007
    mov dword [es:0x1000], 0x12007
    mov dword [es:0x1008], 0x13007
    mov dword [es:0x1010], 0x14007
    mov dword [es:0x1018], 0x15007
    mov di, 0x2000
    mov eax, 0x87
    mov cx, 2048
map:
    mov [es:di], eax
    add eax, 0x200000
    add di, 8
    loop map
    o32 lgdt [cs:gdtr]
    mov eax, 0x620
    mov cr4, eax
    mov eax, 0x10000
    mov cr3, eax
    mov ecx, 0xc0000080
    mov eax, 0x101
    xor edx, edx
    wrmsr
    mov eax, 0x80010011
    mov cr0, eax
    jmp dword 0x08:(0xf0000 + long_mode)
gdtr:
    dw gdt_end - gdt - 1
    dd 0xf0000 + gdt
    align 8
gdt:
    dq 0
    dq 0x00af9b000000ffff ; 08 code, level 0
    dq 0x00cf93000000ffff ; 10 data
    dq 0x00cffb000000ffff ; 18 code of 32 bits, level 3
    dq 0x00cff3000000ffff ; 20 data, level 3
    dq 0x00affb000000ffff ; 28 code, level 3
    dw 0x67, 0x5000, 0x8900, 0
    dq 0
gdt_end:
idtr:
    dw 0x20*16-1
    dq 0x4000
bits 64
long_mode:
    mov ax, 0x10
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esp, 0x8000
    mov esi, 0xf0000 + gdt
    mov edi, 0x3000
    mov ecx, gdt_end - gdt
    rep movsb
    mov word [0x3100], gdt_end - gdt - 1
    mov qword [0x3102], 0x3000
    lgdt [0x3100]
    mov edi, 0x4000
    mov ecx, 0x20*16
    xor eax, eax
    rep stosb
    mov eax, 0xf0000 + page_fault
    mov edi, 0x4000 + 14*16
    call gate
    mov eax, 0xf0000 + protection
    mov edi, 0x4000 + 13*16
    call gate
    lidt [0xf0000 + idtr]
    mov qword [0x5004], 0x9000
    mov ax, 0x30
    ltr ax
    ; devices, 8 bytes at once as well
    mov ebx, 0xfec00000
    mov rax, [rbx]
    mov [rbx + 8], rax
    mov rax, [rbx + 0x11]
    mov [rbx + 0x19], eax
    mov edi, ebx
    mov esi, 0x3000
    mov ecx, 4
    rep movsq
    ; a page that is not there
    mov qword [0x12000 + 8], 0
    invlpg [0x200000]
    mov rax, [0x212345]
    mov ax, 0x23        ; IRET takes segments of inner levels away
    mov ds, ax
    mov es, ax
    mov fs, ax
    mov gs, ax
    push 0x23
    push 0xa000
    push 0x002
    push 0x2b
    push 0xf0000 + program
    iretq

gate:
    mov [rdi], ax
    mov word [rdi+2], 8
    mov word [rdi+4], 0x8e00
    shr eax, 16
    mov [rdi+6], ax
    ret

page_fault:
    push rax
    mov rax, cr2
    mov [0x2000], rax
    mov rax, [rsp+8]
    mov [0x2008], rax
    mov qword [0x12000 + 8], 0x200087
    pop rax
    add rsp, 8
    iretq
protection:
    pop qword [0x2010]
    pop qword [0x2018]
    mov [0x2040], rsp
    out 0x80, al
    hlt

; level 3: the processor's own speed under any KVM
program:
    mov ecx, 100000
    xor eax, eax
    mov rdx, 0x9e3779b97f4a7c15
again:
    imul rax, rdx
    add rax, rcx
    rol rax, 17
    dec ecx
    jnz again
    mov [0x2020], rax
    cvtsi2sd xmm0, eax
    sqrtsd xmm1, xmm0
    movsd [0x2028], xmm1
    movdqu xmm2, [0x2000]
    paddq xmm2, xmm1
    movdqu [0x2030], xmm2
    mov edi, 0x200000
    mov ecx, 1000
    rep stosq
    in al, 0x80
