; Long mode, levels 0 and 3: what a guest does with memory of a device at E0000000h, 128 KiB long. After each part the host looks at it (port 80h).
FB equ 0xe0000000
SIZE equ 0x20000
ELSEWHERE equ 0xe8000000

%macro look 0
    out 0x80, al
%endmacro

start:
    xor ax, ax
    mov ss, ax
    mov ds, ax
    mov sp, 0x7000
    ; 4 GiB as they are, in pages of 2 MiB: tables from 10000h on
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
    mov eax, 0x100
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
    dq 0x00af9b000000ffff
    dq 0x00cf93000000ffff
    dq 0x00cff3000000ffff ; 18 data, level 3
    dq 0x00affb000000ffff ; 20 code, level 3
gdt_end:

bits 64
long_mode:
    mov ax, 0x10
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esp, 0x8000
    mov ebx, FB
    mov rax, 0x1122334455667788
    look
; by MOV of every size
    mov [rbx+0x10], al
    mov [rbx+0x1020], ax
    mov [rbx+0x2040], eax
    mov [rbx+0x3080], rax
    look
; the rest at level 3, which may do port accesses: there the processor runs it by itself everywhere
    push 0x1b
    push 0x8000
    push 0x3002
    push 0x23
    lea rcx, [rel level3]
    push rcx
    iretq
level3:
; across pages
    mov [rbx+0x4ffc], rax
    mov [rbx+0x6fff], ax
    look
; REP STOS, up
    lea edi, [rbx+0x8ff0]
    mov ecx, 0x808
    rep stosd
    look
; REP MOVS from RAM, down
    mov edi, 0x20000
    mov ecx, 0x500
fill:
    mov [edi+ecx*4], ecx
    loop fill
    lea edi, [rbx+0xe008]
    mov esi, 0x21010
    mov ecx, 0x1010
    std
    rep movsb
    cld
    look
; SSE
    movq xmm0, rax
    pshufd xmm0, xmm0, 0x44
    movups [rbx+0xfff8], xmm0
    movaps [rbx+0x11010], xmm0
    movntdq [rbx+0x12020], xmm0
    look
; instructions that read and write, and the stack
    lock add dword [rbx+0x13000], 5
    inc byte [rbx+0x13fff]
    mov edx, 7
    xchg [rbx+0x14ff8], rdx
    mov rbp, rsp
    lea esp, [rbx+0x16000]
    push rax
    push rdx
    mov rsp, rbp
    look
; reads alone
    mov esi, ebx
    mov ecx, 0x2000
    xor edx, edx
sum:
    lodsq
    add rdx, rax
    adc rdx, 0
    loop sum
    mov rax, rdx
    shr rdx, 32
    add eax, edx
    out 0x81, eax
    look
; across the end: the rest is the bus's
    mov rax, 0x1122334455667788
    mov [rbx+SIZE-4], rax
    mov dword [rbx+SIZE+8], 9
    look
; once more where it was written before
    mov [rbx+0x14], eax
    look
; code that is there, and changes itself
    lea rsi, [rel routine]
    mov edi, ebx
    add edi, 0x18ffd
    mov ecx, routine_end - routine
    rep movsb
    lea ebp, [rbx+0x18ffd]
    mov ecx, 5
again:
    call rbp
    loop again
    out 0x81, eax
    look
; the host has moved a part of it
    mov edi, ELSEWHERE
    mov dword [rdi+4], 0x04030201
    mov dword [rbx+0x10], 0x08070605
    look
; and has put it where RAM and ROM are
    mov dword [abs 0x3ff010], 0x11111111
    mov dword [abs 0x400010], 0x22222222
    mov eax, [abs 0x3ff010]
    out 0x81, eax
    look
    mov edi, 0xffff0000
    mov byte [rdi-1], 0x33
    mov eax, [rdi]
    mov dword [rdi], 0x44444444
    cmp eax, [rdi]
    sete al
    out 0x81, al
    look
    look
    jmp $
; MOV EAX, n; INC n
routine:
    mov eax, 1
    inc dword [rel routine + 1]
    ret
routine_end:
