; Real mode: ports of each width, string instructions, memory that devices answer, ROM, exceptions, interrupts by software.
start:
    xor ax, ax
    mov ds, ax
    mov ss, ax
    mov sp, 0x7000
    mov word [0*4], divided
    mov word [0*4+2], cs
    mov word [0x21*4], called
    mov word [0x21*4+2], cs
    mov word [4*4], overflowed
    mov word [4*4+2], cs
    mov dx, 0x1234
    in al, dx
    out dx, al
    in ax, dx
    inc dx
    out dx, ax
    in eax, dx
    out dx, eax
    out 0x80, al
    in al, 0x61
    ; strings
    xor bx, bx
    mov es, bx
    mov di, 0x2000
    mov cx, 37
    mov dx, 0x300
    cld
    rep insb
    mov di, 0x2100
    mov cx, 300
    rep insw
    mov si, 0x2100
    mov cx, 25
    rep outsd
    std
    mov si, 0x2010
    mov cx, 5
    rep outsb
    cld
    ; devices in memory, aligned and not, in one access and in several
    mov ax, 0xa000
    mov fs, ax
    mov al, [fs:0]
    mov ax, [fs:2]
    mov eax, [fs:4]
    mov ax, [fs:7]
    mov eax, [fs:9]
    mov eax, [fs:0xe]
    mov [fs:0x13], al
    mov [fs:0x15], ax
    mov [fs:0x17], eax
    mov [fs:0x1e], eax
    add dword [fs:0x20], 0x1234567
    xchg [fs:0x25], bx
    push dword [fs:0x40]
    pop dword [fs:0x44]
    mov ax, 0xa000
    mov es, ax
    mov si, 0x2100
    mov di, 0x100
    mov cx, 9
    rep movsd
    mov di, 0x201
    mov ax, 0x5aa5
    mov cx, 6
    rep stosw
    mov es, bx
    ; ROM takes no writes
    mov dword [cs:0x8000], 0x12345678
    mov eax, [cs:0x8000]
    mov [0x2400], eax
    ; exceptions and interrupts
    xor cx, cx
    div cx
    int 0x21
    mov al, 127
    inc al
    into
    pushf
    pop word [0x2410]
    mov bp, sp
    mov cx, 1000
sum:
    add eax, ecx
    rol eax, 3
    adc edx, eax
    loop sum
    hlt

divided:
    xor dx, dx
    mov cx, 7
    inc word [0x2420]
    iret
called:
    inc word [0x2422]
    out 0x21, al
    iret
overflowed:
    inc word [0x2424]
    iret
