/**
 * Machine code that systems really run - mode switches, table loads, returns to other levels, copies over page ends, code that patches
 * itself - for the fuzzer to cut up and mutate. Addresses are those of layout.ts.
 */
import type { Bits } from './code.ts';

/** What it does, and its bytes. */
export const SNIPPETS: Readonly<Record<Bits, readonly (readonly [string, string])[]>> = {
  16: [
    ['mov cx,0x80; mov si,0x4000; mov di,0x8000; rep movsw', 'b98000be0040bf0080f3a5'],
    ['mov di,0; mov ax,cs; mov es,ax; mov al,0x90; mov cx,8; rep stosb', 'bf00008cc88ec0b090b90800f3aa'],
    ['mov di,0xfff8; mov cx,0x10; repne scasb; repe cmpsw', 'bff8ffb91000f2aef3a7'],
    ['cli; lgdt [0x1700]; mov eax,cr0; or al,1; mov cr0,eax; jmp 8:$+5', 'fa0f011600170f20c00c010f22c0ea13000800'],
    ['mov eax,cr0; or al,1; mov cr0,eax; mov bx,0x10; mov ds,bx; and al,0xfe; mov cr0,eax', '0f20c00c010f22c0bb10008edb24fe0f22c0'],
    ['mov byte [cs:bx+4],0x40; jmp short $+2; nop', '2ec6470440eb0090'],
    ['mov ax,0x3000; mov ss,ax; mov sp,0x100; push ax; push cs; pop ds', 'b800308ed0bc0001500e1f'],
    ['push cs; call near $+3; retf', '0ee80000cb'],
    ['pushf; push cs; push word 0; iret', '9c0e6a00cf'],
    ['pushf; pop ax; xor ax,0x0100; push ax; popf', '9c58350001509d'],
    ['mov dx,0x60; in al,dx; out dx,ax; in eax,dx; out 0x92,al; mov cx,4; rep insb; rep outsw', 'ba6000ecef66ede692b90400f36cf36f'],
    ['int 0x10; into; int3; db 0xf1', 'cd10ceccf1'],
    ['mov bx,0xffff; mov ax,[bx]; mov [bx],eax; lds si,[bx]', 'bbffff8b07668907c537'],
    ['enter 0x20,3; leave', 'c8200003c9'],
    ['aaa; aas; daa; das; aam; aad; salc', '373f272fd40ad50ad6'],
    ['mov cx,3; xor dx,dx; div cx; idiv cl', 'b9030031d2f7f1f6f9'],
    ['mov cx,20; inc ax; add bx,ax; loop $-3', 'b914004001c3e2fb'],
    ['lidt [0x1706]; sidt [bx]; sgdt [bx+6]; smsw ax; lmsw ax', '0f011e06170f010f0f0147060f01e00f01f0'],
    ['sti; hlt', 'fbf4'],
    [
      'fninit; fld1; fldpi; fpatan; fnsave [0x4000]; frstor [0x4000]; fnstcw [bx]; fldcw [bx]; fwait',
      'dbe3d9e8d9ebd9f3dd360040dd260040d93fd92f9b',
    ],
    ['mov eax,0x8000; mov cr3,eax; mov eax,cr0; or eax,0x80000001; mov cr0,eax', '66b8008000000f22d80f20c0660d010000800f22c0'],
    [
      'tzcnt ax,[bx]; lzcnt ecx,[si]; movbe [di],ax; rdrand eax; lds si,[bx]; vzeroupper; andn eax,ecx,edx; les di,[bx]',
      'f30fbc0766f30fbd0c0f38f105660fc7f0c537c5f877c4e270f2c2c43f',
    ],
  ],
  32: [
    ['mov ecx,0x140; mov esi,0x10ff0; mov edi,0x40000; rep movsd', 'b940010000bef00f0100bf00000400f3a5'],
    ['std; mov ecx,0x40; mov esi,0x41000; mov edi,0x41003; rep movsb; cld', 'fdb940000000be00100400bf03100400f3a4fc'],
    ['mov edi,0x10000; mov al,0x90; mov ecx,8; rep stosb', 'bf00000100b090b908000000f3aa'],
    ['mov edi,0x40ffe; mov ecx,0x10; repne scasb; repe cmpsd', 'bffe0f0400b910000000f2aef3a7'],
    ['call $+5; pop ebx; mov byte [ebx+9],0x48; jmp $+2; inc eax; inc eax', 'e8000000005bc6430948eb004040'],
    ['mov eax,cr0; xor eax,0x80010000; mov cr0,eax', '0f20c035000001800f22c0'],
    ['mov eax,cr4; xor eax,0xb0; mov cr4,eax', '0f20e035b00000000f22e0'],
    ['mov eax,cr3; mov cr3,eax; mov eax,cr2; clts', '0f20d80f22d80f20d00f06'],
    ['mov ecx,0xc0000080; rdmsr; xor eax,0x901; wrmsr', 'b9800000c00f3235010900000f30'],
    ['mov ecx,0x174; rdmsr; xor eax,0x10; wrmsr; mov ecx,0x1b; rdmsr; wrmsr', 'b9740100000f3283f0100f30b91b0000000f320f30'],
    [
      'sgdt [0x40000]; lgdt [0x40000]; sidt [0x40008]; lidt [0x40008]; sldt ax; lldt ax; str bx; ltr bx',
      '0f0105000004000f0115000004000f010d080004000f011d08000400660f00c00f00d0660f00cb0f00db',
    ],
    [
      'mov ax,0x10; mov ds,ax; mov es,ax; mov fs,ax; mov gs,ax; push ss; pop ss; les edi,[0x40000]',
      '66b810008ed88ec08ee08ee81617c43d00000400',
    ],
    ['mov ax,ss; mov ss,ax; mov esp,0x20000; push fs; pop gs; pusha; popa', '668cd08ed0bc000002000fa00fa96061'],
    ['jmp 8:0x10000', 'ea000001000800'],
    ['call 0x60:0; call 0x63:0; call far [0x40000]; retf; retf 8', '9a0000000060009a000000006300ff1d00000400cbca0800'],
    ['pushf; push cs; push dword 0x10000; iret', '9c0e6800000100cf'],
    ['push dword 0x43; push dword 0x20000; pushf; push dword 0x3b; push dword 0x10000; iret', '6a4368000002009c6a3b6800000100cf'],
    [
      'push dword 0x400; push dword 0x300; push dword 0x200; push dword 0x100; push dword 0x2000; push dword 0x100; push dword 0x20202; push dword 0x1000; push dword 0; iret',
      '680004000068000300006800020000680001000068002000006800010000680202020068001000006a00cf',
    ],
    ['jmp 0x90:0; call 0x90:0; call 0xa8:0', 'ea0000000090009a0000000090009a00000000a800'],
    ['pushf; or dword [esp],0x4000; popf; iret', '9c810c24004000009dcf'],
    ['pushf; xor dword [esp],0x100; popf; nop; pushf; xor dword [esp],0x44000; popf', '9c813424000100009d909c813424004004009d'],
    ['mov ecx,esp; mov edx,0x10000; sysenter; sysexit', '89e1ba000001000f340f35'],
    ['syscall; sysret', '0f050f07'],
    [
      'mov eax,cr4; or al,0x20; mov cr4,eax; mov eax,0x8000; mov cr3,eax; mov ecx,0xc0000080; rdmsr; or ah,1; wrmsr; mov eax,cr0; or eax,0x80000000; mov cr0,eax; jmp 0x70:0x10000',
      '0f20e00c200f22e0b8008000000f22d8b9800000c00f3280cc010f300f20c00d000000800f22c0ea000001007000',
    ],
    [
      'mov eax,[0x9040]; xor eax,2; mov [0x9040],eax; invlpg [0x10000]; mov ebx,cr3; mov cr3,ebx',
      'a14090000083f002a3409000000f013d000001000f20db0f22db',
    ],
    ['mov eax,[0x9040]; xchg eax,[0x9044]; mov [0x9040],eax; invlpg [0x10000]', 'a140900000870544900000a3409000000f013d00000100'],
    ['xor byte [0x1000+0x15],0x80; mov ax,0x10; mov ds,ax', '8035151000008066b810008ed8'],
    [
      'mov edx,0xcf8; mov eax,0x80000000; out dx,eax; mov dl,0xfc; in eax,dx; mov ecx,6; mov edi,0x40ffd; rep insd; mov esi,0x40ffd; rep outsw',
      'baf80c0000b800000080efb2fcedb906000000bffd0f0400f36dbefd0f0400f3666f',
    ],
    ['int 0x20; into; int3; db 0xf1; bound eax,[0x40000]; ud2', 'cd20ceccf16205000004000f0b'],
    ['mov eax,0x10020; mov dr0,eax; mov eax,0x701; mov dr7,eax; mov ecx,dr6', 'b8200001000f23c0b8010700000f23f80f21f1'],
    ['xor eax,eax; cpuid; mov eax,1; cpuid; rdtsc; rdpmc', '31c00fa2b8010000000fa20f310f33'],
    [
      'lock cmpxchg8b [0x40ffc]; lock xadd [0x40000],eax; lock btr dword [0x40000],ebx; cmpxchg [esi],ecx',
      'f00fc70dfc0f0400f00fc10500000400f00fb31d000004000fb10e',
    ],
    ['enter 0x20,4; leave; enter 0xfff0,31', 'c8200004c9c8f0ff1f'],
    [
      'aaa; das; aam 0; aad; bound ebx,[esi]; arpl [eax],cx; lar eax,ebx; lsl eax,ecx; verr ax; verw ax',
      '372fd400d50a621e63080f02c30f03c10f00e00f00e8',
    ],
    ['mov ecx,3; cdq; idiv ecx; mov eax,0x80000000; mov ecx,-1; cdq; idiv ecx', 'b90300000099f7f9b800000080b9ffffffff99f7f9'],
    ['mov ecx,30; inc eax; add ebx,eax; loop $-3', 'b91e0000004001c3e2fb'],
    [
      'fninit; fld1; fldz; fdivp; fnstsw ax; fbstp [0x40000]; fbld [0x40000]; fsincos; fprem; fscale; fxtract; f2xm1; fyl2x; fsqrt; fnsave [0x40100]; frstor [0x40100]',
      'dbe3d9e8d9eedef9dfe0df3500000400df2500000400d9fbd9f8d9fdd9f4d9f0d9f1d9fadd3500010400dd2500010400',
    ],
    [
      'fld tword [esi]; fild qword [edi]; fist word [ebx]; fistp qword [ebx]; fst dword [ecx]; fucomi st1; fcmovb st2; frndint',
      'db2edf2fdf13df3bd911dbe9dac2d9fc',
    ],
    ['push dword 0x40; fldcw [esp]; fdiv st1; fwait; fnclex; pop eax', '6a40d92c24d8f19bdbe258'],
    [
      'fxsave [0x40200]; fxrstor [0x40200]; emms; stmxcsr [0x40000]; ldmxcsr [0x40000]',
      '0fae05000204000fae0d000204000f770fae1d000004000fae1500000400',
    ],
    [
      'movups xmm0,[esi]; cvttps2dq xmm1,xmm0; cvttsd2si eax,xmm1; divps xmm0,xmm2; sqrtpd xmm3,xmm0; maskmovdqu xmm0,xmm1; movntdq [edi],xmm0; cvtps2pi mm0,xmm0; pshufw mm1,mm0,0x1b; psadbw mm2,mm1',
      '0f1006f30f5bc8f20f2cc10f5ec2660f51d8660ff7c1660fe7070f2dc00f70c81b0ff6d1',
    ],
    ['sti; hlt; cli', 'fbf4fa'],
    ['mov eax,cr0; and al,0xfe; mov cr0,eax; jmp 0x1000:0', '0f20c024fe0f22c0ea000000000010'],
    ['mov al,0xdf; out 0x64,al; in al,0x92; xor al,2; out 0x92,al', 'b0dfe664e4923402e692'],
    [
      'mov dr0,esi; mov dr1,edi; mov dr2,esp; mov eax,0x0ff30d2a; mov dr7,eax; mov [esi],ax; push eax; mov al,[edi+3]; movups [edi-8],xmm0; rep movsb; int1',
      '0f23c60f23cf0f23d4b82a0df30f0f23f8668906508a47030f1147f8f3a4f1',
    ],
    ['mov al,1; out 0xb3,al; out 0xb2,al; rsm; nop; hlt', 'b001e6b3e6b20faa90f4'],
    [
      'mov eax,cr0; and al,0xdf; mov cr0,eax; fninit; push dword 0x40; fldcw [esp]; fldz; fdiv st0; fwait; out 0xf0,al; fld1; fnclex',
      '0f20c024df0f22c0dbe36a40d92c24d9eed8f09be6f0d9e8dbe2',
    ],
    [
      'mov eax,cr4; bts eax,18; mov cr4,eax; xor ecx,ecx; xgetbv; or eax,0x207; xsetbv; mov ecx,1; xgetbv',
      '0f20e00fbae8120f22e031c90f01d00d070200000f01d1b9010000000f01d0',
    ],
    [
      'mov eax,-1; cdq; xsave [0x40400]; xsaveopt [0x40800]; xsavec [0x40fc0]; xrstor [0x40fc0]; xrstor [0x40400]',
      'b8ffffffff990fae25000404000fae35000804000fc725c00f04000fae2dc00f04000fae2d00040400',
    ],
    [
      'andn eax,ebx,[esi]; bextr ecx,edx,ebx; blsi eax,ecx; bzhi eax,ebx,ecx; mulx eax,ebx,[esi]; pdep eax,ebx,ecx; pext edx,eax,[esi]; rorx ebx,[edi],77; tzcnt eax,edx; lzcnt eax,[esi]; adcx eax,ebx; movbe eax,[0x40ffe]; rdpid eax; rdrand ax; rdseed ebx; lds ebx,[esi]; les ecx,[edi]',
      'c4e260f206c4e260f7cac4e278f3d9c4e270f5c3c4e263f606c4e263f5c1c4e27af516c4e37bf01f4df30fbcc2f30fbd06660f38f6c30f38f005fe0f0400f30fc7f8660fc7f00fc7fbc51ec40f',
    ],
  ],
  64: [
    ['mov ecx,0x140; mov esi,0x10ff0; mov edi,0x40000; rep movsq', 'b940010000bef00f0100bf00000400f348a5'],
    ['std; mov ecx,0x40; mov esi,0x41000; mov edi,0x41003; rep movsb; cld', 'fdb940000000be00100400bf03100400f3a4fc'],
    ['lea rdi,[rel $]; mov al,0x90; mov ecx,8; rep stosb', '488d3df9ffffffb090b908000000f3aa'],
    ['mov edi,0x40ffe; mov ecx,0x10; repne scasb; repe cmpsq', 'bffe0f0400b910000000f2aef348a7'],
    ['mov byte [rel $+9],0x48; nop; inc eax; inc eax', 'c605020000004890ffc0ffc0'],
    ['mov rax,cr0; xor eax,0x00010000; mov cr0,rax', '0f20c035000001000f22c0'],
    ['mov rax,cr4; xor eax,0x90; mov cr4,rax; xor eax,0x300000; mov cr4,rax', '0f20e035900000000f22e035000030000f22e0'],
    ['mov rax,cr3; mov cr3,rax; bts rax,63; mov cr3,rax; mov rax,cr8; mov cr8,rcx', '0f20d80f22d8480fbae83f0f22d8440f20c0440f22c1'],
    ['mov ecx,0xc0000080; rdmsr; xor eax,0x801; wrmsr', 'b9800000c00f3235010800000f30'],
    [
      'mov ecx,0xc0000100; rdmsr; xor eax,0x10; wrmsr; mov ecx,0xc0000102; rdmsr; wrmsr; swapgs',
      'b9000100c00f3283f0100f30b9020100c00f320f300f01f8',
    ],
    ['rdfsbase rax; wrgsbase rax; mov rbx,[gs:rcx]; mov [fs:8],rbx', 'f3480faec0f3480faed865488b196448891c2508000000'],
    [
      'sgdt [0x40000]; lgdt [0x40000]; sidt [0x40010]; lidt [0x40010]; sldt ax; lldt ax; str bx; ltr bx',
      '0f010425000004000f011425000004000f010c25100004000f011c2510000400660f00c00f00d0660f00cb0f00db',
    ],
    ['mov ax,0x10; mov ds,ax; mov es,ax; mov fs,ax; mov gs,ax; mov ss,ax; xor eax,eax; mov ss,ax', '66b810008ed88ec08ee08ee88ed031c08ed0'],
    ['mov esp,0x20000; push fs; pop gs; push qword 0x1234; pop qword [rsp+8]', 'bc000002000fa00fa968341200008f442408'],
    ['call far [0x40000]; jmp far [rsi]; retf; o64 retf 8', '48ff1c250000040048ff2ecb48ca0800'],
    [
      'mov rax,rsp; push qword 0x10; push rax; pushf; push qword 8; lea rbx,[rel $+8]; push rbx; iretq',
      '4889e06a10509c6a08488d1d010000005348cf',
    ],
    ['push qword 0x43; push qword 0x20000; pushf; push qword 0x3b; push qword 0x10000; iretq', '6a4368000002009c6a3b680000010048cf'],
    [
      'push qword 0x10; push qword 0x20000; push qword 2; push qword 0x78; push qword 0x10000; iretq',
      '6a1068000002006a026a78680000010048cf',
    ],
    ['pushf; xor qword [rsp],0x100; popf; nop; pushf; xor qword [rsp],0x44000; popf', '9c48813424000100009d909c48813424004004009d'],
    ['lea rcx,[rel $]; mov r11d,2; syscall; o64 sysret; sysret', '488d0df9ffffff41bb020000000f05480f070f07'],
    ['sysenter; mov ecx,esp; mov edx,0x10000; sysexit', '0f3489e1ba000001000f35'],
    ['mov rax,0x0000800000000000; mov rbx,[rax-4]; push rax; ret', '48b80000000000800000488b58fc50c3'],
    [
      'mov rax,[0xb080]; xor eax,2; mov [0xb080],rax; invlpg [0x10000]; mov rbx,cr3; mov cr3,rbx',
      '488b042580b0000083f0024889042580b000000f013c25000001000f20db0f22db',
    ],
    ['mov rax,[0xb080]; btc rax,63; mov [0xb080],rax; invlpg [0x10000]', '488b042580b00000480fbaf83f4889042580b000000f013c2500000100'],
    [
      'mov rax,[0x8000]; mov [0x8008],rax; mov [0x9008],rax; invlpg [0x200000]',
      '488b042500800000488904250880000048890425089000000f013c2500002000',
    ],
    [
      'mov edx,0xcf8; mov eax,0x80000000; out dx,eax; mov dl,0xfc; in eax,dx; mov ecx,6; mov edi,0x40ffd; rep insd; mov esi,0x40ffd; rep outsw',
      'baf80c0000b800000080efb2fcedb906000000bffd0f0400f36dbefd0f0400f3666f',
    ],
    ['int 0x20; int3; db 0xf1; ud2', 'cd20ccf10f0b'],
    ['mov eax,0x10020; mov dr0,rax; mov eax,0x701; mov dr7,rax; mov rcx,dr6', 'b8200001000f23c0b8010700000f23f80f21f1'],
    ['xor eax,eax; cpuid; mov eax,0x80000008; cpuid; rdtsc; rdtscp; xgetbv', '31c00fa2b8080000800fa20f310f01f90f01d0'],
    [
      'lock cmpxchg16b [0x40ff0]; lock cmpxchg8b [0x40ffc]; lock xadd [0x40000],rax; lock btr qword [0x40000],rbx; cmpxchg [rsi],rcx',
      'f0480fc70c25f00f0400f00fc70c25fc0f0400f0480fc1042500000400f0480fb31c2500000400480fb10e',
    ],
    ['enter 0x20,4; leave; enter 0xfff0,31', 'c8200004c9c8f0ff1f'],
    [
      'mov ecx,3; cqo; idiv rcx; mov rax,0x8000000000000000; mov rcx,-1; cqo; idiv rcx; div cl',
      'b903000000489948f7f948b8000000000000008048c7c1ffffffff489948f7f9f6f1',
    ],
    ['mov ecx,30; inc rax; add rbx,rax; loop $-5', 'b91e00000048ffc04801c3e2f9'],
    [
      'fninit; fld1; fldz; fdivp; fnstsw ax; fbstp [0x40000]; fbld [0x40000]; fsincos; fprem1; fscale; fxtract; fptan; fyl2xp1; fsqrt; fnsave [0x40100]; frstor [0x40100]',
      'dbe3d9e8d9eedef9dfe0df342500000400df242500000400d9fbd9f5d9fdd9f4d9f2d9f9d9fadd342500010400dd242500010400',
    ],
    [
      'o64 fxsave [0x40200]; fxrstor [0x40200]; emms; stmxcsr [0x40000]; ldmxcsr [0x40000]; xsave [0x40400]; xrstor [0x40400]',
      '480fae0425000204000fae0c25000204000f770fae1c25000004000fae1425000004000fae2425000404000fae2c2500040400',
    ],
    [
      'movups xmm0,[rsi]; cvttps2dq xmm9,xmm0; cvttsd2si rax,xmm1; divps xmm0,xmm2; sqrtpd xmm3,xmm0; maskmovdqu xmm0,xmm1; movntdq [rdi],xmm0; cvtps2pi mm0,xmm0; pshufd xmm1,xmm10,0x1b; punpcklqdq xmm2,[rdi]',
      '0f1006f3440f5bc8f2480f2cc10f5ec2660f51d8660ff7c1660fe7070f2dc066410f70ca1b660f6c17',
    ],
    ['sti; hlt; cli', 'fbf4fa'],
    ['push qword 0x78; push qword 0x10000; o64 retf', '6a78680000010048cb'],
    ['mov rax,cr0; btr rax,31; mov cr0,rax', '0f20c0480fbaf01f0f22c0'],
    ['stac; mov rax,[rsi]; clac; mov [rdi],rax', '0f01cb488b060f01ca488907'],
    [
      'shld rax,rbx,65; shrd [rsi],rax,cl; rcl rax,63; rcr qword [rdi],cl; bsf rax,[rsi]; popcnt rax,rbx',
      '480fa4d841480fad0648c1d03f48d31f480fbc06f3480fb8c3',
    ],
    [
      'mov rax,cr4; bts rax,22; mov cr4,rax; xor ecx,ecx; xor edx,edx; mov eax,0x55555554; wrpkru; mov [rsi],al; mov al,[rdi]; rdpkru; xor eax,eax; wrpkru',
      '0f20e0480fbae8160f22e031c931d2b8545555550f01ef88068a070f01ee31c00f01ef',
    ],
    [
      'mov rax,cr4; bts rax,17; mov cr4,rax; mov rax,cr3; xor eax,1; mov cr3,rax; mov eax,1; invpcid rax,[rsi]; mov eax,2; invpcid rax,[rdi]',
      '0f20e0480fbae8110f22e00f20d883f0010f22d8b80100000066480f388206b80200000066480f388207',
    ],
    [
      'mov dr0,rsi; mov dr1,rdi; mov dr2,rsp; mov eax,0x0ff30d2a; mov dr7,rax; mov [rsi],ax; push rax; mov al,[rdi+3]; movups [rdi-8],xmm0; int1',
      '0f23c60f23cf0f23d4b82a0df30f0f23f8668906508a47030f1147f8f1',
    ],
    ['mov al,1; out 0xb3,al; out 0xb2,al; rsm; nop; hlt', 'b001e6b3e6b20faa90f4'],
    [
      'mov ecx,0x1b; rdmsr; or ah,4; wrmsr; mov ecx,0x83f; xor edx,edx; mov eax,0x60; wrmsr; mov ecx,0x830; wrmsr; mov ecx,0x80b; xor eax,eax; wrmsr',
      'b91b0000000f3280cc040f30b93f08000031d2b8600000000f30b9300800000f30b90b08000031c00f30',
    ],
    [
      'mov ecx,0x6e0; rdtsc; wrmsr; mov ecx,0x3b; xor eax,eax; wrmsr; mov rax,rsi; xor ecx,ecx; monitor; mwait',
      'b9e00600000f310f30b93b00000031c00f304889f031c90f01c80f01c9',
    ],
    [
      'mov rax,cr4; bts eax,18; mov cr4,rax; xor ecx,ecx; xgetbv; or eax,0x207; xsetbv; mov ecx,1; xgetbv',
      '0f20e00fbae8120f22e031c90f01d00d070200000f01d1b9010000000f01d0',
    ],
    [
      'mov eax,-1; cdq; xsave64 [0x40400]; xsaveopt [0x40800]; xsavec [0x40fc0]; xrstor [0x40fc0]; xrstor64 [0x40400]',
      'b8ffffffff99480fae2425000404000fae3425000804000fc72425c00f04000fae2c25c00f0400480fae2c2500040400',
    ],
    [
      'andn rax,rbx,[rsi]; bextr ecx,edx,ebx; blsi rax,rcx; blsr edx,[rdi]; bzhi rax,rbx,rcx; mulx rax,rbx,[rsi]; pdep rax,rbx,rcx; pext rdx,rax,[rsi]; rorx rbx,[rdi],77; shlx rax,[rsi],rcx; tzcnt eax,edx; lzcnt rax,[rsi]; adcx rax,rbx; adox ecx,[rsi]; movbe rax,[0x40ffc]; movbe [0x40ffe],eax',
      'c4e2e0f206c4e260f7cac4e2f8f3d9c4e268f30fc4e2f0f5c3c4e2e3f606c4e2e3f5c1c4e2faf516c4e3fbf01f4dc4e2f1f706f30fbcc2f3480fbd0666480f38f6c3f30f38f60e480f38f00425fc0f04000f38f10425fe0f0400',
    ],
    [
      'mov rax,cr4; bts eax,16; mov cr4,rax; rdfsbase rax; wrgsbase rbx; rdgsbase ecx; wrfsbase edx; rdpid rax; rdtscp; rdrand ax; rdseed rbx',
      '0f20e00fbae8100f22e0f3480faec0f3480faedbf30faec9f30faed2f30fc7f80f01f9660fc7f0480fc7fb',
    ],
    [
      'endbr64; nop word [rax+rax*8+0x1000]; prefetchnta [0x40000]; clflush [rsi]; clflushopt [rsi]; clwb [rdi]; sfence; lahf; sahf',
      'f30f1efa660f1f84c0001000000f180425000004000fae3e660fae3e660fae370faef89f9e',
    ],
  ],
};
