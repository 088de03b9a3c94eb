// Printed by core-asm/isa from the instruction rows; do not edit. Long because it holds every variant of every traced row.
import { segLinear } from "../access";
import { flagsArith, flagsCarry, flagsKeepCF, flagsLogic, mulHighS64, mulHighU64, setCFOF } from "../arithmetic";
import { getCF, getOF, getPF, getSF, getZF, setCF } from "../flags";
import { checkTarget, jumpRelative, nextIp, relTarget } from "../ip";
import { slowLoad, slowLoadForWrite, slowStore } from "../linear";
import { setSp, stackFault, tlbEntry, tlbHost, tlbTag } from "../probe";
import { OP_DISP, OP_IMM, OP_M, OP_R, OP_SEG, opEa, opSeg, opV, ST_FAULT, ST_JUMP, ST_NEXT } from "../op";
import { EXC_VECTOR, PAGE_LOW, RAX, RCX, RDX, RIP, RSP, SEG_READ, SEG_WRITE, SP_MASK, SS, SS_SEGMENTED, TLB_READ, TLB_WRITE } from "../layout";
import { bsf, bsr, btMem, btcMem, btrMem, btsMem, cmpxchg16b, cmpxchg8b, popcount } from "../bits";
import { crc32b, crc32v } from "../checksum";
import { cpuid } from "../cpuid";
import { movFromDr, movToDr } from "../debug";
import { aaa, aad, aam, aas, daa, das, lahf, sahf, xlat } from "../decimal";
import { callFarDirect, callFarMem, jmpFarDirect, jmpFarMem } from "../far";
import { clac, cli, hlt, popf, pushf, stac, sti } from "../flagops";
import { divB, divV, idivB, idivV, imulB, mulB, rclB, rclBCL, rclV, rclVCL, rcrB, rcrBCL, rcrV, rcrVCL, tooLong, undefinedOpcode } from "../integer";
import { iret } from "../iret";
import { rdmsr, rdpmc, rdtsc, rdtscp, wrmsr } from "../msr";
import { inBDx, inBImm, inVDx, inVImm, outBDx, outBImm, outVDx, outVImm } from "../portio";
import { bound, cld, enter, jrcxz, leave, loop, loope, loopne, movFromSregMem, movFromSregReg, popMem, popa, pushSreg, pusha, std } from "../procedures";
import { retFar } from "../retfar";
import { arpl, lar, lds, les, lfs, lgs, lsl, lss, movToSreg, popSreg, swapgs, verr, verw } from "../segops";
import { rsm } from "../smm";
import { int1, int3, intN, into } from "../software";
import { vextractf128, vgatherdd, vgatherdq, vgatherqd, vgatherqq, vinsertf128, vmaskmovd_load, vmaskmovd_store, vmaskmovq_load, vmaskmovq_store, vperm2f128, vpermd, vpermq, vtestpd, vtestps, vzeroall, vzeroupper } from "../sse/avx";
import { comisd, comiss, ucomisd, ucomiss } from "../sse/compare";
import { clflush, fence, ldmxcsr, prefetch, stmxcsr } from "../sse/control";
import { cvtpd2pi, cvtpi2pd, cvtpi2ps, cvtps2pi, cvtsd2si, cvtss2si, cvttpd2pi, cvttps2pi, cvttsd2si, cvttss2si } from "../sse/convert";
import { dppd, dpps } from "../sse/dot";
import { extractps, pextrb, pextrd, pextrw_store, ptest } from "../sse/element";
import { vcvtps2ph } from "../sse/half";
import { emms, maskmovdqu, maskmovq, mova_store, movdq2q, movdq_load_mmx, movdq_store, movdq_store_mmx, movhp_store, movlp_store, movmskpd, movmskps, movnti, movq2dq, movq_store_mmx, movss_store, movu_store, pextrw, pextrw_mmx, pinsrw_mmx, pmovmskb, pmovmskb_mmx } from "../sse/move";
import { pcmpestri, pcmpestrm, pcmpistri, pcmpistrm } from "../sse/text";
import { cmpsb, cmpsv, insb, insv, lodsb, lodsv, movsb, movsv, outsb, outsv, scasb, scasv, stosb, stosv } from "../strings";
import { syscall, sysenter, sysexit, sysret } from "../syscall";
import { clts, invd, lmsw, monitor, movFromCr, movToCr, mwait, smsw, wbinvd } from "../system";
import { lgdt, lidt, lldt, ltr, sgdt, sidt, sldt, str } from "../tables";
import { invlpgOp, invpcid, rdpkru, wrpkru } from "../translation";
import { pdep, pext, rdfsbase, rdgsbase, rdpid, rdrand, wrfsbase, wrgsbase } from "../user";
import { fabs, fadd_0i, fadd_i0, fadd_m32, fadd_m64, faddp, fchs, fdiv_0i, fdiv_i0, fdiv_m32, fdiv_m64, fdivp, fdivr_0i, fdivr_i0, fdivr_m32, fdivr_m64, fdivrp, fiadd_i16, fiadd_i32, fidiv_i16, fidiv_i32, fidivr_i16, fidivr_i32, fimul_i16, fimul_i32, fisub_i16, fisub_i32, fisubr_i16, fisubr_i32, fmul_0i, fmul_i0, fmul_m32, fmul_m64, fmulp, frndint, fsqrt, fsub_0i, fsub_i0, fsub_m32, fsub_m64, fsubp, fsubr_0i, fsubr_i0, fsubr_m32, fsubr_m64, fsubrp } from "../x87/arith";
import { fcom2_sti, fcom_m32, fcom_m64, fcom_sti, fcomi, fcomip, fcomp3_sti, fcomp5_sti, fcomp_m32, fcomp_m64, fcomp_sti, fcompp, ficom_i16, ficom_i32, ficomp_i16, ficomp_i32, ftst, fucom_sti, fucomi, fucomip, fucomp_sti, fucompp, fxam } from "../x87/compare";
import { fdecstp, ffree, ffreep, fincstp, fldcw, fnclex, fninit, fnop, fnop287, fnstcw, fnstsw_ax, fnstsw_mem, fwait } from "../x87/control";
import { fxrstor, fxsave } from "../x87/fxsave";
import { fcmovb, fcmovbe, fcmove, fcmovnb, fcmovnbe, fcmovne, fcmovnu, fcmovu, fild_m16, fild_m32, fild_m64, fist_m16, fist_m32, fistp_m16, fistp_m32, fistp_m64, fisttp_m16, fisttp_m32, fisttp_m64, fld1, fld_m32, fld_m64, fld_m80, fld_sti, fldl2e, fldl2t, fldlg2, fldln2, fldpi, fldz, fst_m32, fst_m64, fst_sti, fstp1_sti, fstp8_sti, fstp_m32, fstp_m64, fstp_m80, fstp_sti, fxch, fxch4, fxch7 } from "../x87/move";
import { fbld, fbstp, fprem, fprem1, fscale, fxtract } from "../x87/partial";
import { fldenv, fnsave, fnstenv, frstor } from "../x87/save";
import { f2xm1, fcos, fpatan, fptan, fsin, fsincos, fyl2x, fyl2xp1 } from "../x87/transcendental";
import { xgetbv, xrstor, xsave, xsavec, xsaveopt, xsetbv } from "../xsave";
import { addpd, addps, addsd, addss, addsubpd, addsubps, aesdec, aesdeclast, aesenc, aesenclast, aesimc, aeskeygenassist_imm, andnpd, andnps, andpd, andps, blendpd_imm, blendps_imm, blendvpd, blendvps, cmppd_imm, cmpps_imm, cmpsd_imm, cmpss_imm, cvtdq2pd, cvtdq2ps, cvtpd2dq, cvtpd2ps, cvtps2dq, cvtps2pd, cvtsd2ss, cvtsi2sd, cvtsi2ss, cvtss2sd, cvttpd2dq, cvttps2dq, divpd, divps, divsd, divss, haddpd, haddps, hsubpd, hsubps, insertps_imm_mem, insertps_imm_reg, lddqu_mem, maxpd, maxps, maxsd, maxss, minpd, minps, minsd, minss, movapd, movapd_store_reg, movaps, movaps_store_reg, movd, movddup, movdqa, movdqa_store_reg, movdqu, movdqu_store_reg, movhlps_reg, movhpd_mem, movhps_mem, movlhps_reg, movlpd_mem, movlps_mem, movntdqa_mem, movq, movq_mmx, movq_store_reg, movsd_mem, movsd_reg, movsd_store_reg, movshdup, movsldup, movss_mem, movss_reg, movss_store_reg, movupd, movupd_store_reg, movups, movups_store_reg, mpsadbw_imm, mulpd, mulps, mulsd, mulss, orpd, orps, pabsb, pabsb_mmx, pabsd, pabsd_mmx, pabsw, pabsw_mmx, packssdw, packssdw_mmx, packsswb, packsswb_mmx, packusdw, packuswb, packuswb_mmx, paddb, paddb_mmx, paddd, paddd_mmx, paddq, paddq_mmx, paddsb, paddsb_mmx, paddsw, paddsw_mmx, paddusb, paddusb_mmx, paddusw, paddusw_mmx, paddw, paddw_mmx, palignr_imm, palignr_imm_mmx, pand, pand_mmx, pandn, pandn_mmx, pavgb, pavgb_mmx, pavgw, pavgw_mmx, pblendvb, pblendw_imm, pclmulqdq_imm, pcmpeqb, pcmpeqb_mmx, pcmpeqd, pcmpeqd_mmx, pcmpeqq, pcmpeqw, pcmpeqw_mmx, pcmpgtb, pcmpgtb_mmx, pcmpgtd, pcmpgtd_mmx, pcmpgtq, pcmpgtw, pcmpgtw_mmx, phaddd, phaddd_mmx, phaddsw, phaddsw_mmx, phaddw, phaddw_mmx, phminposuw, phsubd, phsubd_mmx, phsubsw, phsubsw_mmx, phsubw, phsubw_mmx, pinsrb_imm_mem, pinsrb_imm_reg, pinsrd_imm, pinsrw_imm, pmaddubsw, pmaddubsw_mmx, pmaddwd, pmaddwd_mmx, pmaxsb, pmaxsd, pmaxsw, pmaxsw_mmx, pmaxub, pmaxub_mmx, pmaxud, pmaxuw, pminsb, pminsd, pminsw, pminsw_mmx, pminub, pminub_mmx, pminud, pminuw, pmovsxbd, pmovsxbq, pmovsxbw, pmovsxdq, pmovsxwd, pmovsxwq, pmovzxbd, pmovzxbq, pmovzxbw, pmovzxdq, pmovzxwd, pmovzxwq, pmuldq, pmulhrsw, pmulhrsw_mmx, pmulhuw, pmulhuw_mmx, pmulhw, pmulhw_mmx, pmulld, pmullw, pmullw_mmx, pmuludq, pmuludq_mmx, por, por_mmx, psadbw, psadbw_mmx, pshufb, pshufb_mmx, pshufd_imm, pshufhw_imm, pshuflw_imm, pshufw_imm_mmx, psignb, psignb_mmx, psignd, psignd_mmx, psignw, psignw_mmx, pslld, pslld_imm_reg, pslld_imm_reg_mmx, pslld_mmx, pslldq_imm_reg, psllq, psllq_imm_reg, psllq_imm_reg_mmx, psllq_mmx, psllw, psllw_imm_reg, psllw_imm_reg_mmx, psllw_mmx, psrad, psrad_imm_reg, psrad_imm_reg_mmx, psrad_mmx, psraw, psraw_imm_reg, psraw_imm_reg_mmx, psraw_mmx, psrld, psrld_imm_reg, psrld_imm_reg_mmx, psrld_mmx, psrldq_imm_reg, psrlq, psrlq_imm_reg, psrlq_imm_reg_mmx, psrlq_mmx, psrlw, psrlw_imm_reg, psrlw_imm_reg_mmx, psrlw_mmx, psubb, psubb_mmx, psubd, psubd_mmx, psubq, psubq_mmx, psubsb, psubsb_mmx, psubsw, psubsw_mmx, psubusb, psubusb_mmx, psubusw, psubusw_mmx, psubw, psubw_mmx, punpckhbw, punpckhbw_mmx, punpckhdq, punpckhdq_mmx, punpckhqdq, punpckhwd, punpckhwd_mmx, punpcklbw, punpcklbw_mmx, punpckldq, punpckldq_mmx, punpcklqdq, punpcklwd, punpcklwd_mmx, pxor, pxor_mmx, rcpps, rcpss, roundpd_imm, roundps_imm, roundsd_imm, roundss_imm, rsqrtps, rsqrtss, sha1msg1, sha1msg2, sha1nexte, sha1rnds4_imm, sha256msg1, sha256msg2, sha256rnds2, shufpd_imm, shufps_imm, sqrtpd, sqrtps, sqrtsd, sqrtss, subpd, subps, subsd, subss, unpckhpd, unpckhps, unpcklpd, unpcklps, vaddpd, vaddpd_256, vaddps, vaddps_256, vaddsd, vaddss, vaddsubpd, vaddsubpd_256, vaddsubps, vaddsubps_256, vaesdec, vaesdec_256, vaesdeclast, vaesdeclast_256, vaesenc, vaesenc_256, vaesenclast, vaesenclast_256, vaesimc, vaeskeygenassist_imm, vandnpd, vandnpd_256, vandnps, vandnps_256, vandpd, vandpd_256, vandps, vandps_256, vblendpd_imm, vblendpd_imm_256, vblendps_imm, vblendps_imm_256, vblendvpd, vblendvpd_256, vblendvps, vblendvps_256, vbroadcastf128_mem_256, vbroadcasti128_mem_256, vbroadcastsd_mem_256, vbroadcastsd_reg_256, vbroadcastss_mem, vbroadcastss_mem_256, vbroadcastss_reg, vbroadcastss_reg_256, vcmppd_imm, vcmppd_imm_256, vcmpps_imm, vcmpps_imm_256, vcmpsd_imm, vcmpss_imm, vcvtdq2pd, vcvtdq2pd_256, vcvtdq2ps, vcvtdq2ps_256, vcvtpd2dq, vcvtpd2dq_256, vcvtpd2ps, vcvtpd2ps_256, vcvtph2ps, vcvtph2ps_256, vcvtps2dq, vcvtps2dq_256, vcvtps2pd, vcvtps2pd_256, vcvtsd2ss, vcvtsi2sd, vcvtsi2ss, vcvtss2sd, vcvttpd2dq, vcvttpd2dq_256, vcvttps2dq, vcvttps2dq_256, vdivpd, vdivpd_256, vdivps, vdivps_256, vdivsd, vdivss, vfmadd132pd, vfmadd132pd_256, vfmadd132ps, vfmadd132ps_256, vfmadd132sd, vfmadd132ss, vfmadd213pd, vfmadd213pd_256, vfmadd213ps, vfmadd213ps_256, vfmadd213sd, vfmadd213ss, vfmadd231pd, vfmadd231pd_256, vfmadd231ps, vfmadd231ps_256, vfmadd231sd, vfmadd231ss, vfmaddsub132pd, vfmaddsub132pd_256, vfmaddsub132ps, vfmaddsub132ps_256, vfmaddsub213pd, vfmaddsub213pd_256, vfmaddsub213ps, vfmaddsub213ps_256, vfmaddsub231pd, vfmaddsub231pd_256, vfmaddsub231ps, vfmaddsub231ps_256, vfmsub132pd, vfmsub132pd_256, vfmsub132ps, vfmsub132ps_256, vfmsub132sd, vfmsub132ss, vfmsub213pd, vfmsub213pd_256, vfmsub213ps, vfmsub213ps_256, vfmsub213sd, vfmsub213ss, vfmsub231pd, vfmsub231pd_256, vfmsub231ps, vfmsub231ps_256, vfmsub231sd, vfmsub231ss, vfmsubadd132pd, vfmsubadd132pd_256, vfmsubadd132ps, vfmsubadd132ps_256, vfmsubadd213pd, vfmsubadd213pd_256, vfmsubadd213ps, vfmsubadd213ps_256, vfmsubadd231pd, vfmsubadd231pd_256, vfmsubadd231ps, vfmsubadd231ps_256, vfnmadd132pd, vfnmadd132pd_256, vfnmadd132ps, vfnmadd132ps_256, vfnmadd132sd, vfnmadd132ss, vfnmadd213pd, vfnmadd213pd_256, vfnmadd213ps, vfnmadd213ps_256, vfnmadd213sd, vfnmadd213ss, vfnmadd231pd, vfnmadd231pd_256, vfnmadd231ps, vfnmadd231ps_256, vfnmadd231sd, vfnmadd231ss, vfnmsub132pd, vfnmsub132pd_256, vfnmsub132ps, vfnmsub132ps_256, vfnmsub132sd, vfnmsub132ss, vfnmsub213pd, vfnmsub213pd_256, vfnmsub213ps, vfnmsub213ps_256, vfnmsub213sd, vfnmsub213ss, vfnmsub231pd, vfnmsub231pd_256, vfnmsub231ps, vfnmsub231ps_256, vfnmsub231sd, vfnmsub231ss, vhaddpd, vhaddpd_256, vhaddps, vhaddps_256, vhsubpd, vhsubpd_256, vhsubps, vhsubps_256, vinsertps_imm_mem, vinsertps_imm_reg, vlddqu_mem, vlddqu_mem_256, vmaxpd, vmaxpd_256, vmaxps, vmaxps_256, vmaxsd, vmaxss, vminpd, vminpd_256, vminps, vminps_256, vminsd, vminss, vmovapd, vmovapd_256, vmovapd_store_reg, vmovapd_store_reg_256, vmovaps, vmovaps_256, vmovaps_store_reg, vmovaps_store_reg_256, vmovd, vmovddup, vmovddup_256, vmovdqa, vmovdqa_256, vmovdqa_store_reg, vmovdqa_store_reg_256, vmovdqu, vmovdqu_256, vmovdqu_store_reg, vmovdqu_store_reg_256, vmovhlps_reg, vmovhpd_mem, vmovhps_mem, vmovlhps_reg, vmovlpd_mem, vmovlps_mem, vmovntdqa_mem, vmovntdqa_mem_256, vmovq, vmovq_store_reg, vmovsd_mem, vmovsd_reg, vmovsd_store_reg, vmovshdup, vmovshdup_256, vmovsldup, vmovsldup_256, vmovss_mem, vmovss_reg, vmovss_store_reg, vmovupd, vmovupd_256, vmovupd_store_reg, vmovupd_store_reg_256, vmovups, vmovups_256, vmovups_store_reg, vmovups_store_reg_256, vmpsadbw_imm, vmpsadbw_imm_256, vmulpd, vmulpd_256, vmulps, vmulps_256, vmulsd, vmulss, vorpd, vorpd_256, vorps, vorps_256, vpabsb, vpabsb_256, vpabsd, vpabsd_256, vpabsw, vpabsw_256, vpackssdw, vpackssdw_256, vpacksswb, vpacksswb_256, vpackusdw, vpackusdw_256, vpackuswb, vpackuswb_256, vpaddb, vpaddb_256, vpaddd, vpaddd_256, vpaddq, vpaddq_256, vpaddsb, vpaddsb_256, vpaddsw, vpaddsw_256, vpaddusb, vpaddusb_256, vpaddusw, vpaddusw_256, vpaddw, vpaddw_256, vpalignr_imm, vpalignr_imm_256, vpand, vpand_256, vpandn, vpandn_256, vpavgb, vpavgb_256, vpavgw, vpavgw_256, vpblendd_imm, vpblendd_imm_256, vpblendvb, vpblendvb_256, vpblendw_imm, vpblendw_imm_256, vpbroadcastb, vpbroadcastb_256, vpbroadcastd, vpbroadcastd_256, vpbroadcastq, vpbroadcastq_256, vpbroadcastw, vpbroadcastw_256, vpclmulqdq_imm, vpclmulqdq_imm_256, vpcmpeqb, vpcmpeqb_256, vpcmpeqd, vpcmpeqd_256, vpcmpeqq, vpcmpeqq_256, vpcmpeqw, vpcmpeqw_256, vpcmpgtb, vpcmpgtb_256, vpcmpgtd, vpcmpgtd_256, vpcmpgtq, vpcmpgtq_256, vpcmpgtw, vpcmpgtw_256, vpermilpd, vpermilpd_256, vpermilpd_imm, vpermilpd_imm_256, vpermilps, vpermilps_256, vpermilps_imm, vpermilps_imm_256, vphaddd, vphaddd_256, vphaddsw, vphaddsw_256, vphaddw, vphaddw_256, vphminposuw, vphsubd, vphsubd_256, vphsubsw, vphsubsw_256, vphsubw, vphsubw_256, vpinsrb_imm_mem, vpinsrb_imm_reg, vpinsrd_imm, vpinsrw_imm, vpmaddubsw, vpmaddubsw_256, vpmaddwd, vpmaddwd_256, vpmaxsb, vpmaxsb_256, vpmaxsd, vpmaxsd_256, vpmaxsw, vpmaxsw_256, vpmaxub, vpmaxub_256, vpmaxud, vpmaxud_256, vpmaxuw, vpmaxuw_256, vpminsb, vpminsb_256, vpminsd, vpminsd_256, vpminsw, vpminsw_256, vpminub, vpminub_256, vpminud, vpminud_256, vpminuw, vpminuw_256, vpmovsxbd, vpmovsxbd_256, vpmovsxbq, vpmovsxbq_256, vpmovsxbw, vpmovsxbw_256, vpmovsxdq, vpmovsxdq_256, vpmovsxwd, vpmovsxwd_256, vpmovsxwq, vpmovsxwq_256, vpmovzxbd, vpmovzxbd_256, vpmovzxbq, vpmovzxbq_256, vpmovzxbw, vpmovzxbw_256, vpmovzxdq, vpmovzxdq_256, vpmovzxwd, vpmovzxwd_256, vpmovzxwq, vpmovzxwq_256, vpmuldq, vpmuldq_256, vpmulhrsw, vpmulhrsw_256, vpmulhuw, vpmulhuw_256, vpmulhw, vpmulhw_256, vpmulld, vpmulld_256, vpmullw, vpmullw_256, vpmuludq, vpmuludq_256, vpor, vpor_256, vpsadbw, vpsadbw_256, vpshufb, vpshufb_256, vpshufd_imm, vpshufd_imm_256, vpshufhw_imm, vpshufhw_imm_256, vpshuflw_imm, vpshuflw_imm_256, vpsignb, vpsignb_256, vpsignd, vpsignd_256, vpsignw, vpsignw_256, vpslld, vpslld_256, vpslld_imm_reg, vpslld_imm_reg_256, vpslldq_imm_reg, vpslldq_imm_reg_256, vpsllq, vpsllq_256, vpsllq_imm_reg, vpsllq_imm_reg_256, vpsllvd, vpsllvd_256, vpsllvq, vpsllvq_256, vpsllw, vpsllw_256, vpsllw_imm_reg, vpsllw_imm_reg_256, vpsrad, vpsrad_256, vpsrad_imm_reg, vpsrad_imm_reg_256, vpsravd, vpsravd_256, vpsraw, vpsraw_256, vpsraw_imm_reg, vpsraw_imm_reg_256, vpsrld, vpsrld_256, vpsrld_imm_reg, vpsrld_imm_reg_256, vpsrldq_imm_reg, vpsrldq_imm_reg_256, vpsrlq, vpsrlq_256, vpsrlq_imm_reg, vpsrlq_imm_reg_256, vpsrlvd, vpsrlvd_256, vpsrlvq, vpsrlvq_256, vpsrlw, vpsrlw_256, vpsrlw_imm_reg, vpsrlw_imm_reg_256, vpsubb, vpsubb_256, vpsubd, vpsubd_256, vpsubq, vpsubq_256, vpsubsb, vpsubsb_256, vpsubsw, vpsubsw_256, vpsubusb, vpsubusb_256, vpsubusw, vpsubusw_256, vpsubw, vpsubw_256, vpunpckhbw, vpunpckhbw_256, vpunpckhdq, vpunpckhdq_256, vpunpckhqdq, vpunpckhqdq_256, vpunpckhwd, vpunpckhwd_256, vpunpcklbw, vpunpcklbw_256, vpunpckldq, vpunpckldq_256, vpunpcklqdq, vpunpcklqdq_256, vpunpcklwd, vpunpcklwd_256, vpxor, vpxor_256, vrcpps, vrcpps_256, vrcpss, vroundpd_imm, vroundpd_imm_256, vroundps_imm, vroundps_imm_256, vroundsd_imm, vroundss_imm, vrsqrtps, vrsqrtps_256, vrsqrtss, vshufpd_imm, vshufpd_imm_256, vshufps_imm, vshufps_imm_256, vsqrtpd, vsqrtpd_256, vsqrtps, vsqrtps_256, vsqrtsd, vsqrtss, vsubpd, vsubpd_256, vsubps, vsubps_256, vsubsd, vsubss, vunpckhpd, vunpckhpd_256, vunpckhps, vunpckhps_256, vunpcklpd, vunpcklpd_256, vunpcklps, vunpcklps_256, vxorpd, vxorpd_256, vxorps, vxorps_256, xorpd, xorps } from "./simd";

/** Looks up the next instruction: ends every straight line, and replaces instructions whose bytes were overwritten. */
export const H_CONTINUE: u16 = 0;
export const H_UD: u16 = 1;
export const H_TOO_LONG: u16 = 2;
/** Where a translated region can be entered (translate/regions.ts). */
export const H_REGION: u16 = 3;

/** Function-table index of each handler. */
export const HANDLERS: usize = memory.data(9028);

export function initHandlers(): void {
  store<u32>(HANDLERS + 4, load<u32>(changetype<usize>(undefinedOpcode)));
  store<u32>(HANDLERS + 8, load<u32>(changetype<usize>(tooLong)));
  store<u32>(HANDLERS + 16, load<u32>(changetype<usize>(ADD_EvGv_32r)));
  store<u32>(HANDLERS + 20, load<u32>(changetype<usize>(ADD_EvGv_32m)));
  store<u32>(HANDLERS + 24, load<u32>(changetype<usize>(ADD_EvGv_64r)));
  store<u32>(HANDLERS + 28, load<u32>(changetype<usize>(ADD_EvGv_64m)));
  store<u32>(HANDLERS + 32, load<u32>(changetype<usize>(ADD_GbEb_8r)));
  store<u32>(HANDLERS + 36, load<u32>(changetype<usize>(ADD_GbEb_8m)));
  store<u32>(HANDLERS + 40, load<u32>(changetype<usize>(ADD_GvEv_32r)));
  store<u32>(HANDLERS + 44, load<u32>(changetype<usize>(ADD_GvEv_32m)));
  store<u32>(HANDLERS + 48, load<u32>(changetype<usize>(ADD_GvEv_64r)));
  store<u32>(HANDLERS + 52, load<u32>(changetype<usize>(ADD_GvEv_64m)));
  store<u32>(HANDLERS + 56, load<u32>(changetype<usize>(ADD_rAXIz_32)));
  store<u32>(HANDLERS + 60, load<u32>(changetype<usize>(ADD_rAXIz_64)));
  store<u32>(HANDLERS + 64, load<u32>(changetype<usize>(ADD_EvIz_32r)));
  store<u32>(HANDLERS + 68, load<u32>(changetype<usize>(ADD_EvIz_32m)));
  store<u32>(HANDLERS + 72, load<u32>(changetype<usize>(ADD_EvIz_64r)));
  store<u32>(HANDLERS + 76, load<u32>(changetype<usize>(ADD_EvIz_64m)));
  store<u32>(HANDLERS + 80, load<u32>(changetype<usize>(ADD_EvIb_32r)));
  store<u32>(HANDLERS + 84, load<u32>(changetype<usize>(ADD_EvIb_32m)));
  store<u32>(HANDLERS + 88, load<u32>(changetype<usize>(ADD_EvIb_64r)));
  store<u32>(HANDLERS + 92, load<u32>(changetype<usize>(ADD_EvIb_64m)));
  store<u32>(HANDLERS + 96, load<u32>(changetype<usize>(OR_EvGv_32r)));
  store<u32>(HANDLERS + 100, load<u32>(changetype<usize>(OR_EvGv_32m)));
  store<u32>(HANDLERS + 104, load<u32>(changetype<usize>(OR_EvGv_64r)));
  store<u32>(HANDLERS + 108, load<u32>(changetype<usize>(OR_EvGv_64m)));
  store<u32>(HANDLERS + 112, load<u32>(changetype<usize>(OR_GbEb_8r)));
  store<u32>(HANDLERS + 116, load<u32>(changetype<usize>(OR_GbEb_8m)));
  store<u32>(HANDLERS + 120, load<u32>(changetype<usize>(OR_GvEv_32r)));
  store<u32>(HANDLERS + 124, load<u32>(changetype<usize>(OR_GvEv_32m)));
  store<u32>(HANDLERS + 128, load<u32>(changetype<usize>(OR_GvEv_64r)));
  store<u32>(HANDLERS + 132, load<u32>(changetype<usize>(OR_GvEv_64m)));
  store<u32>(HANDLERS + 136, load<u32>(changetype<usize>(OR_EvIz_32r)));
  store<u32>(HANDLERS + 140, load<u32>(changetype<usize>(OR_EvIz_32m)));
  store<u32>(HANDLERS + 144, load<u32>(changetype<usize>(OR_EvIz_64r)));
  store<u32>(HANDLERS + 148, load<u32>(changetype<usize>(OR_EvIz_64m)));
  store<u32>(HANDLERS + 152, load<u32>(changetype<usize>(OR_EvIb_32r)));
  store<u32>(HANDLERS + 156, load<u32>(changetype<usize>(OR_EvIb_32m)));
  store<u32>(HANDLERS + 160, load<u32>(changetype<usize>(OR_EvIb_64r)));
  store<u32>(HANDLERS + 164, load<u32>(changetype<usize>(OR_EvIb_64m)));
  store<u32>(HANDLERS + 168, load<u32>(changetype<usize>(ADC_EvGv_32r)));
  store<u32>(HANDLERS + 172, load<u32>(changetype<usize>(ADC_EvGv_32m)));
  store<u32>(HANDLERS + 176, load<u32>(changetype<usize>(ADC_EvGv_64r)));
  store<u32>(HANDLERS + 180, load<u32>(changetype<usize>(ADC_EvGv_64m)));
  store<u32>(HANDLERS + 184, load<u32>(changetype<usize>(ADC_GvEv_32r)));
  store<u32>(HANDLERS + 188, load<u32>(changetype<usize>(ADC_GvEv_32m)));
  store<u32>(HANDLERS + 192, load<u32>(changetype<usize>(ADC_GvEv_64r)));
  store<u32>(HANDLERS + 196, load<u32>(changetype<usize>(ADC_GvEv_64m)));
  store<u32>(HANDLERS + 200, load<u32>(changetype<usize>(ADC_EvIb_32r)));
  store<u32>(HANDLERS + 204, load<u32>(changetype<usize>(ADC_EvIb_32m)));
  store<u32>(HANDLERS + 208, load<u32>(changetype<usize>(ADC_EvIb_64r)));
  store<u32>(HANDLERS + 212, load<u32>(changetype<usize>(ADC_EvIb_64m)));
  store<u32>(HANDLERS + 216, load<u32>(changetype<usize>(SBB_EvGv_32r)));
  store<u32>(HANDLERS + 220, load<u32>(changetype<usize>(SBB_EvGv_32m)));
  store<u32>(HANDLERS + 224, load<u32>(changetype<usize>(SBB_EvGv_64r)));
  store<u32>(HANDLERS + 228, load<u32>(changetype<usize>(SBB_EvGv_64m)));
  store<u32>(HANDLERS + 232, load<u32>(changetype<usize>(SBB_GvEv_32r)));
  store<u32>(HANDLERS + 236, load<u32>(changetype<usize>(SBB_GvEv_32m)));
  store<u32>(HANDLERS + 240, load<u32>(changetype<usize>(SBB_GvEv_64r)));
  store<u32>(HANDLERS + 244, load<u32>(changetype<usize>(SBB_GvEv_64m)));
  store<u32>(HANDLERS + 248, load<u32>(changetype<usize>(SBB_EvIb_32r)));
  store<u32>(HANDLERS + 252, load<u32>(changetype<usize>(SBB_EvIb_32m)));
  store<u32>(HANDLERS + 256, load<u32>(changetype<usize>(SBB_EvIb_64r)));
  store<u32>(HANDLERS + 260, load<u32>(changetype<usize>(SBB_EvIb_64m)));
  store<u32>(HANDLERS + 264, load<u32>(changetype<usize>(AND_EvGv_32r)));
  store<u32>(HANDLERS + 268, load<u32>(changetype<usize>(AND_EvGv_32m)));
  store<u32>(HANDLERS + 272, load<u32>(changetype<usize>(AND_EvGv_64r)));
  store<u32>(HANDLERS + 276, load<u32>(changetype<usize>(AND_EvGv_64m)));
  store<u32>(HANDLERS + 280, load<u32>(changetype<usize>(AND_GbEb_8r)));
  store<u32>(HANDLERS + 284, load<u32>(changetype<usize>(AND_GbEb_8m)));
  store<u32>(HANDLERS + 288, load<u32>(changetype<usize>(AND_GvEv_32r)));
  store<u32>(HANDLERS + 292, load<u32>(changetype<usize>(AND_GvEv_32m)));
  store<u32>(HANDLERS + 296, load<u32>(changetype<usize>(AND_GvEv_64r)));
  store<u32>(HANDLERS + 300, load<u32>(changetype<usize>(AND_GvEv_64m)));
  store<u32>(HANDLERS + 304, load<u32>(changetype<usize>(AND_EvIz_32r)));
  store<u32>(HANDLERS + 308, load<u32>(changetype<usize>(AND_EvIz_32m)));
  store<u32>(HANDLERS + 312, load<u32>(changetype<usize>(AND_EvIz_64r)));
  store<u32>(HANDLERS + 316, load<u32>(changetype<usize>(AND_EvIz_64m)));
  store<u32>(HANDLERS + 320, load<u32>(changetype<usize>(AND_EvIb_32r)));
  store<u32>(HANDLERS + 324, load<u32>(changetype<usize>(AND_EvIb_32m)));
  store<u32>(HANDLERS + 328, load<u32>(changetype<usize>(AND_EvIb_64r)));
  store<u32>(HANDLERS + 332, load<u32>(changetype<usize>(AND_EvIb_64m)));
  store<u32>(HANDLERS + 336, load<u32>(changetype<usize>(SUB_EvGv_32r)));
  store<u32>(HANDLERS + 340, load<u32>(changetype<usize>(SUB_EvGv_32m)));
  store<u32>(HANDLERS + 344, load<u32>(changetype<usize>(SUB_EvGv_64r)));
  store<u32>(HANDLERS + 348, load<u32>(changetype<usize>(SUB_EvGv_64m)));
  store<u32>(HANDLERS + 352, load<u32>(changetype<usize>(SUB_GvEv_32r)));
  store<u32>(HANDLERS + 356, load<u32>(changetype<usize>(SUB_GvEv_32m)));
  store<u32>(HANDLERS + 360, load<u32>(changetype<usize>(SUB_GvEv_64r)));
  store<u32>(HANDLERS + 364, load<u32>(changetype<usize>(SUB_GvEv_64m)));
  store<u32>(HANDLERS + 368, load<u32>(changetype<usize>(SUB_EvIz_32r)));
  store<u32>(HANDLERS + 372, load<u32>(changetype<usize>(SUB_EvIz_32m)));
  store<u32>(HANDLERS + 376, load<u32>(changetype<usize>(SUB_EvIz_64r)));
  store<u32>(HANDLERS + 380, load<u32>(changetype<usize>(SUB_EvIz_64m)));
  store<u32>(HANDLERS + 384, load<u32>(changetype<usize>(SUB_EvIb_32r)));
  store<u32>(HANDLERS + 388, load<u32>(changetype<usize>(SUB_EvIb_32m)));
  store<u32>(HANDLERS + 392, load<u32>(changetype<usize>(SUB_EvIb_64r)));
  store<u32>(HANDLERS + 396, load<u32>(changetype<usize>(SUB_EvIb_64m)));
  store<u32>(HANDLERS + 400, load<u32>(changetype<usize>(XOR_EvGv_32r)));
  store<u32>(HANDLERS + 404, load<u32>(changetype<usize>(XOR_EvGv_32m)));
  store<u32>(HANDLERS + 408, load<u32>(changetype<usize>(XOR_EvGv_64r)));
  store<u32>(HANDLERS + 412, load<u32>(changetype<usize>(XOR_EvGv_64m)));
  store<u32>(HANDLERS + 416, load<u32>(changetype<usize>(XOR_GbEb_8r)));
  store<u32>(HANDLERS + 420, load<u32>(changetype<usize>(XOR_GbEb_8m)));
  store<u32>(HANDLERS + 424, load<u32>(changetype<usize>(XOR_GvEv_32r)));
  store<u32>(HANDLERS + 428, load<u32>(changetype<usize>(XOR_GvEv_32m)));
  store<u32>(HANDLERS + 432, load<u32>(changetype<usize>(XOR_GvEv_64r)));
  store<u32>(HANDLERS + 436, load<u32>(changetype<usize>(XOR_GvEv_64m)));
  store<u32>(HANDLERS + 440, load<u32>(changetype<usize>(XOR_EvIz_32r)));
  store<u32>(HANDLERS + 444, load<u32>(changetype<usize>(XOR_EvIz_32m)));
  store<u32>(HANDLERS + 448, load<u32>(changetype<usize>(XOR_EvIz_64r)));
  store<u32>(HANDLERS + 452, load<u32>(changetype<usize>(XOR_EvIz_64m)));
  store<u32>(HANDLERS + 456, load<u32>(changetype<usize>(XOR_EvIb_32r)));
  store<u32>(HANDLERS + 460, load<u32>(changetype<usize>(XOR_EvIb_32m)));
  store<u32>(HANDLERS + 464, load<u32>(changetype<usize>(XOR_EvIb_64r)));
  store<u32>(HANDLERS + 468, load<u32>(changetype<usize>(XOR_EvIb_64m)));
  store<u32>(HANDLERS + 472, load<u32>(changetype<usize>(CMP_EvGv_32r)));
  store<u32>(HANDLERS + 476, load<u32>(changetype<usize>(CMP_EvGv_32m)));
  store<u32>(HANDLERS + 480, load<u32>(changetype<usize>(CMP_EvGv_64r)));
  store<u32>(HANDLERS + 484, load<u32>(changetype<usize>(CMP_EvGv_64m)));
  store<u32>(HANDLERS + 488, load<u32>(changetype<usize>(CMP_GbEb_8r)));
  store<u32>(HANDLERS + 492, load<u32>(changetype<usize>(CMP_GbEb_8m)));
  store<u32>(HANDLERS + 496, load<u32>(changetype<usize>(CMP_GvEv_32r)));
  store<u32>(HANDLERS + 500, load<u32>(changetype<usize>(CMP_GvEv_32m)));
  store<u32>(HANDLERS + 504, load<u32>(changetype<usize>(CMP_GvEv_64r)));
  store<u32>(HANDLERS + 508, load<u32>(changetype<usize>(CMP_GvEv_64m)));
  store<u32>(HANDLERS + 512, load<u32>(changetype<usize>(CMP_ALIb_8)));
  store<u32>(HANDLERS + 516, load<u32>(changetype<usize>(CMP_rAXIz_32)));
  store<u32>(HANDLERS + 520, load<u32>(changetype<usize>(CMP_rAXIz_64)));
  store<u32>(HANDLERS + 524, load<u32>(changetype<usize>(CMP_EbIb_8r)));
  store<u32>(HANDLERS + 528, load<u32>(changetype<usize>(CMP_EbIb_8m)));
  store<u32>(HANDLERS + 532, load<u32>(changetype<usize>(CMP_EvIz_32r)));
  store<u32>(HANDLERS + 536, load<u32>(changetype<usize>(CMP_EvIz_32m)));
  store<u32>(HANDLERS + 540, load<u32>(changetype<usize>(CMP_EvIz_64r)));
  store<u32>(HANDLERS + 544, load<u32>(changetype<usize>(CMP_EvIz_64m)));
  store<u32>(HANDLERS + 548, load<u32>(changetype<usize>(CMP_EvIb_32r)));
  store<u32>(HANDLERS + 552, load<u32>(changetype<usize>(CMP_EvIb_32m)));
  store<u32>(HANDLERS + 556, load<u32>(changetype<usize>(CMP_EvIb_64r)));
  store<u32>(HANDLERS + 560, load<u32>(changetype<usize>(CMP_EvIb_64m)));
  store<u32>(HANDLERS + 564, load<u32>(changetype<usize>(TEST_EbGb_8r)));
  store<u32>(HANDLERS + 568, load<u32>(changetype<usize>(TEST_EbGb_8m)));
  store<u32>(HANDLERS + 572, load<u32>(changetype<usize>(TEST_EvGv_32r)));
  store<u32>(HANDLERS + 576, load<u32>(changetype<usize>(TEST_EvGv_32m)));
  store<u32>(HANDLERS + 580, load<u32>(changetype<usize>(TEST_EvGv_64r)));
  store<u32>(HANDLERS + 584, load<u32>(changetype<usize>(TEST_EvGv_64m)));
  store<u32>(HANDLERS + 588, load<u32>(changetype<usize>(TEST_ALIb_8)));
  store<u32>(HANDLERS + 592, load<u32>(changetype<usize>(TEST_EbIb_8r)));
  store<u32>(HANDLERS + 596, load<u32>(changetype<usize>(TEST_EbIb_8m)));
  store<u32>(HANDLERS + 600, load<u32>(changetype<usize>(TEST_EvIz_32r)));
  store<u32>(HANDLERS + 604, load<u32>(changetype<usize>(TEST_EvIz_32m)));
  store<u32>(HANDLERS + 608, load<u32>(changetype<usize>(TEST_EvIz_64r)));
  store<u32>(HANDLERS + 612, load<u32>(changetype<usize>(TEST_EvIz_64m)));
  store<u32>(HANDLERS + 616, load<u32>(changetype<usize>(INC_Zv_32)));
  store<u32>(HANDLERS + 620, load<u32>(changetype<usize>(INC_Zv_64)));
  store<u32>(HANDLERS + 624, load<u32>(changetype<usize>(DEC_Zv_32)));
  store<u32>(HANDLERS + 628, load<u32>(changetype<usize>(DEC_Zv_64)));
  store<u32>(HANDLERS + 632, load<u32>(changetype<usize>(INC_Ev_32r)));
  store<u32>(HANDLERS + 636, load<u32>(changetype<usize>(INC_Ev_32m)));
  store<u32>(HANDLERS + 640, load<u32>(changetype<usize>(INC_Ev_64r)));
  store<u32>(HANDLERS + 644, load<u32>(changetype<usize>(INC_Ev_64m)));
  store<u32>(HANDLERS + 648, load<u32>(changetype<usize>(DEC_Ev_32r)));
  store<u32>(HANDLERS + 652, load<u32>(changetype<usize>(DEC_Ev_32m)));
  store<u32>(HANDLERS + 656, load<u32>(changetype<usize>(DEC_Ev_64r)));
  store<u32>(HANDLERS + 660, load<u32>(changetype<usize>(DEC_Ev_64m)));
  store<u32>(HANDLERS + 664, load<u32>(changetype<usize>(NEG_Ev_32r)));
  store<u32>(HANDLERS + 668, load<u32>(changetype<usize>(NEG_Ev_32m)));
  store<u32>(HANDLERS + 672, load<u32>(changetype<usize>(NEG_Ev_64r)));
  store<u32>(HANDLERS + 676, load<u32>(changetype<usize>(NEG_Ev_64m)));
  store<u32>(HANDLERS + 680, load<u32>(changetype<usize>(MUL_Ev_32r)));
  store<u32>(HANDLERS + 684, load<u32>(changetype<usize>(MUL_Ev_32m)));
  store<u32>(HANDLERS + 688, load<u32>(changetype<usize>(MUL_Ev_64r)));
  store<u32>(HANDLERS + 692, load<u32>(changetype<usize>(MUL_Ev_64m)));
  store<u32>(HANDLERS + 696, load<u32>(changetype<usize>(IMUL_Ev_32r)));
  store<u32>(HANDLERS + 700, load<u32>(changetype<usize>(IMUL_Ev_32m)));
  store<u32>(HANDLERS + 704, load<u32>(changetype<usize>(IMUL_Ev_64r)));
  store<u32>(HANDLERS + 708, load<u32>(changetype<usize>(IMUL_Ev_64m)));
  store<u32>(HANDLERS + 712, load<u32>(changetype<usize>(IMUL_GvEv_32r)));
  store<u32>(HANDLERS + 716, load<u32>(changetype<usize>(IMUL_GvEv_32m)));
  store<u32>(HANDLERS + 720, load<u32>(changetype<usize>(IMUL_GvEv_64r)));
  store<u32>(HANDLERS + 724, load<u32>(changetype<usize>(IMUL_GvEv_64m)));
  store<u32>(HANDLERS + 728, load<u32>(changetype<usize>(IMUL_GvEvIz_32r)));
  store<u32>(HANDLERS + 732, load<u32>(changetype<usize>(IMUL_GvEvIz_32m)));
  store<u32>(HANDLERS + 736, load<u32>(changetype<usize>(IMUL_GvEvIz_64r)));
  store<u32>(HANDLERS + 740, load<u32>(changetype<usize>(IMUL_GvEvIz_64m)));
  store<u32>(HANDLERS + 744, load<u32>(changetype<usize>(IMUL_GvEvIb_32r)));
  store<u32>(HANDLERS + 748, load<u32>(changetype<usize>(IMUL_GvEvIb_32m)));
  store<u32>(HANDLERS + 752, load<u32>(changetype<usize>(IMUL_GvEvIb_64r)));
  store<u32>(HANDLERS + 756, load<u32>(changetype<usize>(IMUL_GvEvIb_64m)));
  store<u32>(HANDLERS + 760, load<u32>(changetype<usize>(CBW_32)));
  store<u32>(HANDLERS + 764, load<u32>(changetype<usize>(CBW_64)));
  store<u32>(HANDLERS + 768, load<u32>(changetype<usize>(CWD_32)));
  store<u32>(HANDLERS + 772, load<u32>(changetype<usize>(CWD_64)));
  store<u32>(HANDLERS + 776, load<u32>(changetype<usize>(SHL_EvIb_32r)));
  store<u32>(HANDLERS + 780, load<u32>(changetype<usize>(SHL_EvIb_32m)));
  store<u32>(HANDLERS + 784, load<u32>(changetype<usize>(SHL_EvIb_64r)));
  store<u32>(HANDLERS + 788, load<u32>(changetype<usize>(SHL_EvIb_64m)));
  store<u32>(HANDLERS + 792, load<u32>(changetype<usize>(SHL_Ev1_32r)));
  store<u32>(HANDLERS + 796, load<u32>(changetype<usize>(SHL_Ev1_32m)));
  store<u32>(HANDLERS + 800, load<u32>(changetype<usize>(SHL_Ev1_64r)));
  store<u32>(HANDLERS + 804, load<u32>(changetype<usize>(SHL_Ev1_64m)));
  store<u32>(HANDLERS + 808, load<u32>(changetype<usize>(SHL_EvCL_32r)));
  store<u32>(HANDLERS + 812, load<u32>(changetype<usize>(SHL_EvCL_32m)));
  store<u32>(HANDLERS + 816, load<u32>(changetype<usize>(SHL_EvCL_64r)));
  store<u32>(HANDLERS + 820, load<u32>(changetype<usize>(SHL_EvCL_64m)));
  store<u32>(HANDLERS + 824, load<u32>(changetype<usize>(SHR_EvIb_32r)));
  store<u32>(HANDLERS + 828, load<u32>(changetype<usize>(SHR_EvIb_32m)));
  store<u32>(HANDLERS + 832, load<u32>(changetype<usize>(SHR_EvIb_64r)));
  store<u32>(HANDLERS + 836, load<u32>(changetype<usize>(SHR_EvIb_64m)));
  store<u32>(HANDLERS + 840, load<u32>(changetype<usize>(SHR_Ev1_32r)));
  store<u32>(HANDLERS + 844, load<u32>(changetype<usize>(SHR_Ev1_32m)));
  store<u32>(HANDLERS + 848, load<u32>(changetype<usize>(SHR_Ev1_64r)));
  store<u32>(HANDLERS + 852, load<u32>(changetype<usize>(SHR_Ev1_64m)));
  store<u32>(HANDLERS + 856, load<u32>(changetype<usize>(SHR_EvCL_32r)));
  store<u32>(HANDLERS + 860, load<u32>(changetype<usize>(SHR_EvCL_32m)));
  store<u32>(HANDLERS + 864, load<u32>(changetype<usize>(SHR_EvCL_64r)));
  store<u32>(HANDLERS + 868, load<u32>(changetype<usize>(SHR_EvCL_64m)));
  store<u32>(HANDLERS + 872, load<u32>(changetype<usize>(SAR_EvIb_32r)));
  store<u32>(HANDLERS + 876, load<u32>(changetype<usize>(SAR_EvIb_32m)));
  store<u32>(HANDLERS + 880, load<u32>(changetype<usize>(SAR_EvIb_64r)));
  store<u32>(HANDLERS + 884, load<u32>(changetype<usize>(SAR_EvIb_64m)));
  store<u32>(HANDLERS + 888, load<u32>(changetype<usize>(SAR_Ev1_32r)));
  store<u32>(HANDLERS + 892, load<u32>(changetype<usize>(SAR_Ev1_32m)));
  store<u32>(HANDLERS + 896, load<u32>(changetype<usize>(SAR_Ev1_64r)));
  store<u32>(HANDLERS + 900, load<u32>(changetype<usize>(SAR_Ev1_64m)));
  store<u32>(HANDLERS + 904, load<u32>(changetype<usize>(SAR_EvCL_32r)));
  store<u32>(HANDLERS + 908, load<u32>(changetype<usize>(SAR_EvCL_32m)));
  store<u32>(HANDLERS + 912, load<u32>(changetype<usize>(SAR_EvCL_64r)));
  store<u32>(HANDLERS + 916, load<u32>(changetype<usize>(SAR_EvCL_64m)));
  store<u32>(HANDLERS + 920, load<u32>(changetype<usize>(BT_EvGv_32r)));
  store<u32>(HANDLERS + 924, load<u32>(changetype<usize>(BT_EvGv_64r)));
  store<u32>(HANDLERS + 928, load<u32>(changetype<usize>(MOV_EbGb_8r)));
  store<u32>(HANDLERS + 932, load<u32>(changetype<usize>(MOV_EbGb_8m)));
  store<u32>(HANDLERS + 936, load<u32>(changetype<usize>(MOV_EvGv_16r)));
  store<u32>(HANDLERS + 940, load<u32>(changetype<usize>(MOV_EvGv_16m)));
  store<u32>(HANDLERS + 944, load<u32>(changetype<usize>(MOV_EvGv_32r)));
  store<u32>(HANDLERS + 948, load<u32>(changetype<usize>(MOV_EvGv_32m)));
  store<u32>(HANDLERS + 952, load<u32>(changetype<usize>(MOV_EvGv_64r)));
  store<u32>(HANDLERS + 956, load<u32>(changetype<usize>(MOV_EvGv_64m)));
  store<u32>(HANDLERS + 960, load<u32>(changetype<usize>(MOV_GbEb_8r)));
  store<u32>(HANDLERS + 964, load<u32>(changetype<usize>(MOV_GbEb_8m)));
  store<u32>(HANDLERS + 968, load<u32>(changetype<usize>(MOV_GvEv_16r)));
  store<u32>(HANDLERS + 972, load<u32>(changetype<usize>(MOV_GvEv_16m)));
  store<u32>(HANDLERS + 976, load<u32>(changetype<usize>(MOV_GvEv_32r)));
  store<u32>(HANDLERS + 980, load<u32>(changetype<usize>(MOV_GvEv_32m)));
  store<u32>(HANDLERS + 984, load<u32>(changetype<usize>(MOV_GvEv_64r)));
  store<u32>(HANDLERS + 988, load<u32>(changetype<usize>(MOV_GvEv_64m)));
  store<u32>(HANDLERS + 992, load<u32>(changetype<usize>(MOV_rAXOv_32)));
  store<u32>(HANDLERS + 996, load<u32>(changetype<usize>(MOV_rAXOv_64)));
  store<u32>(HANDLERS + 1000, load<u32>(changetype<usize>(MOV_ZbIb_8)));
  store<u32>(HANDLERS + 1004, load<u32>(changetype<usize>(MOV_ZvIv_32)));
  store<u32>(HANDLERS + 1008, load<u32>(changetype<usize>(MOV_ZvIv_64)));
  store<u32>(HANDLERS + 1012, load<u32>(changetype<usize>(MOV_EbIb_8r)));
  store<u32>(HANDLERS + 1016, load<u32>(changetype<usize>(MOV_EbIb_8m)));
  store<u32>(HANDLERS + 1020, load<u32>(changetype<usize>(MOV_EvIz_32r)));
  store<u32>(HANDLERS + 1024, load<u32>(changetype<usize>(MOV_EvIz_32m)));
  store<u32>(HANDLERS + 1028, load<u32>(changetype<usize>(MOV_EvIz_64r)));
  store<u32>(HANDLERS + 1032, load<u32>(changetype<usize>(MOV_EvIz_64m)));
  store<u32>(HANDLERS + 1036, load<u32>(changetype<usize>(MOVZX_GvEb_32r)));
  store<u32>(HANDLERS + 1040, load<u32>(changetype<usize>(MOVZX_GvEb_32m)));
  store<u32>(HANDLERS + 1044, load<u32>(changetype<usize>(MOVZX_GvEb_64r)));
  store<u32>(HANDLERS + 1048, load<u32>(changetype<usize>(MOVZX_GvEb_64m)));
  store<u32>(HANDLERS + 1052, load<u32>(changetype<usize>(MOVZX_GvEw_32r)));
  store<u32>(HANDLERS + 1056, load<u32>(changetype<usize>(MOVZX_GvEw_32m)));
  store<u32>(HANDLERS + 1060, load<u32>(changetype<usize>(MOVZX_GvEw_64r)));
  store<u32>(HANDLERS + 1064, load<u32>(changetype<usize>(MOVZX_GvEw_64m)));
  store<u32>(HANDLERS + 1068, load<u32>(changetype<usize>(MOVSX_GvEb_32r)));
  store<u32>(HANDLERS + 1072, load<u32>(changetype<usize>(MOVSX_GvEb_32m)));
  store<u32>(HANDLERS + 1076, load<u32>(changetype<usize>(MOVSX_GvEb_64r)));
  store<u32>(HANDLERS + 1080, load<u32>(changetype<usize>(MOVSX_GvEb_64m)));
  store<u32>(HANDLERS + 1084, load<u32>(changetype<usize>(MOVSXD_GvEd_32r)));
  store<u32>(HANDLERS + 1088, load<u32>(changetype<usize>(MOVSXD_GvEd_32m)));
  store<u32>(HANDLERS + 1092, load<u32>(changetype<usize>(MOVSXD_GvEd_64r)));
  store<u32>(HANDLERS + 1096, load<u32>(changetype<usize>(MOVSXD_GvEd_64m)));
  store<u32>(HANDLERS + 1100, load<u32>(changetype<usize>(LEA_GvM_32m)));
  store<u32>(HANDLERS + 1104, load<u32>(changetype<usize>(LEA_GvM_64m)));
  store<u32>(HANDLERS + 1108, load<u32>(changetype<usize>(NOP)));
  store<u32>(HANDLERS + 1112, load<u32>(changetype<usize>(CMOVO_GvEv_32r)));
  store<u32>(HANDLERS + 1116, load<u32>(changetype<usize>(CMOVO_GvEv_32m)));
  store<u32>(HANDLERS + 1120, load<u32>(changetype<usize>(CMOVO_GvEv_64r)));
  store<u32>(HANDLERS + 1124, load<u32>(changetype<usize>(CMOVO_GvEv_64m)));
  store<u32>(HANDLERS + 1128, load<u32>(changetype<usize>(SETO_Eb_8r)));
  store<u32>(HANDLERS + 1132, load<u32>(changetype<usize>(SETO_Eb_8m)));
  store<u32>(HANDLERS + 1136, load<u32>(changetype<usize>(CMOVNO_GvEv_32r)));
  store<u32>(HANDLERS + 1140, load<u32>(changetype<usize>(CMOVNO_GvEv_32m)));
  store<u32>(HANDLERS + 1144, load<u32>(changetype<usize>(CMOVNO_GvEv_64r)));
  store<u32>(HANDLERS + 1148, load<u32>(changetype<usize>(CMOVNO_GvEv_64m)));
  store<u32>(HANDLERS + 1152, load<u32>(changetype<usize>(SETNO_Eb_8r)));
  store<u32>(HANDLERS + 1156, load<u32>(changetype<usize>(SETNO_Eb_8m)));
  store<u32>(HANDLERS + 1160, load<u32>(changetype<usize>(CMOVB_GvEv_32r)));
  store<u32>(HANDLERS + 1164, load<u32>(changetype<usize>(CMOVB_GvEv_32m)));
  store<u32>(HANDLERS + 1168, load<u32>(changetype<usize>(CMOVB_GvEv_64r)));
  store<u32>(HANDLERS + 1172, load<u32>(changetype<usize>(CMOVB_GvEv_64m)));
  store<u32>(HANDLERS + 1176, load<u32>(changetype<usize>(SETB_Eb_8r)));
  store<u32>(HANDLERS + 1180, load<u32>(changetype<usize>(SETB_Eb_8m)));
  store<u32>(HANDLERS + 1184, load<u32>(changetype<usize>(CMOVAE_GvEv_32r)));
  store<u32>(HANDLERS + 1188, load<u32>(changetype<usize>(CMOVAE_GvEv_32m)));
  store<u32>(HANDLERS + 1192, load<u32>(changetype<usize>(CMOVAE_GvEv_64r)));
  store<u32>(HANDLERS + 1196, load<u32>(changetype<usize>(CMOVAE_GvEv_64m)));
  store<u32>(HANDLERS + 1200, load<u32>(changetype<usize>(SETAE_Eb_8r)));
  store<u32>(HANDLERS + 1204, load<u32>(changetype<usize>(SETAE_Eb_8m)));
  store<u32>(HANDLERS + 1208, load<u32>(changetype<usize>(CMOVE_GvEv_32r)));
  store<u32>(HANDLERS + 1212, load<u32>(changetype<usize>(CMOVE_GvEv_32m)));
  store<u32>(HANDLERS + 1216, load<u32>(changetype<usize>(CMOVE_GvEv_64r)));
  store<u32>(HANDLERS + 1220, load<u32>(changetype<usize>(CMOVE_GvEv_64m)));
  store<u32>(HANDLERS + 1224, load<u32>(changetype<usize>(SETE_Eb_8r)));
  store<u32>(HANDLERS + 1228, load<u32>(changetype<usize>(SETE_Eb_8m)));
  store<u32>(HANDLERS + 1232, load<u32>(changetype<usize>(CMOVNE_GvEv_32r)));
  store<u32>(HANDLERS + 1236, load<u32>(changetype<usize>(CMOVNE_GvEv_32m)));
  store<u32>(HANDLERS + 1240, load<u32>(changetype<usize>(CMOVNE_GvEv_64r)));
  store<u32>(HANDLERS + 1244, load<u32>(changetype<usize>(CMOVNE_GvEv_64m)));
  store<u32>(HANDLERS + 1248, load<u32>(changetype<usize>(SETNE_Eb_8r)));
  store<u32>(HANDLERS + 1252, load<u32>(changetype<usize>(SETNE_Eb_8m)));
  store<u32>(HANDLERS + 1256, load<u32>(changetype<usize>(CMOVBE_GvEv_32r)));
  store<u32>(HANDLERS + 1260, load<u32>(changetype<usize>(CMOVBE_GvEv_32m)));
  store<u32>(HANDLERS + 1264, load<u32>(changetype<usize>(CMOVBE_GvEv_64r)));
  store<u32>(HANDLERS + 1268, load<u32>(changetype<usize>(CMOVBE_GvEv_64m)));
  store<u32>(HANDLERS + 1272, load<u32>(changetype<usize>(SETBE_Eb_8r)));
  store<u32>(HANDLERS + 1276, load<u32>(changetype<usize>(SETBE_Eb_8m)));
  store<u32>(HANDLERS + 1280, load<u32>(changetype<usize>(CMOVA_GvEv_32r)));
  store<u32>(HANDLERS + 1284, load<u32>(changetype<usize>(CMOVA_GvEv_32m)));
  store<u32>(HANDLERS + 1288, load<u32>(changetype<usize>(CMOVA_GvEv_64r)));
  store<u32>(HANDLERS + 1292, load<u32>(changetype<usize>(CMOVA_GvEv_64m)));
  store<u32>(HANDLERS + 1296, load<u32>(changetype<usize>(SETA_Eb_8r)));
  store<u32>(HANDLERS + 1300, load<u32>(changetype<usize>(SETA_Eb_8m)));
  store<u32>(HANDLERS + 1304, load<u32>(changetype<usize>(CMOVS_GvEv_32r)));
  store<u32>(HANDLERS + 1308, load<u32>(changetype<usize>(CMOVS_GvEv_32m)));
  store<u32>(HANDLERS + 1312, load<u32>(changetype<usize>(CMOVS_GvEv_64r)));
  store<u32>(HANDLERS + 1316, load<u32>(changetype<usize>(CMOVS_GvEv_64m)));
  store<u32>(HANDLERS + 1320, load<u32>(changetype<usize>(SETS_Eb_8r)));
  store<u32>(HANDLERS + 1324, load<u32>(changetype<usize>(SETS_Eb_8m)));
  store<u32>(HANDLERS + 1328, load<u32>(changetype<usize>(CMOVNS_GvEv_32r)));
  store<u32>(HANDLERS + 1332, load<u32>(changetype<usize>(CMOVNS_GvEv_32m)));
  store<u32>(HANDLERS + 1336, load<u32>(changetype<usize>(CMOVNS_GvEv_64r)));
  store<u32>(HANDLERS + 1340, load<u32>(changetype<usize>(CMOVNS_GvEv_64m)));
  store<u32>(HANDLERS + 1344, load<u32>(changetype<usize>(SETNS_Eb_8r)));
  store<u32>(HANDLERS + 1348, load<u32>(changetype<usize>(SETNS_Eb_8m)));
  store<u32>(HANDLERS + 1352, load<u32>(changetype<usize>(CMOVP_GvEv_32r)));
  store<u32>(HANDLERS + 1356, load<u32>(changetype<usize>(CMOVP_GvEv_32m)));
  store<u32>(HANDLERS + 1360, load<u32>(changetype<usize>(CMOVP_GvEv_64r)));
  store<u32>(HANDLERS + 1364, load<u32>(changetype<usize>(CMOVP_GvEv_64m)));
  store<u32>(HANDLERS + 1368, load<u32>(changetype<usize>(SETP_Eb_8r)));
  store<u32>(HANDLERS + 1372, load<u32>(changetype<usize>(SETP_Eb_8m)));
  store<u32>(HANDLERS + 1376, load<u32>(changetype<usize>(CMOVNP_GvEv_32r)));
  store<u32>(HANDLERS + 1380, load<u32>(changetype<usize>(CMOVNP_GvEv_32m)));
  store<u32>(HANDLERS + 1384, load<u32>(changetype<usize>(CMOVNP_GvEv_64r)));
  store<u32>(HANDLERS + 1388, load<u32>(changetype<usize>(CMOVNP_GvEv_64m)));
  store<u32>(HANDLERS + 1392, load<u32>(changetype<usize>(SETNP_Eb_8r)));
  store<u32>(HANDLERS + 1396, load<u32>(changetype<usize>(SETNP_Eb_8m)));
  store<u32>(HANDLERS + 1400, load<u32>(changetype<usize>(CMOVL_GvEv_32r)));
  store<u32>(HANDLERS + 1404, load<u32>(changetype<usize>(CMOVL_GvEv_32m)));
  store<u32>(HANDLERS + 1408, load<u32>(changetype<usize>(CMOVL_GvEv_64r)));
  store<u32>(HANDLERS + 1412, load<u32>(changetype<usize>(CMOVL_GvEv_64m)));
  store<u32>(HANDLERS + 1416, load<u32>(changetype<usize>(SETL_Eb_8r)));
  store<u32>(HANDLERS + 1420, load<u32>(changetype<usize>(SETL_Eb_8m)));
  store<u32>(HANDLERS + 1424, load<u32>(changetype<usize>(CMOVGE_GvEv_32r)));
  store<u32>(HANDLERS + 1428, load<u32>(changetype<usize>(CMOVGE_GvEv_32m)));
  store<u32>(HANDLERS + 1432, load<u32>(changetype<usize>(CMOVGE_GvEv_64r)));
  store<u32>(HANDLERS + 1436, load<u32>(changetype<usize>(CMOVGE_GvEv_64m)));
  store<u32>(HANDLERS + 1440, load<u32>(changetype<usize>(SETGE_Eb_8r)));
  store<u32>(HANDLERS + 1444, load<u32>(changetype<usize>(SETGE_Eb_8m)));
  store<u32>(HANDLERS + 1448, load<u32>(changetype<usize>(CMOVLE_GvEv_32r)));
  store<u32>(HANDLERS + 1452, load<u32>(changetype<usize>(CMOVLE_GvEv_32m)));
  store<u32>(HANDLERS + 1456, load<u32>(changetype<usize>(CMOVLE_GvEv_64r)));
  store<u32>(HANDLERS + 1460, load<u32>(changetype<usize>(CMOVLE_GvEv_64m)));
  store<u32>(HANDLERS + 1464, load<u32>(changetype<usize>(SETLE_Eb_8r)));
  store<u32>(HANDLERS + 1468, load<u32>(changetype<usize>(SETLE_Eb_8m)));
  store<u32>(HANDLERS + 1472, load<u32>(changetype<usize>(CMOVG_GvEv_32r)));
  store<u32>(HANDLERS + 1476, load<u32>(changetype<usize>(CMOVG_GvEv_32m)));
  store<u32>(HANDLERS + 1480, load<u32>(changetype<usize>(CMOVG_GvEv_64r)));
  store<u32>(HANDLERS + 1484, load<u32>(changetype<usize>(CMOVG_GvEv_64m)));
  store<u32>(HANDLERS + 1488, load<u32>(changetype<usize>(SETG_Eb_8r)));
  store<u32>(HANDLERS + 1492, load<u32>(changetype<usize>(SETG_Eb_8m)));
  store<u32>(HANDLERS + 1496, load<u32>(changetype<usize>(PUSH_Zv_32)));
  store<u32>(HANDLERS + 1500, load<u32>(changetype<usize>(PUSH_Zv_64)));
  store<u32>(HANDLERS + 1504, load<u32>(changetype<usize>(POP_Zv_32)));
  store<u32>(HANDLERS + 1508, load<u32>(changetype<usize>(POP_Zv_64)));
  store<u32>(HANDLERS + 1512, load<u32>(changetype<usize>(PUSH_Iz_32)));
  store<u32>(HANDLERS + 1516, load<u32>(changetype<usize>(PUSH_Iz_64)));
  store<u32>(HANDLERS + 1520, load<u32>(changetype<usize>(PUSH_Ib_32)));
  store<u32>(HANDLERS + 1524, load<u32>(changetype<usize>(PUSH_Ib_64)));
  store<u32>(HANDLERS + 1528, load<u32>(changetype<usize>(PUSH_Ev_32r)));
  store<u32>(HANDLERS + 1532, load<u32>(changetype<usize>(PUSH_Ev_32m)));
  store<u32>(HANDLERS + 1536, load<u32>(changetype<usize>(PUSH_Ev_64r)));
  store<u32>(HANDLERS + 1540, load<u32>(changetype<usize>(PUSH_Ev_64m)));
  store<u32>(HANDLERS + 1544, load<u32>(changetype<usize>(JO_Jb_32)));
  store<u32>(HANDLERS + 1548, load<u32>(changetype<usize>(JO_Jb_64)));
  store<u32>(HANDLERS + 1552, load<u32>(changetype<usize>(JO_Jz_32)));
  store<u32>(HANDLERS + 1556, load<u32>(changetype<usize>(JO_Jz_64)));
  store<u32>(HANDLERS + 1560, load<u32>(changetype<usize>(JNO_Jb_32)));
  store<u32>(HANDLERS + 1564, load<u32>(changetype<usize>(JNO_Jb_64)));
  store<u32>(HANDLERS + 1568, load<u32>(changetype<usize>(JNO_Jz_32)));
  store<u32>(HANDLERS + 1572, load<u32>(changetype<usize>(JNO_Jz_64)));
  store<u32>(HANDLERS + 1576, load<u32>(changetype<usize>(JB_Jb_32)));
  store<u32>(HANDLERS + 1580, load<u32>(changetype<usize>(JB_Jb_64)));
  store<u32>(HANDLERS + 1584, load<u32>(changetype<usize>(JB_Jz_32)));
  store<u32>(HANDLERS + 1588, load<u32>(changetype<usize>(JB_Jz_64)));
  store<u32>(HANDLERS + 1592, load<u32>(changetype<usize>(JAE_Jb_32)));
  store<u32>(HANDLERS + 1596, load<u32>(changetype<usize>(JAE_Jb_64)));
  store<u32>(HANDLERS + 1600, load<u32>(changetype<usize>(JAE_Jz_32)));
  store<u32>(HANDLERS + 1604, load<u32>(changetype<usize>(JAE_Jz_64)));
  store<u32>(HANDLERS + 1608, load<u32>(changetype<usize>(JE_Jb_32)));
  store<u32>(HANDLERS + 1612, load<u32>(changetype<usize>(JE_Jb_64)));
  store<u32>(HANDLERS + 1616, load<u32>(changetype<usize>(JE_Jz_32)));
  store<u32>(HANDLERS + 1620, load<u32>(changetype<usize>(JE_Jz_64)));
  store<u32>(HANDLERS + 1624, load<u32>(changetype<usize>(JNE_Jb_32)));
  store<u32>(HANDLERS + 1628, load<u32>(changetype<usize>(JNE_Jb_64)));
  store<u32>(HANDLERS + 1632, load<u32>(changetype<usize>(JNE_Jz_32)));
  store<u32>(HANDLERS + 1636, load<u32>(changetype<usize>(JNE_Jz_64)));
  store<u32>(HANDLERS + 1640, load<u32>(changetype<usize>(JBE_Jb_32)));
  store<u32>(HANDLERS + 1644, load<u32>(changetype<usize>(JBE_Jb_64)));
  store<u32>(HANDLERS + 1648, load<u32>(changetype<usize>(JBE_Jz_32)));
  store<u32>(HANDLERS + 1652, load<u32>(changetype<usize>(JBE_Jz_64)));
  store<u32>(HANDLERS + 1656, load<u32>(changetype<usize>(JA_Jb_32)));
  store<u32>(HANDLERS + 1660, load<u32>(changetype<usize>(JA_Jb_64)));
  store<u32>(HANDLERS + 1664, load<u32>(changetype<usize>(JA_Jz_32)));
  store<u32>(HANDLERS + 1668, load<u32>(changetype<usize>(JA_Jz_64)));
  store<u32>(HANDLERS + 1672, load<u32>(changetype<usize>(JS_Jb_32)));
  store<u32>(HANDLERS + 1676, load<u32>(changetype<usize>(JS_Jb_64)));
  store<u32>(HANDLERS + 1680, load<u32>(changetype<usize>(JS_Jz_32)));
  store<u32>(HANDLERS + 1684, load<u32>(changetype<usize>(JS_Jz_64)));
  store<u32>(HANDLERS + 1688, load<u32>(changetype<usize>(JNS_Jb_32)));
  store<u32>(HANDLERS + 1692, load<u32>(changetype<usize>(JNS_Jb_64)));
  store<u32>(HANDLERS + 1696, load<u32>(changetype<usize>(JNS_Jz_32)));
  store<u32>(HANDLERS + 1700, load<u32>(changetype<usize>(JNS_Jz_64)));
  store<u32>(HANDLERS + 1704, load<u32>(changetype<usize>(JP_Jb_32)));
  store<u32>(HANDLERS + 1708, load<u32>(changetype<usize>(JP_Jb_64)));
  store<u32>(HANDLERS + 1712, load<u32>(changetype<usize>(JP_Jz_32)));
  store<u32>(HANDLERS + 1716, load<u32>(changetype<usize>(JP_Jz_64)));
  store<u32>(HANDLERS + 1720, load<u32>(changetype<usize>(JNP_Jb_32)));
  store<u32>(HANDLERS + 1724, load<u32>(changetype<usize>(JNP_Jb_64)));
  store<u32>(HANDLERS + 1728, load<u32>(changetype<usize>(JNP_Jz_32)));
  store<u32>(HANDLERS + 1732, load<u32>(changetype<usize>(JNP_Jz_64)));
  store<u32>(HANDLERS + 1736, load<u32>(changetype<usize>(JL_Jb_32)));
  store<u32>(HANDLERS + 1740, load<u32>(changetype<usize>(JL_Jb_64)));
  store<u32>(HANDLERS + 1744, load<u32>(changetype<usize>(JL_Jz_32)));
  store<u32>(HANDLERS + 1748, load<u32>(changetype<usize>(JL_Jz_64)));
  store<u32>(HANDLERS + 1752, load<u32>(changetype<usize>(JGE_Jb_32)));
  store<u32>(HANDLERS + 1756, load<u32>(changetype<usize>(JGE_Jb_64)));
  store<u32>(HANDLERS + 1760, load<u32>(changetype<usize>(JGE_Jz_32)));
  store<u32>(HANDLERS + 1764, load<u32>(changetype<usize>(JGE_Jz_64)));
  store<u32>(HANDLERS + 1768, load<u32>(changetype<usize>(JLE_Jb_32)));
  store<u32>(HANDLERS + 1772, load<u32>(changetype<usize>(JLE_Jb_64)));
  store<u32>(HANDLERS + 1776, load<u32>(changetype<usize>(JLE_Jz_32)));
  store<u32>(HANDLERS + 1780, load<u32>(changetype<usize>(JLE_Jz_64)));
  store<u32>(HANDLERS + 1784, load<u32>(changetype<usize>(JG_Jb_32)));
  store<u32>(HANDLERS + 1788, load<u32>(changetype<usize>(JG_Jb_64)));
  store<u32>(HANDLERS + 1792, load<u32>(changetype<usize>(JG_Jz_32)));
  store<u32>(HANDLERS + 1796, load<u32>(changetype<usize>(JG_Jz_64)));
  store<u32>(HANDLERS + 1800, load<u32>(changetype<usize>(JMP_Jb_32)));
  store<u32>(HANDLERS + 1804, load<u32>(changetype<usize>(JMP_Jb_64)));
  store<u32>(HANDLERS + 1808, load<u32>(changetype<usize>(JMP_Jz_32)));
  store<u32>(HANDLERS + 1812, load<u32>(changetype<usize>(JMP_Jz_64)));
  store<u32>(HANDLERS + 1816, load<u32>(changetype<usize>(JMP_Ev_32r)));
  store<u32>(HANDLERS + 1820, load<u32>(changetype<usize>(JMP_Ev_32m)));
  store<u32>(HANDLERS + 1824, load<u32>(changetype<usize>(JMP_Ev_64r)));
  store<u32>(HANDLERS + 1828, load<u32>(changetype<usize>(JMP_Ev_64m)));
  store<u32>(HANDLERS + 1832, load<u32>(changetype<usize>(CALL_Jz_32)));
  store<u32>(HANDLERS + 1836, load<u32>(changetype<usize>(CALL_Jz_64)));
  store<u32>(HANDLERS + 1840, load<u32>(changetype<usize>(CALL_Ev_32r)));
  store<u32>(HANDLERS + 1844, load<u32>(changetype<usize>(CALL_Ev_32m)));
  store<u32>(HANDLERS + 1848, load<u32>(changetype<usize>(CALL_Ev_64r)));
  store<u32>(HANDLERS + 1852, load<u32>(changetype<usize>(CALL_Ev_64m)));
  store<u32>(HANDLERS + 1856, load<u32>(changetype<usize>(RET_Iw_32)));
  store<u32>(HANDLERS + 1860, load<u32>(changetype<usize>(RET_Iw_64)));
  store<u32>(HANDLERS + 1864, load<u32>(changetype<usize>(RET_32)));
  store<u32>(HANDLERS + 1868, load<u32>(changetype<usize>(RET_64)));
  store<u32>(HANDLERS + 1872, load<u32>(changetype<usize>(ADD_EbGb_8r)));
  store<u32>(HANDLERS + 1876, load<u32>(changetype<usize>(ADD_EbGb_8m)));
  store<u32>(HANDLERS + 1880, load<u32>(changetype<usize>(ADD_EvGv_16r)));
  store<u32>(HANDLERS + 1884, load<u32>(changetype<usize>(ADD_EvGv_16m)));
  store<u32>(HANDLERS + 1888, load<u32>(changetype<usize>(ADD_GvEv_16r)));
  store<u32>(HANDLERS + 1892, load<u32>(changetype<usize>(ADD_GvEv_16m)));
  store<u32>(HANDLERS + 1896, load<u32>(changetype<usize>(ADD_ALIb_8)));
  store<u32>(HANDLERS + 1900, load<u32>(changetype<usize>(ADD_rAXIz_16)));
  store<u32>(HANDLERS + 1904, load<u32>(changetype<usize>(ADD_EbIb_8r)));
  store<u32>(HANDLERS + 1908, load<u32>(changetype<usize>(ADD_EbIb_8m)));
  store<u32>(HANDLERS + 1912, load<u32>(changetype<usize>(ADD_EvIz_16r)));
  store<u32>(HANDLERS + 1916, load<u32>(changetype<usize>(ADD_EvIz_16m)));
  store<u32>(HANDLERS + 1920, load<u32>(changetype<usize>(ADD_EvIb_16r)));
  store<u32>(HANDLERS + 1924, load<u32>(changetype<usize>(ADD_EvIb_16m)));
  store<u32>(HANDLERS + 1928, load<u32>(changetype<usize>(OR_EbGb_8r)));
  store<u32>(HANDLERS + 1932, load<u32>(changetype<usize>(OR_EbGb_8m)));
  store<u32>(HANDLERS + 1936, load<u32>(changetype<usize>(OR_EvGv_16r)));
  store<u32>(HANDLERS + 1940, load<u32>(changetype<usize>(OR_EvGv_16m)));
  store<u32>(HANDLERS + 1944, load<u32>(changetype<usize>(OR_GvEv_16r)));
  store<u32>(HANDLERS + 1948, load<u32>(changetype<usize>(OR_GvEv_16m)));
  store<u32>(HANDLERS + 1952, load<u32>(changetype<usize>(OR_ALIb_8)));
  store<u32>(HANDLERS + 1956, load<u32>(changetype<usize>(OR_rAXIz_16)));
  store<u32>(HANDLERS + 1960, load<u32>(changetype<usize>(OR_rAXIz_32)));
  store<u32>(HANDLERS + 1964, load<u32>(changetype<usize>(OR_rAXIz_64)));
  store<u32>(HANDLERS + 1968, load<u32>(changetype<usize>(OR_EbIb_8r)));
  store<u32>(HANDLERS + 1972, load<u32>(changetype<usize>(OR_EbIb_8m)));
  store<u32>(HANDLERS + 1976, load<u32>(changetype<usize>(OR_EvIz_16r)));
  store<u32>(HANDLERS + 1980, load<u32>(changetype<usize>(OR_EvIz_16m)));
  store<u32>(HANDLERS + 1984, load<u32>(changetype<usize>(OR_EvIb_16r)));
  store<u32>(HANDLERS + 1988, load<u32>(changetype<usize>(OR_EvIb_16m)));
  store<u32>(HANDLERS + 1992, load<u32>(changetype<usize>(ADC_EbGb_8r)));
  store<u32>(HANDLERS + 1996, load<u32>(changetype<usize>(ADC_EbGb_8m)));
  store<u32>(HANDLERS + 2000, load<u32>(changetype<usize>(ADC_EvGv_16r)));
  store<u32>(HANDLERS + 2004, load<u32>(changetype<usize>(ADC_EvGv_16m)));
  store<u32>(HANDLERS + 2008, load<u32>(changetype<usize>(ADC_GbEb_8r)));
  store<u32>(HANDLERS + 2012, load<u32>(changetype<usize>(ADC_GbEb_8m)));
  store<u32>(HANDLERS + 2016, load<u32>(changetype<usize>(ADC_GvEv_16r)));
  store<u32>(HANDLERS + 2020, load<u32>(changetype<usize>(ADC_GvEv_16m)));
  store<u32>(HANDLERS + 2024, load<u32>(changetype<usize>(ADC_ALIb_8)));
  store<u32>(HANDLERS + 2028, load<u32>(changetype<usize>(ADC_rAXIz_16)));
  store<u32>(HANDLERS + 2032, load<u32>(changetype<usize>(ADC_rAXIz_32)));
  store<u32>(HANDLERS + 2036, load<u32>(changetype<usize>(ADC_rAXIz_64)));
  store<u32>(HANDLERS + 2040, load<u32>(changetype<usize>(ADC_EbIb_8r)));
  store<u32>(HANDLERS + 2044, load<u32>(changetype<usize>(ADC_EbIb_8m)));
  store<u32>(HANDLERS + 2048, load<u32>(changetype<usize>(ADC_EvIz_16r)));
  store<u32>(HANDLERS + 2052, load<u32>(changetype<usize>(ADC_EvIz_16m)));
  store<u32>(HANDLERS + 2056, load<u32>(changetype<usize>(ADC_EvIz_32r)));
  store<u32>(HANDLERS + 2060, load<u32>(changetype<usize>(ADC_EvIz_32m)));
  store<u32>(HANDLERS + 2064, load<u32>(changetype<usize>(ADC_EvIz_64r)));
  store<u32>(HANDLERS + 2068, load<u32>(changetype<usize>(ADC_EvIz_64m)));
  store<u32>(HANDLERS + 2072, load<u32>(changetype<usize>(ADC_EvIb_16r)));
  store<u32>(HANDLERS + 2076, load<u32>(changetype<usize>(ADC_EvIb_16m)));
  store<u32>(HANDLERS + 2080, load<u32>(changetype<usize>(SBB_EbGb_8r)));
  store<u32>(HANDLERS + 2084, load<u32>(changetype<usize>(SBB_EbGb_8m)));
  store<u32>(HANDLERS + 2088, load<u32>(changetype<usize>(SBB_EvGv_16r)));
  store<u32>(HANDLERS + 2092, load<u32>(changetype<usize>(SBB_EvGv_16m)));
  store<u32>(HANDLERS + 2096, load<u32>(changetype<usize>(SBB_GbEb_8r)));
  store<u32>(HANDLERS + 2100, load<u32>(changetype<usize>(SBB_GbEb_8m)));
  store<u32>(HANDLERS + 2104, load<u32>(changetype<usize>(SBB_GvEv_16r)));
  store<u32>(HANDLERS + 2108, load<u32>(changetype<usize>(SBB_GvEv_16m)));
  store<u32>(HANDLERS + 2112, load<u32>(changetype<usize>(SBB_ALIb_8)));
  store<u32>(HANDLERS + 2116, load<u32>(changetype<usize>(SBB_rAXIz_16)));
  store<u32>(HANDLERS + 2120, load<u32>(changetype<usize>(SBB_rAXIz_32)));
  store<u32>(HANDLERS + 2124, load<u32>(changetype<usize>(SBB_rAXIz_64)));
  store<u32>(HANDLERS + 2128, load<u32>(changetype<usize>(SBB_EbIb_8r)));
  store<u32>(HANDLERS + 2132, load<u32>(changetype<usize>(SBB_EbIb_8m)));
  store<u32>(HANDLERS + 2136, load<u32>(changetype<usize>(SBB_EvIz_16r)));
  store<u32>(HANDLERS + 2140, load<u32>(changetype<usize>(SBB_EvIz_16m)));
  store<u32>(HANDLERS + 2144, load<u32>(changetype<usize>(SBB_EvIz_32r)));
  store<u32>(HANDLERS + 2148, load<u32>(changetype<usize>(SBB_EvIz_32m)));
  store<u32>(HANDLERS + 2152, load<u32>(changetype<usize>(SBB_EvIz_64r)));
  store<u32>(HANDLERS + 2156, load<u32>(changetype<usize>(SBB_EvIz_64m)));
  store<u32>(HANDLERS + 2160, load<u32>(changetype<usize>(SBB_EvIb_16r)));
  store<u32>(HANDLERS + 2164, load<u32>(changetype<usize>(SBB_EvIb_16m)));
  store<u32>(HANDLERS + 2168, load<u32>(changetype<usize>(AND_EbGb_8r)));
  store<u32>(HANDLERS + 2172, load<u32>(changetype<usize>(AND_EbGb_8m)));
  store<u32>(HANDLERS + 2176, load<u32>(changetype<usize>(AND_EvGv_16r)));
  store<u32>(HANDLERS + 2180, load<u32>(changetype<usize>(AND_EvGv_16m)));
  store<u32>(HANDLERS + 2184, load<u32>(changetype<usize>(AND_GvEv_16r)));
  store<u32>(HANDLERS + 2188, load<u32>(changetype<usize>(AND_GvEv_16m)));
  store<u32>(HANDLERS + 2192, load<u32>(changetype<usize>(AND_ALIb_8)));
  store<u32>(HANDLERS + 2196, load<u32>(changetype<usize>(AND_rAXIz_16)));
  store<u32>(HANDLERS + 2200, load<u32>(changetype<usize>(AND_rAXIz_32)));
  store<u32>(HANDLERS + 2204, load<u32>(changetype<usize>(AND_rAXIz_64)));
  store<u32>(HANDLERS + 2208, load<u32>(changetype<usize>(AND_EbIb_8r)));
  store<u32>(HANDLERS + 2212, load<u32>(changetype<usize>(AND_EbIb_8m)));
  store<u32>(HANDLERS + 2216, load<u32>(changetype<usize>(AND_EvIz_16r)));
  store<u32>(HANDLERS + 2220, load<u32>(changetype<usize>(AND_EvIz_16m)));
  store<u32>(HANDLERS + 2224, load<u32>(changetype<usize>(AND_EvIb_16r)));
  store<u32>(HANDLERS + 2228, load<u32>(changetype<usize>(AND_EvIb_16m)));
  store<u32>(HANDLERS + 2232, load<u32>(changetype<usize>(SUB_EbGb_8r)));
  store<u32>(HANDLERS + 2236, load<u32>(changetype<usize>(SUB_EbGb_8m)));
  store<u32>(HANDLERS + 2240, load<u32>(changetype<usize>(SUB_EvGv_16r)));
  store<u32>(HANDLERS + 2244, load<u32>(changetype<usize>(SUB_EvGv_16m)));
  store<u32>(HANDLERS + 2248, load<u32>(changetype<usize>(SUB_GbEb_8r)));
  store<u32>(HANDLERS + 2252, load<u32>(changetype<usize>(SUB_GbEb_8m)));
  store<u32>(HANDLERS + 2256, load<u32>(changetype<usize>(SUB_GvEv_16r)));
  store<u32>(HANDLERS + 2260, load<u32>(changetype<usize>(SUB_GvEv_16m)));
  store<u32>(HANDLERS + 2264, load<u32>(changetype<usize>(SUB_ALIb_8)));
  store<u32>(HANDLERS + 2268, load<u32>(changetype<usize>(SUB_rAXIz_16)));
  store<u32>(HANDLERS + 2272, load<u32>(changetype<usize>(SUB_rAXIz_32)));
  store<u32>(HANDLERS + 2276, load<u32>(changetype<usize>(SUB_rAXIz_64)));
  store<u32>(HANDLERS + 2280, load<u32>(changetype<usize>(SUB_EbIb_8r)));
  store<u32>(HANDLERS + 2284, load<u32>(changetype<usize>(SUB_EbIb_8m)));
  store<u32>(HANDLERS + 2288, load<u32>(changetype<usize>(SUB_EvIz_16r)));
  store<u32>(HANDLERS + 2292, load<u32>(changetype<usize>(SUB_EvIz_16m)));
  store<u32>(HANDLERS + 2296, load<u32>(changetype<usize>(SUB_EvIb_16r)));
  store<u32>(HANDLERS + 2300, load<u32>(changetype<usize>(SUB_EvIb_16m)));
  store<u32>(HANDLERS + 2304, load<u32>(changetype<usize>(XOR_EbGb_8r)));
  store<u32>(HANDLERS + 2308, load<u32>(changetype<usize>(XOR_EbGb_8m)));
  store<u32>(HANDLERS + 2312, load<u32>(changetype<usize>(XOR_EvGv_16r)));
  store<u32>(HANDLERS + 2316, load<u32>(changetype<usize>(XOR_EvGv_16m)));
  store<u32>(HANDLERS + 2320, load<u32>(changetype<usize>(XOR_GvEv_16r)));
  store<u32>(HANDLERS + 2324, load<u32>(changetype<usize>(XOR_GvEv_16m)));
  store<u32>(HANDLERS + 2328, load<u32>(changetype<usize>(XOR_ALIb_8)));
  store<u32>(HANDLERS + 2332, load<u32>(changetype<usize>(XOR_rAXIz_16)));
  store<u32>(HANDLERS + 2336, load<u32>(changetype<usize>(XOR_rAXIz_32)));
  store<u32>(HANDLERS + 2340, load<u32>(changetype<usize>(XOR_rAXIz_64)));
  store<u32>(HANDLERS + 2344, load<u32>(changetype<usize>(XOR_EbIb_8r)));
  store<u32>(HANDLERS + 2348, load<u32>(changetype<usize>(XOR_EbIb_8m)));
  store<u32>(HANDLERS + 2352, load<u32>(changetype<usize>(XOR_EvIz_16r)));
  store<u32>(HANDLERS + 2356, load<u32>(changetype<usize>(XOR_EvIz_16m)));
  store<u32>(HANDLERS + 2360, load<u32>(changetype<usize>(XOR_EvIb_16r)));
  store<u32>(HANDLERS + 2364, load<u32>(changetype<usize>(XOR_EvIb_16m)));
  store<u32>(HANDLERS + 2368, load<u32>(changetype<usize>(CMP_EbGb_8r)));
  store<u32>(HANDLERS + 2372, load<u32>(changetype<usize>(CMP_EbGb_8m)));
  store<u32>(HANDLERS + 2376, load<u32>(changetype<usize>(CMP_EvGv_16r)));
  store<u32>(HANDLERS + 2380, load<u32>(changetype<usize>(CMP_EvGv_16m)));
  store<u32>(HANDLERS + 2384, load<u32>(changetype<usize>(CMP_GvEv_16r)));
  store<u32>(HANDLERS + 2388, load<u32>(changetype<usize>(CMP_GvEv_16m)));
  store<u32>(HANDLERS + 2392, load<u32>(changetype<usize>(CMP_rAXIz_16)));
  store<u32>(HANDLERS + 2396, load<u32>(changetype<usize>(CMP_EvIz_16r)));
  store<u32>(HANDLERS + 2400, load<u32>(changetype<usize>(CMP_EvIz_16m)));
  store<u32>(HANDLERS + 2404, load<u32>(changetype<usize>(CMP_EvIb_16r)));
  store<u32>(HANDLERS + 2408, load<u32>(changetype<usize>(CMP_EvIb_16m)));
  store<u32>(HANDLERS + 2412, load<u32>(changetype<usize>(TEST_EvGv_16r)));
  store<u32>(HANDLERS + 2416, load<u32>(changetype<usize>(TEST_EvGv_16m)));
  store<u32>(HANDLERS + 2420, load<u32>(changetype<usize>(TEST_rAXIz_16)));
  store<u32>(HANDLERS + 2424, load<u32>(changetype<usize>(TEST_rAXIz_32)));
  store<u32>(HANDLERS + 2428, load<u32>(changetype<usize>(TEST_rAXIz_64)));
  store<u32>(HANDLERS + 2432, load<u32>(changetype<usize>(TEST_EvIz_16r)));
  store<u32>(HANDLERS + 2436, load<u32>(changetype<usize>(TEST_EvIz_16m)));
  store<u32>(HANDLERS + 2440, load<u32>(changetype<usize>(INC_Zv_16)));
  store<u32>(HANDLERS + 2444, load<u32>(changetype<usize>(DEC_Zv_16)));
  store<u32>(HANDLERS + 2448, load<u32>(changetype<usize>(INC_Eb_8r)));
  store<u32>(HANDLERS + 2452, load<u32>(changetype<usize>(INC_Eb_8m)));
  store<u32>(HANDLERS + 2456, load<u32>(changetype<usize>(DEC_Eb_8r)));
  store<u32>(HANDLERS + 2460, load<u32>(changetype<usize>(DEC_Eb_8m)));
  store<u32>(HANDLERS + 2464, load<u32>(changetype<usize>(INC_Ev_16r)));
  store<u32>(HANDLERS + 2468, load<u32>(changetype<usize>(INC_Ev_16m)));
  store<u32>(HANDLERS + 2472, load<u32>(changetype<usize>(DEC_Ev_16r)));
  store<u32>(HANDLERS + 2476, load<u32>(changetype<usize>(DEC_Ev_16m)));
  store<u32>(HANDLERS + 2480, load<u32>(changetype<usize>(NOT_Eb_8r)));
  store<u32>(HANDLERS + 2484, load<u32>(changetype<usize>(NOT_Eb_8m)));
  store<u32>(HANDLERS + 2488, load<u32>(changetype<usize>(NOT_Ev_16r)));
  store<u32>(HANDLERS + 2492, load<u32>(changetype<usize>(NOT_Ev_16m)));
  store<u32>(HANDLERS + 2496, load<u32>(changetype<usize>(NOT_Ev_32r)));
  store<u32>(HANDLERS + 2500, load<u32>(changetype<usize>(NOT_Ev_32m)));
  store<u32>(HANDLERS + 2504, load<u32>(changetype<usize>(NOT_Ev_64r)));
  store<u32>(HANDLERS + 2508, load<u32>(changetype<usize>(NOT_Ev_64m)));
  store<u32>(HANDLERS + 2512, load<u32>(changetype<usize>(NEG_Eb_8r)));
  store<u32>(HANDLERS + 2516, load<u32>(changetype<usize>(NEG_Eb_8m)));
  store<u32>(HANDLERS + 2520, load<u32>(changetype<usize>(NEG_Ev_16r)));
  store<u32>(HANDLERS + 2524, load<u32>(changetype<usize>(NEG_Ev_16m)));
  store<u32>(HANDLERS + 2528, load<u32>(changetype<usize>(mulB)));
  store<u32>(HANDLERS + 2532, load<u32>(changetype<usize>(MUL_Ev_16r)));
  store<u32>(HANDLERS + 2536, load<u32>(changetype<usize>(MUL_Ev_16m)));
  store<u32>(HANDLERS + 2540, load<u32>(changetype<usize>(imulB)));
  store<u32>(HANDLERS + 2544, load<u32>(changetype<usize>(IMUL_Ev_16r)));
  store<u32>(HANDLERS + 2548, load<u32>(changetype<usize>(IMUL_Ev_16m)));
  store<u32>(HANDLERS + 2552, load<u32>(changetype<usize>(divB)));
  store<u32>(HANDLERS + 2556, load<u32>(changetype<usize>(DIV_Ev_16r)));
  store<u32>(HANDLERS + 2560, load<u32>(changetype<usize>(DIV_Ev_16m)));
  store<u32>(HANDLERS + 2564, load<u32>(changetype<usize>(DIV_Ev_32r)));
  store<u32>(HANDLERS + 2568, load<u32>(changetype<usize>(DIV_Ev_32m)));
  store<u32>(HANDLERS + 2572, load<u32>(changetype<usize>(DIV_Ev_64r)));
  store<u32>(HANDLERS + 2576, load<u32>(changetype<usize>(DIV_Ev_64m)));
  store<u32>(HANDLERS + 2580, load<u32>(changetype<usize>(idivB)));
  store<u32>(HANDLERS + 2584, load<u32>(changetype<usize>(IDIV_Ev_16r)));
  store<u32>(HANDLERS + 2588, load<u32>(changetype<usize>(IDIV_Ev_16m)));
  store<u32>(HANDLERS + 2592, load<u32>(changetype<usize>(IDIV_Ev_32r)));
  store<u32>(HANDLERS + 2596, load<u32>(changetype<usize>(IDIV_Ev_32m)));
  store<u32>(HANDLERS + 2600, load<u32>(changetype<usize>(IDIV_Ev_64r)));
  store<u32>(HANDLERS + 2604, load<u32>(changetype<usize>(IDIV_Ev_64m)));
  store<u32>(HANDLERS + 2608, load<u32>(changetype<usize>(IMUL_GvEv_16r)));
  store<u32>(HANDLERS + 2612, load<u32>(changetype<usize>(IMUL_GvEv_16m)));
  store<u32>(HANDLERS + 2616, load<u32>(changetype<usize>(IMUL_GvEvIz_16r)));
  store<u32>(HANDLERS + 2620, load<u32>(changetype<usize>(IMUL_GvEvIz_16m)));
  store<u32>(HANDLERS + 2624, load<u32>(changetype<usize>(IMUL_GvEvIb_16r)));
  store<u32>(HANDLERS + 2628, load<u32>(changetype<usize>(IMUL_GvEvIb_16m)));
  store<u32>(HANDLERS + 2632, load<u32>(changetype<usize>(XADD_EbGb_8m)));
  store<u32>(HANDLERS + 2636, load<u32>(changetype<usize>(XADD_EvGv_16m)));
  store<u32>(HANDLERS + 2640, load<u32>(changetype<usize>(XADD_EvGv_32m)));
  store<u32>(HANDLERS + 2644, load<u32>(changetype<usize>(XADD_EvGv_64m)));
  store<u32>(HANDLERS + 2648, load<u32>(changetype<usize>(XADD_EbGb_8r)));
  store<u32>(HANDLERS + 2652, load<u32>(changetype<usize>(XADD_EvGv_16r)));
  store<u32>(HANDLERS + 2656, load<u32>(changetype<usize>(XADD_EvGv_32r)));
  store<u32>(HANDLERS + 2660, load<u32>(changetype<usize>(XADD_EvGv_64r)));
  store<u32>(HANDLERS + 2664, load<u32>(changetype<usize>(CMPXCHG_EbGb_8m)));
  store<u32>(HANDLERS + 2668, load<u32>(changetype<usize>(CMPXCHG_EvGv_16m)));
  store<u32>(HANDLERS + 2672, load<u32>(changetype<usize>(CMPXCHG_EvGv_32m)));
  store<u32>(HANDLERS + 2676, load<u32>(changetype<usize>(CMPXCHG_EvGv_64m)));
  store<u32>(HANDLERS + 2680, load<u32>(changetype<usize>(CMPXCHG_EbGb_8r)));
  store<u32>(HANDLERS + 2684, load<u32>(changetype<usize>(CMPXCHG_EvGv_16r)));
  store<u32>(HANDLERS + 2688, load<u32>(changetype<usize>(CMPXCHG_EvGv_32r)));
  store<u32>(HANDLERS + 2692, load<u32>(changetype<usize>(CMPXCHG_EvGv_64r)));
  store<u32>(HANDLERS + 2696, load<u32>(changetype<usize>(cmpxchg8b)));
  store<u32>(HANDLERS + 2700, load<u32>(changetype<usize>(cmpxchg16b)));
  store<u32>(HANDLERS + 2704, load<u32>(changetype<usize>(daa)));
  store<u32>(HANDLERS + 2708, load<u32>(changetype<usize>(das)));
  store<u32>(HANDLERS + 2712, load<u32>(changetype<usize>(aaa)));
  store<u32>(HANDLERS + 2716, load<u32>(changetype<usize>(aas)));
  store<u32>(HANDLERS + 2720, load<u32>(changetype<usize>(aam)));
  store<u32>(HANDLERS + 2724, load<u32>(changetype<usize>(aad)));
  store<u32>(HANDLERS + 2728, load<u32>(changetype<usize>(CBW_16)));
  store<u32>(HANDLERS + 2732, load<u32>(changetype<usize>(CWD_16)));
  store<u32>(HANDLERS + 2736, load<u32>(changetype<usize>(ROL_EbIb_8r)));
  store<u32>(HANDLERS + 2740, load<u32>(changetype<usize>(ROL_EbIb_8m)));
  store<u32>(HANDLERS + 2744, load<u32>(changetype<usize>(ROL_EvIb_16r)));
  store<u32>(HANDLERS + 2748, load<u32>(changetype<usize>(ROL_EvIb_16m)));
  store<u32>(HANDLERS + 2752, load<u32>(changetype<usize>(ROL_EvIb_32r)));
  store<u32>(HANDLERS + 2756, load<u32>(changetype<usize>(ROL_EvIb_32m)));
  store<u32>(HANDLERS + 2760, load<u32>(changetype<usize>(ROL_EvIb_64r)));
  store<u32>(HANDLERS + 2764, load<u32>(changetype<usize>(ROL_EvIb_64m)));
  store<u32>(HANDLERS + 2768, load<u32>(changetype<usize>(ROL_Eb1_8r)));
  store<u32>(HANDLERS + 2772, load<u32>(changetype<usize>(ROL_Eb1_8m)));
  store<u32>(HANDLERS + 2776, load<u32>(changetype<usize>(ROL_Ev1_16r)));
  store<u32>(HANDLERS + 2780, load<u32>(changetype<usize>(ROL_Ev1_16m)));
  store<u32>(HANDLERS + 2784, load<u32>(changetype<usize>(ROL_Ev1_32r)));
  store<u32>(HANDLERS + 2788, load<u32>(changetype<usize>(ROL_Ev1_32m)));
  store<u32>(HANDLERS + 2792, load<u32>(changetype<usize>(ROL_Ev1_64r)));
  store<u32>(HANDLERS + 2796, load<u32>(changetype<usize>(ROL_Ev1_64m)));
  store<u32>(HANDLERS + 2800, load<u32>(changetype<usize>(ROL_EbCL_8r)));
  store<u32>(HANDLERS + 2804, load<u32>(changetype<usize>(ROL_EbCL_8m)));
  store<u32>(HANDLERS + 2808, load<u32>(changetype<usize>(ROL_EvCL_16r)));
  store<u32>(HANDLERS + 2812, load<u32>(changetype<usize>(ROL_EvCL_16m)));
  store<u32>(HANDLERS + 2816, load<u32>(changetype<usize>(ROL_EvCL_32r)));
  store<u32>(HANDLERS + 2820, load<u32>(changetype<usize>(ROL_EvCL_32m)));
  store<u32>(HANDLERS + 2824, load<u32>(changetype<usize>(ROL_EvCL_64r)));
  store<u32>(HANDLERS + 2828, load<u32>(changetype<usize>(ROL_EvCL_64m)));
  store<u32>(HANDLERS + 2832, load<u32>(changetype<usize>(ROR_EbIb_8r)));
  store<u32>(HANDLERS + 2836, load<u32>(changetype<usize>(ROR_EbIb_8m)));
  store<u32>(HANDLERS + 2840, load<u32>(changetype<usize>(ROR_EvIb_16r)));
  store<u32>(HANDLERS + 2844, load<u32>(changetype<usize>(ROR_EvIb_16m)));
  store<u32>(HANDLERS + 2848, load<u32>(changetype<usize>(ROR_EvIb_32r)));
  store<u32>(HANDLERS + 2852, load<u32>(changetype<usize>(ROR_EvIb_32m)));
  store<u32>(HANDLERS + 2856, load<u32>(changetype<usize>(ROR_EvIb_64r)));
  store<u32>(HANDLERS + 2860, load<u32>(changetype<usize>(ROR_EvIb_64m)));
  store<u32>(HANDLERS + 2864, load<u32>(changetype<usize>(ROR_Eb1_8r)));
  store<u32>(HANDLERS + 2868, load<u32>(changetype<usize>(ROR_Eb1_8m)));
  store<u32>(HANDLERS + 2872, load<u32>(changetype<usize>(ROR_Ev1_16r)));
  store<u32>(HANDLERS + 2876, load<u32>(changetype<usize>(ROR_Ev1_16m)));
  store<u32>(HANDLERS + 2880, load<u32>(changetype<usize>(ROR_Ev1_32r)));
  store<u32>(HANDLERS + 2884, load<u32>(changetype<usize>(ROR_Ev1_32m)));
  store<u32>(HANDLERS + 2888, load<u32>(changetype<usize>(ROR_Ev1_64r)));
  store<u32>(HANDLERS + 2892, load<u32>(changetype<usize>(ROR_Ev1_64m)));
  store<u32>(HANDLERS + 2896, load<u32>(changetype<usize>(ROR_EbCL_8r)));
  store<u32>(HANDLERS + 2900, load<u32>(changetype<usize>(ROR_EbCL_8m)));
  store<u32>(HANDLERS + 2904, load<u32>(changetype<usize>(ROR_EvCL_16r)));
  store<u32>(HANDLERS + 2908, load<u32>(changetype<usize>(ROR_EvCL_16m)));
  store<u32>(HANDLERS + 2912, load<u32>(changetype<usize>(ROR_EvCL_32r)));
  store<u32>(HANDLERS + 2916, load<u32>(changetype<usize>(ROR_EvCL_32m)));
  store<u32>(HANDLERS + 2920, load<u32>(changetype<usize>(ROR_EvCL_64r)));
  store<u32>(HANDLERS + 2924, load<u32>(changetype<usize>(ROR_EvCL_64m)));
  store<u32>(HANDLERS + 2928, load<u32>(changetype<usize>(rclB)));
  store<u32>(HANDLERS + 2932, load<u32>(changetype<usize>(rclV)));
  store<u32>(HANDLERS + 2936, load<u32>(changetype<usize>(rclBCL)));
  store<u32>(HANDLERS + 2940, load<u32>(changetype<usize>(rclVCL)));
  store<u32>(HANDLERS + 2944, load<u32>(changetype<usize>(rcrB)));
  store<u32>(HANDLERS + 2948, load<u32>(changetype<usize>(rcrV)));
  store<u32>(HANDLERS + 2952, load<u32>(changetype<usize>(rcrBCL)));
  store<u32>(HANDLERS + 2956, load<u32>(changetype<usize>(rcrVCL)));
  store<u32>(HANDLERS + 2960, load<u32>(changetype<usize>(SHL_EbIb_8r)));
  store<u32>(HANDLERS + 2964, load<u32>(changetype<usize>(SHL_EbIb_8m)));
  store<u32>(HANDLERS + 2968, load<u32>(changetype<usize>(SHL_EvIb_16r)));
  store<u32>(HANDLERS + 2972, load<u32>(changetype<usize>(SHL_EvIb_16m)));
  store<u32>(HANDLERS + 2976, load<u32>(changetype<usize>(SHL_Eb1_8r)));
  store<u32>(HANDLERS + 2980, load<u32>(changetype<usize>(SHL_Eb1_8m)));
  store<u32>(HANDLERS + 2984, load<u32>(changetype<usize>(SHL_Ev1_16r)));
  store<u32>(HANDLERS + 2988, load<u32>(changetype<usize>(SHL_Ev1_16m)));
  store<u32>(HANDLERS + 2992, load<u32>(changetype<usize>(SHL_EbCL_8r)));
  store<u32>(HANDLERS + 2996, load<u32>(changetype<usize>(SHL_EbCL_8m)));
  store<u32>(HANDLERS + 3000, load<u32>(changetype<usize>(SHL_EvCL_16r)));
  store<u32>(HANDLERS + 3004, load<u32>(changetype<usize>(SHL_EvCL_16m)));
  store<u32>(HANDLERS + 3008, load<u32>(changetype<usize>(SHR_EbIb_8r)));
  store<u32>(HANDLERS + 3012, load<u32>(changetype<usize>(SHR_EbIb_8m)));
  store<u32>(HANDLERS + 3016, load<u32>(changetype<usize>(SHR_EvIb_16r)));
  store<u32>(HANDLERS + 3020, load<u32>(changetype<usize>(SHR_EvIb_16m)));
  store<u32>(HANDLERS + 3024, load<u32>(changetype<usize>(SHR_Eb1_8r)));
  store<u32>(HANDLERS + 3028, load<u32>(changetype<usize>(SHR_Eb1_8m)));
  store<u32>(HANDLERS + 3032, load<u32>(changetype<usize>(SHR_Ev1_16r)));
  store<u32>(HANDLERS + 3036, load<u32>(changetype<usize>(SHR_Ev1_16m)));
  store<u32>(HANDLERS + 3040, load<u32>(changetype<usize>(SHR_EbCL_8r)));
  store<u32>(HANDLERS + 3044, load<u32>(changetype<usize>(SHR_EbCL_8m)));
  store<u32>(HANDLERS + 3048, load<u32>(changetype<usize>(SHR_EvCL_16r)));
  store<u32>(HANDLERS + 3052, load<u32>(changetype<usize>(SHR_EvCL_16m)));
  store<u32>(HANDLERS + 3056, load<u32>(changetype<usize>(SAR_EbIb_8r)));
  store<u32>(HANDLERS + 3060, load<u32>(changetype<usize>(SAR_EbIb_8m)));
  store<u32>(HANDLERS + 3064, load<u32>(changetype<usize>(SAR_EvIb_16r)));
  store<u32>(HANDLERS + 3068, load<u32>(changetype<usize>(SAR_EvIb_16m)));
  store<u32>(HANDLERS + 3072, load<u32>(changetype<usize>(SAR_Eb1_8r)));
  store<u32>(HANDLERS + 3076, load<u32>(changetype<usize>(SAR_Eb1_8m)));
  store<u32>(HANDLERS + 3080, load<u32>(changetype<usize>(SAR_Ev1_16r)));
  store<u32>(HANDLERS + 3084, load<u32>(changetype<usize>(SAR_Ev1_16m)));
  store<u32>(HANDLERS + 3088, load<u32>(changetype<usize>(SAR_EbCL_8r)));
  store<u32>(HANDLERS + 3092, load<u32>(changetype<usize>(SAR_EbCL_8m)));
  store<u32>(HANDLERS + 3096, load<u32>(changetype<usize>(SAR_EvCL_16r)));
  store<u32>(HANDLERS + 3100, load<u32>(changetype<usize>(SAR_EvCL_16m)));
  store<u32>(HANDLERS + 3104, load<u32>(changetype<usize>(SHLD_EvGvIb_16r)));
  store<u32>(HANDLERS + 3108, load<u32>(changetype<usize>(SHLD_EvGvIb_16m)));
  store<u32>(HANDLERS + 3112, load<u32>(changetype<usize>(SHLD_EvGvIb_32r)));
  store<u32>(HANDLERS + 3116, load<u32>(changetype<usize>(SHLD_EvGvIb_32m)));
  store<u32>(HANDLERS + 3120, load<u32>(changetype<usize>(SHLD_EvGvIb_64r)));
  store<u32>(HANDLERS + 3124, load<u32>(changetype<usize>(SHLD_EvGvIb_64m)));
  store<u32>(HANDLERS + 3128, load<u32>(changetype<usize>(SHRD_EvGvIb_16r)));
  store<u32>(HANDLERS + 3132, load<u32>(changetype<usize>(SHRD_EvGvIb_16m)));
  store<u32>(HANDLERS + 3136, load<u32>(changetype<usize>(SHRD_EvGvIb_32r)));
  store<u32>(HANDLERS + 3140, load<u32>(changetype<usize>(SHRD_EvGvIb_32m)));
  store<u32>(HANDLERS + 3144, load<u32>(changetype<usize>(SHRD_EvGvIb_64r)));
  store<u32>(HANDLERS + 3148, load<u32>(changetype<usize>(SHRD_EvGvIb_64m)));
  store<u32>(HANDLERS + 3152, load<u32>(changetype<usize>(SHLD_EvGvCL_16r)));
  store<u32>(HANDLERS + 3156, load<u32>(changetype<usize>(SHLD_EvGvCL_16m)));
  store<u32>(HANDLERS + 3160, load<u32>(changetype<usize>(SHLD_EvGvCL_32r)));
  store<u32>(HANDLERS + 3164, load<u32>(changetype<usize>(SHLD_EvGvCL_32m)));
  store<u32>(HANDLERS + 3168, load<u32>(changetype<usize>(SHLD_EvGvCL_64r)));
  store<u32>(HANDLERS + 3172, load<u32>(changetype<usize>(SHLD_EvGvCL_64m)));
  store<u32>(HANDLERS + 3176, load<u32>(changetype<usize>(SHRD_EvGvCL_16r)));
  store<u32>(HANDLERS + 3180, load<u32>(changetype<usize>(SHRD_EvGvCL_16m)));
  store<u32>(HANDLERS + 3184, load<u32>(changetype<usize>(SHRD_EvGvCL_32r)));
  store<u32>(HANDLERS + 3188, load<u32>(changetype<usize>(SHRD_EvGvCL_32m)));
  store<u32>(HANDLERS + 3192, load<u32>(changetype<usize>(SHRD_EvGvCL_64r)));
  store<u32>(HANDLERS + 3196, load<u32>(changetype<usize>(SHRD_EvGvCL_64m)));
  store<u32>(HANDLERS + 3200, load<u32>(changetype<usize>(BT_EvGv_16r)));
  store<u32>(HANDLERS + 3204, load<u32>(changetype<usize>(btMem)));
  store<u32>(HANDLERS + 3208, load<u32>(changetype<usize>(BT_EvIb_16r)));
  store<u32>(HANDLERS + 3212, load<u32>(changetype<usize>(BT_EvIb_16m)));
  store<u32>(HANDLERS + 3216, load<u32>(changetype<usize>(BT_EvIb_32r)));
  store<u32>(HANDLERS + 3220, load<u32>(changetype<usize>(BT_EvIb_32m)));
  store<u32>(HANDLERS + 3224, load<u32>(changetype<usize>(BT_EvIb_64r)));
  store<u32>(HANDLERS + 3228, load<u32>(changetype<usize>(BT_EvIb_64m)));
  store<u32>(HANDLERS + 3232, load<u32>(changetype<usize>(BTS_EvGv_16r)));
  store<u32>(HANDLERS + 3236, load<u32>(changetype<usize>(BTS_EvGv_32r)));
  store<u32>(HANDLERS + 3240, load<u32>(changetype<usize>(BTS_EvGv_64r)));
  store<u32>(HANDLERS + 3244, load<u32>(changetype<usize>(btsMem)));
  store<u32>(HANDLERS + 3248, load<u32>(changetype<usize>(BTS_EvIb_16r)));
  store<u32>(HANDLERS + 3252, load<u32>(changetype<usize>(BTS_EvIb_16m)));
  store<u32>(HANDLERS + 3256, load<u32>(changetype<usize>(BTS_EvIb_32r)));
  store<u32>(HANDLERS + 3260, load<u32>(changetype<usize>(BTS_EvIb_32m)));
  store<u32>(HANDLERS + 3264, load<u32>(changetype<usize>(BTS_EvIb_64r)));
  store<u32>(HANDLERS + 3268, load<u32>(changetype<usize>(BTS_EvIb_64m)));
  store<u32>(HANDLERS + 3272, load<u32>(changetype<usize>(BTR_EvGv_16r)));
  store<u32>(HANDLERS + 3276, load<u32>(changetype<usize>(BTR_EvGv_32r)));
  store<u32>(HANDLERS + 3280, load<u32>(changetype<usize>(BTR_EvGv_64r)));
  store<u32>(HANDLERS + 3284, load<u32>(changetype<usize>(btrMem)));
  store<u32>(HANDLERS + 3288, load<u32>(changetype<usize>(BTR_EvIb_16r)));
  store<u32>(HANDLERS + 3292, load<u32>(changetype<usize>(BTR_EvIb_16m)));
  store<u32>(HANDLERS + 3296, load<u32>(changetype<usize>(BTR_EvIb_32r)));
  store<u32>(HANDLERS + 3300, load<u32>(changetype<usize>(BTR_EvIb_32m)));
  store<u32>(HANDLERS + 3304, load<u32>(changetype<usize>(BTR_EvIb_64r)));
  store<u32>(HANDLERS + 3308, load<u32>(changetype<usize>(BTR_EvIb_64m)));
  store<u32>(HANDLERS + 3312, load<u32>(changetype<usize>(BTC_EvGv_16r)));
  store<u32>(HANDLERS + 3316, load<u32>(changetype<usize>(BTC_EvGv_32r)));
  store<u32>(HANDLERS + 3320, load<u32>(changetype<usize>(BTC_EvGv_64r)));
  store<u32>(HANDLERS + 3324, load<u32>(changetype<usize>(btcMem)));
  store<u32>(HANDLERS + 3328, load<u32>(changetype<usize>(BTC_EvIb_16r)));
  store<u32>(HANDLERS + 3332, load<u32>(changetype<usize>(BTC_EvIb_16m)));
  store<u32>(HANDLERS + 3336, load<u32>(changetype<usize>(BTC_EvIb_32r)));
  store<u32>(HANDLERS + 3340, load<u32>(changetype<usize>(BTC_EvIb_32m)));
  store<u32>(HANDLERS + 3344, load<u32>(changetype<usize>(BTC_EvIb_64r)));
  store<u32>(HANDLERS + 3348, load<u32>(changetype<usize>(BTC_EvIb_64m)));
  store<u32>(HANDLERS + 3352, load<u32>(changetype<usize>(bsf)));
  store<u32>(HANDLERS + 3356, load<u32>(changetype<usize>(bsr)));
  store<u32>(HANDLERS + 3360, load<u32>(changetype<usize>(BSWAP_Zv_16)));
  store<u32>(HANDLERS + 3364, load<u32>(changetype<usize>(BSWAP_Zv_32)));
  store<u32>(HANDLERS + 3368, load<u32>(changetype<usize>(BSWAP_Zv_64)));
  store<u32>(HANDLERS + 3372, load<u32>(changetype<usize>(movFromSregReg)));
  store<u32>(HANDLERS + 3376, load<u32>(changetype<usize>(movFromSregMem)));
  store<u32>(HANDLERS + 3380, load<u32>(changetype<usize>(movToSreg)));
  store<u32>(HANDLERS + 3384, load<u32>(changetype<usize>(MOV_ALOb_8)));
  store<u32>(HANDLERS + 3388, load<u32>(changetype<usize>(MOV_rAXOv_16)));
  store<u32>(HANDLERS + 3392, load<u32>(changetype<usize>(MOV_ObAL_8)));
  store<u32>(HANDLERS + 3396, load<u32>(changetype<usize>(MOV_OvrAX_16)));
  store<u32>(HANDLERS + 3400, load<u32>(changetype<usize>(MOV_OvrAX_32)));
  store<u32>(HANDLERS + 3404, load<u32>(changetype<usize>(MOV_OvrAX_64)));
  store<u32>(HANDLERS + 3408, load<u32>(changetype<usize>(MOV_ZvIv_16)));
  store<u32>(HANDLERS + 3412, load<u32>(changetype<usize>(MOV_EvIz_16r)));
  store<u32>(HANDLERS + 3416, load<u32>(changetype<usize>(MOV_EvIz_16m)));
  store<u32>(HANDLERS + 3420, load<u32>(changetype<usize>(MOVZX_GvEb_16r)));
  store<u32>(HANDLERS + 3424, load<u32>(changetype<usize>(MOVZX_GvEb_16m)));
  store<u32>(HANDLERS + 3428, load<u32>(changetype<usize>(MOVZX_GvEw_16r)));
  store<u32>(HANDLERS + 3432, load<u32>(changetype<usize>(MOVZX_GvEw_16m)));
  store<u32>(HANDLERS + 3436, load<u32>(changetype<usize>(MOVSX_GvEb_16r)));
  store<u32>(HANDLERS + 3440, load<u32>(changetype<usize>(MOVSX_GvEb_16m)));
  store<u32>(HANDLERS + 3444, load<u32>(changetype<usize>(MOVSX_GvEw_16r)));
  store<u32>(HANDLERS + 3448, load<u32>(changetype<usize>(MOVSX_GvEw_16m)));
  store<u32>(HANDLERS + 3452, load<u32>(changetype<usize>(MOVSX_GvEw_32r)));
  store<u32>(HANDLERS + 3456, load<u32>(changetype<usize>(MOVSX_GvEw_32m)));
  store<u32>(HANDLERS + 3460, load<u32>(changetype<usize>(MOVSX_GvEw_64r)));
  store<u32>(HANDLERS + 3464, load<u32>(changetype<usize>(MOVSX_GvEw_64m)));
  store<u32>(HANDLERS + 3468, load<u32>(changetype<usize>(MOVSXD_GvEd_16r)));
  store<u32>(HANDLERS + 3472, load<u32>(changetype<usize>(MOVSXD_GvEd_16m)));
  store<u32>(HANDLERS + 3476, load<u32>(changetype<usize>(MOVBE_GvMv_16m)));
  store<u32>(HANDLERS + 3480, load<u32>(changetype<usize>(MOVBE_GvMv_32m)));
  store<u32>(HANDLERS + 3484, load<u32>(changetype<usize>(MOVBE_GvMv_64m)));
  store<u32>(HANDLERS + 3488, load<u32>(changetype<usize>(MOVBE_MvGv_16m)));
  store<u32>(HANDLERS + 3492, load<u32>(changetype<usize>(MOVBE_MvGv_32m)));
  store<u32>(HANDLERS + 3496, load<u32>(changetype<usize>(MOVBE_MvGv_64m)));
  store<u32>(HANDLERS + 3500, load<u32>(changetype<usize>(LEA_GvM_16m)));
  store<u32>(HANDLERS + 3504, load<u32>(changetype<usize>(XCHG_EbGb_8r)));
  store<u32>(HANDLERS + 3508, load<u32>(changetype<usize>(XCHG_EbGb_8m)));
  store<u32>(HANDLERS + 3512, load<u32>(changetype<usize>(XCHG_EvGv_16r)));
  store<u32>(HANDLERS + 3516, load<u32>(changetype<usize>(XCHG_EvGv_16m)));
  store<u32>(HANDLERS + 3520, load<u32>(changetype<usize>(XCHG_EvGv_32r)));
  store<u32>(HANDLERS + 3524, load<u32>(changetype<usize>(XCHG_EvGv_32m)));
  store<u32>(HANDLERS + 3528, load<u32>(changetype<usize>(XCHG_EvGv_64r)));
  store<u32>(HANDLERS + 3532, load<u32>(changetype<usize>(XCHG_EvGv_64m)));
  store<u32>(HANDLERS + 3536, load<u32>(changetype<usize>(XCHG_ZvrAX_16)));
  store<u32>(HANDLERS + 3540, load<u32>(changetype<usize>(XCHG_ZvrAX_32)));
  store<u32>(HANDLERS + 3544, load<u32>(changetype<usize>(XCHG_ZvrAX_64)));
  store<u32>(HANDLERS + 3548, load<u32>(changetype<usize>(CMOVO_GvEv_16r)));
  store<u32>(HANDLERS + 3552, load<u32>(changetype<usize>(CMOVO_GvEv_16m)));
  store<u32>(HANDLERS + 3556, load<u32>(changetype<usize>(CMOVNO_GvEv_16r)));
  store<u32>(HANDLERS + 3560, load<u32>(changetype<usize>(CMOVNO_GvEv_16m)));
  store<u32>(HANDLERS + 3564, load<u32>(changetype<usize>(CMOVB_GvEv_16r)));
  store<u32>(HANDLERS + 3568, load<u32>(changetype<usize>(CMOVB_GvEv_16m)));
  store<u32>(HANDLERS + 3572, load<u32>(changetype<usize>(CMOVAE_GvEv_16r)));
  store<u32>(HANDLERS + 3576, load<u32>(changetype<usize>(CMOVAE_GvEv_16m)));
  store<u32>(HANDLERS + 3580, load<u32>(changetype<usize>(CMOVE_GvEv_16r)));
  store<u32>(HANDLERS + 3584, load<u32>(changetype<usize>(CMOVE_GvEv_16m)));
  store<u32>(HANDLERS + 3588, load<u32>(changetype<usize>(CMOVNE_GvEv_16r)));
  store<u32>(HANDLERS + 3592, load<u32>(changetype<usize>(CMOVNE_GvEv_16m)));
  store<u32>(HANDLERS + 3596, load<u32>(changetype<usize>(CMOVBE_GvEv_16r)));
  store<u32>(HANDLERS + 3600, load<u32>(changetype<usize>(CMOVBE_GvEv_16m)));
  store<u32>(HANDLERS + 3604, load<u32>(changetype<usize>(CMOVA_GvEv_16r)));
  store<u32>(HANDLERS + 3608, load<u32>(changetype<usize>(CMOVA_GvEv_16m)));
  store<u32>(HANDLERS + 3612, load<u32>(changetype<usize>(CMOVS_GvEv_16r)));
  store<u32>(HANDLERS + 3616, load<u32>(changetype<usize>(CMOVS_GvEv_16m)));
  store<u32>(HANDLERS + 3620, load<u32>(changetype<usize>(CMOVNS_GvEv_16r)));
  store<u32>(HANDLERS + 3624, load<u32>(changetype<usize>(CMOVNS_GvEv_16m)));
  store<u32>(HANDLERS + 3628, load<u32>(changetype<usize>(CMOVP_GvEv_16r)));
  store<u32>(HANDLERS + 3632, load<u32>(changetype<usize>(CMOVP_GvEv_16m)));
  store<u32>(HANDLERS + 3636, load<u32>(changetype<usize>(CMOVNP_GvEv_16r)));
  store<u32>(HANDLERS + 3640, load<u32>(changetype<usize>(CMOVNP_GvEv_16m)));
  store<u32>(HANDLERS + 3644, load<u32>(changetype<usize>(CMOVL_GvEv_16r)));
  store<u32>(HANDLERS + 3648, load<u32>(changetype<usize>(CMOVL_GvEv_16m)));
  store<u32>(HANDLERS + 3652, load<u32>(changetype<usize>(CMOVGE_GvEv_16r)));
  store<u32>(HANDLERS + 3656, load<u32>(changetype<usize>(CMOVGE_GvEv_16m)));
  store<u32>(HANDLERS + 3660, load<u32>(changetype<usize>(CMOVLE_GvEv_16r)));
  store<u32>(HANDLERS + 3664, load<u32>(changetype<usize>(CMOVLE_GvEv_16m)));
  store<u32>(HANDLERS + 3668, load<u32>(changetype<usize>(CMOVG_GvEv_16r)));
  store<u32>(HANDLERS + 3672, load<u32>(changetype<usize>(CMOVG_GvEv_16m)));
  store<u32>(HANDLERS + 3676, load<u32>(changetype<usize>(PUSH_Zv_16)));
  store<u32>(HANDLERS + 3680, load<u32>(changetype<usize>(POP_Zv_16)));
  store<u32>(HANDLERS + 3684, load<u32>(changetype<usize>(PUSH_Iz_16)));
  store<u32>(HANDLERS + 3688, load<u32>(changetype<usize>(PUSH_Ib_16)));
  store<u32>(HANDLERS + 3692, load<u32>(changetype<usize>(PUSH_Ev_16r)));
  store<u32>(HANDLERS + 3696, load<u32>(changetype<usize>(PUSH_Ev_16m)));
  store<u32>(HANDLERS + 3700, load<u32>(changetype<usize>(POP_Ev_16r)));
  store<u32>(HANDLERS + 3704, load<u32>(changetype<usize>(POP_Ev_32r)));
  store<u32>(HANDLERS + 3708, load<u32>(changetype<usize>(POP_Ev_64r)));
  store<u32>(HANDLERS + 3712, load<u32>(changetype<usize>(popMem)));
  store<u32>(HANDLERS + 3716, load<u32>(changetype<usize>(pusha)));
  store<u32>(HANDLERS + 3720, load<u32>(changetype<usize>(popa)));
  store<u32>(HANDLERS + 3724, load<u32>(changetype<usize>(pushSreg)));
  store<u32>(HANDLERS + 3728, load<u32>(changetype<usize>(popSreg)));
  store<u32>(HANDLERS + 3732, load<u32>(changetype<usize>(pushf)));
  store<u32>(HANDLERS + 3736, load<u32>(changetype<usize>(popf)));
  store<u32>(HANDLERS + 3740, load<u32>(changetype<usize>(enter)));
  store<u32>(HANDLERS + 3744, load<u32>(changetype<usize>(leave)));
  store<u32>(HANDLERS + 3748, load<u32>(changetype<usize>(sahf)));
  store<u32>(HANDLERS + 3752, load<u32>(changetype<usize>(lahf)));
  store<u32>(HANDLERS + 3756, load<u32>(changetype<usize>(xlat)));
  store<u32>(HANDLERS + 3760, load<u32>(changetype<usize>(SALC)));
  store<u32>(HANDLERS + 3764, load<u32>(changetype<usize>(les)));
  store<u32>(HANDLERS + 3768, load<u32>(changetype<usize>(lds)));
  store<u32>(HANDLERS + 3772, load<u32>(changetype<usize>(lss)));
  store<u32>(HANDLERS + 3776, load<u32>(changetype<usize>(lfs)));
  store<u32>(HANDLERS + 3780, load<u32>(changetype<usize>(lgs)));
  store<u32>(HANDLERS + 3784, load<u32>(changetype<usize>(movsb)));
  store<u32>(HANDLERS + 3788, load<u32>(changetype<usize>(movsv)));
  store<u32>(HANDLERS + 3792, load<u32>(changetype<usize>(cmpsb)));
  store<u32>(HANDLERS + 3796, load<u32>(changetype<usize>(cmpsv)));
  store<u32>(HANDLERS + 3800, load<u32>(changetype<usize>(stosb)));
  store<u32>(HANDLERS + 3804, load<u32>(changetype<usize>(stosv)));
  store<u32>(HANDLERS + 3808, load<u32>(changetype<usize>(lodsb)));
  store<u32>(HANDLERS + 3812, load<u32>(changetype<usize>(lodsv)));
  store<u32>(HANDLERS + 3816, load<u32>(changetype<usize>(scasb)));
  store<u32>(HANDLERS + 3820, load<u32>(changetype<usize>(scasv)));
  store<u32>(HANDLERS + 3824, load<u32>(changetype<usize>(JO_Jb_16)));
  store<u32>(HANDLERS + 3828, load<u32>(changetype<usize>(JO_Jz_16)));
  store<u32>(HANDLERS + 3832, load<u32>(changetype<usize>(JNO_Jb_16)));
  store<u32>(HANDLERS + 3836, load<u32>(changetype<usize>(JNO_Jz_16)));
  store<u32>(HANDLERS + 3840, load<u32>(changetype<usize>(JB_Jb_16)));
  store<u32>(HANDLERS + 3844, load<u32>(changetype<usize>(JB_Jz_16)));
  store<u32>(HANDLERS + 3848, load<u32>(changetype<usize>(JAE_Jb_16)));
  store<u32>(HANDLERS + 3852, load<u32>(changetype<usize>(JAE_Jz_16)));
  store<u32>(HANDLERS + 3856, load<u32>(changetype<usize>(JE_Jb_16)));
  store<u32>(HANDLERS + 3860, load<u32>(changetype<usize>(JE_Jz_16)));
  store<u32>(HANDLERS + 3864, load<u32>(changetype<usize>(JNE_Jb_16)));
  store<u32>(HANDLERS + 3868, load<u32>(changetype<usize>(JNE_Jz_16)));
  store<u32>(HANDLERS + 3872, load<u32>(changetype<usize>(JBE_Jb_16)));
  store<u32>(HANDLERS + 3876, load<u32>(changetype<usize>(JBE_Jz_16)));
  store<u32>(HANDLERS + 3880, load<u32>(changetype<usize>(JA_Jb_16)));
  store<u32>(HANDLERS + 3884, load<u32>(changetype<usize>(JA_Jz_16)));
  store<u32>(HANDLERS + 3888, load<u32>(changetype<usize>(JS_Jb_16)));
  store<u32>(HANDLERS + 3892, load<u32>(changetype<usize>(JS_Jz_16)));
  store<u32>(HANDLERS + 3896, load<u32>(changetype<usize>(JNS_Jb_16)));
  store<u32>(HANDLERS + 3900, load<u32>(changetype<usize>(JNS_Jz_16)));
  store<u32>(HANDLERS + 3904, load<u32>(changetype<usize>(JP_Jb_16)));
  store<u32>(HANDLERS + 3908, load<u32>(changetype<usize>(JP_Jz_16)));
  store<u32>(HANDLERS + 3912, load<u32>(changetype<usize>(JNP_Jb_16)));
  store<u32>(HANDLERS + 3916, load<u32>(changetype<usize>(JNP_Jz_16)));
  store<u32>(HANDLERS + 3920, load<u32>(changetype<usize>(JL_Jb_16)));
  store<u32>(HANDLERS + 3924, load<u32>(changetype<usize>(JL_Jz_16)));
  store<u32>(HANDLERS + 3928, load<u32>(changetype<usize>(JGE_Jb_16)));
  store<u32>(HANDLERS + 3932, load<u32>(changetype<usize>(JGE_Jz_16)));
  store<u32>(HANDLERS + 3936, load<u32>(changetype<usize>(JLE_Jb_16)));
  store<u32>(HANDLERS + 3940, load<u32>(changetype<usize>(JLE_Jz_16)));
  store<u32>(HANDLERS + 3944, load<u32>(changetype<usize>(JG_Jb_16)));
  store<u32>(HANDLERS + 3948, load<u32>(changetype<usize>(JG_Jz_16)));
  store<u32>(HANDLERS + 3952, load<u32>(changetype<usize>(JMP_Jb_16)));
  store<u32>(HANDLERS + 3956, load<u32>(changetype<usize>(JMP_Jz_16)));
  store<u32>(HANDLERS + 3960, load<u32>(changetype<usize>(JMP_Ev_16r)));
  store<u32>(HANDLERS + 3964, load<u32>(changetype<usize>(JMP_Ev_16m)));
  store<u32>(HANDLERS + 3968, load<u32>(changetype<usize>(CALL_Jz_16)));
  store<u32>(HANDLERS + 3972, load<u32>(changetype<usize>(CALL_Ev_16r)));
  store<u32>(HANDLERS + 3976, load<u32>(changetype<usize>(CALL_Ev_16m)));
  store<u32>(HANDLERS + 3980, load<u32>(changetype<usize>(RET_Iw_16)));
  store<u32>(HANDLERS + 3984, load<u32>(changetype<usize>(RET_16)));
  store<u32>(HANDLERS + 3988, load<u32>(changetype<usize>(loopne)));
  store<u32>(HANDLERS + 3992, load<u32>(changetype<usize>(loope)));
  store<u32>(HANDLERS + 3996, load<u32>(changetype<usize>(loop)));
  store<u32>(HANDLERS + 4000, load<u32>(changetype<usize>(jrcxz)));
  store<u32>(HANDLERS + 4004, load<u32>(changetype<usize>(callFarDirect)));
  store<u32>(HANDLERS + 4008, load<u32>(changetype<usize>(jmpFarDirect)));
  store<u32>(HANDLERS + 4012, load<u32>(changetype<usize>(callFarMem)));
  store<u32>(HANDLERS + 4016, load<u32>(changetype<usize>(jmpFarMem)));
  store<u32>(HANDLERS + 4020, load<u32>(changetype<usize>(retFar)));
  store<u32>(HANDLERS + 4024, load<u32>(changetype<usize>(int3)));
  store<u32>(HANDLERS + 4028, load<u32>(changetype<usize>(intN)));
  store<u32>(HANDLERS + 4032, load<u32>(changetype<usize>(into)));
  store<u32>(HANDLERS + 4036, load<u32>(changetype<usize>(iret)));
  store<u32>(HANDLERS + 4040, load<u32>(changetype<usize>(int1)));
  store<u32>(HANDLERS + 4044, load<u32>(changetype<usize>(syscall)));
  store<u32>(HANDLERS + 4048, load<u32>(changetype<usize>(sysret)));
  store<u32>(HANDLERS + 4052, load<u32>(changetype<usize>(sysenter)));
  store<u32>(HANDLERS + 4056, load<u32>(changetype<usize>(sysexit)));
  store<u32>(HANDLERS + 4060, load<u32>(changetype<usize>(bound)));
  store<u32>(HANDLERS + 4064, load<u32>(changetype<usize>(CMC)));
  store<u32>(HANDLERS + 4068, load<u32>(changetype<usize>(CLC)));
  store<u32>(HANDLERS + 4072, load<u32>(changetype<usize>(STC)));
  store<u32>(HANDLERS + 4076, load<u32>(changetype<usize>(cli)));
  store<u32>(HANDLERS + 4080, load<u32>(changetype<usize>(sti)));
  store<u32>(HANDLERS + 4084, load<u32>(changetype<usize>(cld)));
  store<u32>(HANDLERS + 4088, load<u32>(changetype<usize>(std)));
  store<u32>(HANDLERS + 4092, load<u32>(changetype<usize>(hlt)));
  store<u32>(HANDLERS + 4096, load<u32>(changetype<usize>(fwait)));
  store<u32>(HANDLERS + 4100, load<u32>(changetype<usize>(inBImm)));
  store<u32>(HANDLERS + 4104, load<u32>(changetype<usize>(inVImm)));
  store<u32>(HANDLERS + 4108, load<u32>(changetype<usize>(outBImm)));
  store<u32>(HANDLERS + 4112, load<u32>(changetype<usize>(outVImm)));
  store<u32>(HANDLERS + 4116, load<u32>(changetype<usize>(inBDx)));
  store<u32>(HANDLERS + 4120, load<u32>(changetype<usize>(inVDx)));
  store<u32>(HANDLERS + 4124, load<u32>(changetype<usize>(outBDx)));
  store<u32>(HANDLERS + 4128, load<u32>(changetype<usize>(outVDx)));
  store<u32>(HANDLERS + 4132, load<u32>(changetype<usize>(insb)));
  store<u32>(HANDLERS + 4136, load<u32>(changetype<usize>(insv)));
  store<u32>(HANDLERS + 4140, load<u32>(changetype<usize>(outsb)));
  store<u32>(HANDLERS + 4144, load<u32>(changetype<usize>(outsv)));
  store<u32>(HANDLERS + 4148, load<u32>(changetype<usize>(arpl)));
  store<u32>(HANDLERS + 4152, load<u32>(changetype<usize>(sldt)));
  store<u32>(HANDLERS + 4156, load<u32>(changetype<usize>(str)));
  store<u32>(HANDLERS + 4160, load<u32>(changetype<usize>(lldt)));
  store<u32>(HANDLERS + 4164, load<u32>(changetype<usize>(ltr)));
  store<u32>(HANDLERS + 4168, load<u32>(changetype<usize>(verr)));
  store<u32>(HANDLERS + 4172, load<u32>(changetype<usize>(verw)));
  store<u32>(HANDLERS + 4176, load<u32>(changetype<usize>(sgdt)));
  store<u32>(HANDLERS + 4180, load<u32>(changetype<usize>(sidt)));
  store<u32>(HANDLERS + 4184, load<u32>(changetype<usize>(lgdt)));
  store<u32>(HANDLERS + 4188, load<u32>(changetype<usize>(lidt)));
  store<u32>(HANDLERS + 4192, load<u32>(changetype<usize>(smsw)));
  store<u32>(HANDLERS + 4196, load<u32>(changetype<usize>(lmsw)));
  store<u32>(HANDLERS + 4200, load<u32>(changetype<usize>(invlpgOp)));
  store<u32>(HANDLERS + 4204, load<u32>(changetype<usize>(monitor)));
  store<u32>(HANDLERS + 4208, load<u32>(changetype<usize>(mwait)));
  store<u32>(HANDLERS + 4212, load<u32>(changetype<usize>(clac)));
  store<u32>(HANDLERS + 4216, load<u32>(changetype<usize>(stac)));
  store<u32>(HANDLERS + 4220, load<u32>(changetype<usize>(xgetbv)));
  store<u32>(HANDLERS + 4224, load<u32>(changetype<usize>(xsetbv)));
  store<u32>(HANDLERS + 4228, load<u32>(changetype<usize>(swapgs)));
  store<u32>(HANDLERS + 4232, load<u32>(changetype<usize>(rdtscp)));
  store<u32>(HANDLERS + 4236, load<u32>(changetype<usize>(rdpkru)));
  store<u32>(HANDLERS + 4240, load<u32>(changetype<usize>(wrpkru)));
  store<u32>(HANDLERS + 4244, load<u32>(changetype<usize>(invpcid)));
  store<u32>(HANDLERS + 4248, load<u32>(changetype<usize>(lar)));
  store<u32>(HANDLERS + 4252, load<u32>(changetype<usize>(lsl)));
  store<u32>(HANDLERS + 4256, load<u32>(changetype<usize>(clts)));
  store<u32>(HANDLERS + 4260, load<u32>(changetype<usize>(invd)));
  store<u32>(HANDLERS + 4264, load<u32>(changetype<usize>(wbinvd)));
  store<u32>(HANDLERS + 4268, load<u32>(changetype<usize>(NOP_Ev_16r)));
  store<u32>(HANDLERS + 4272, load<u32>(changetype<usize>(NOP_Ev_32r)));
  store<u32>(HANDLERS + 4276, load<u32>(changetype<usize>(NOP_Ev_64r)));
  store<u32>(HANDLERS + 4280, load<u32>(changetype<usize>(NOP_Ev_16m)));
  store<u32>(HANDLERS + 4284, load<u32>(changetype<usize>(NOP_Ev_32m)));
  store<u32>(HANDLERS + 4288, load<u32>(changetype<usize>(NOP_Ev_64m)));
  store<u32>(HANDLERS + 4292, load<u32>(changetype<usize>(movFromCr)));
  store<u32>(HANDLERS + 4296, load<u32>(changetype<usize>(movFromDr)));
  store<u32>(HANDLERS + 4300, load<u32>(changetype<usize>(movToCr)));
  store<u32>(HANDLERS + 4304, load<u32>(changetype<usize>(movToDr)));
  store<u32>(HANDLERS + 4308, load<u32>(changetype<usize>(wrmsr)));
  store<u32>(HANDLERS + 4312, load<u32>(changetype<usize>(rdtsc)));
  store<u32>(HANDLERS + 4316, load<u32>(changetype<usize>(rdmsr)));
  store<u32>(HANDLERS + 4320, load<u32>(changetype<usize>(rdpmc)));
  store<u32>(HANDLERS + 4324, load<u32>(changetype<usize>(cpuid)));
  store<u32>(HANDLERS + 4328, load<u32>(changetype<usize>(rsm)));
  store<u32>(HANDLERS + 4332, load<u32>(changetype<usize>(TZCNT_GvEv_16r)));
  store<u32>(HANDLERS + 4336, load<u32>(changetype<usize>(TZCNT_GvEv_16m)));
  store<u32>(HANDLERS + 4340, load<u32>(changetype<usize>(TZCNT_GvEv_32r)));
  store<u32>(HANDLERS + 4344, load<u32>(changetype<usize>(TZCNT_GvEv_32m)));
  store<u32>(HANDLERS + 4348, load<u32>(changetype<usize>(TZCNT_GvEv_64r)));
  store<u32>(HANDLERS + 4352, load<u32>(changetype<usize>(TZCNT_GvEv_64m)));
  store<u32>(HANDLERS + 4356, load<u32>(changetype<usize>(LZCNT_GvEv_16r)));
  store<u32>(HANDLERS + 4360, load<u32>(changetype<usize>(LZCNT_GvEv_16m)));
  store<u32>(HANDLERS + 4364, load<u32>(changetype<usize>(LZCNT_GvEv_32r)));
  store<u32>(HANDLERS + 4368, load<u32>(changetype<usize>(LZCNT_GvEv_32m)));
  store<u32>(HANDLERS + 4372, load<u32>(changetype<usize>(LZCNT_GvEv_64r)));
  store<u32>(HANDLERS + 4376, load<u32>(changetype<usize>(LZCNT_GvEv_64m)));
  store<u32>(HANDLERS + 4380, load<u32>(changetype<usize>(BLSR_ByEy_32r)));
  store<u32>(HANDLERS + 4384, load<u32>(changetype<usize>(BLSR_ByEy_32m)));
  store<u32>(HANDLERS + 4388, load<u32>(changetype<usize>(BLSR_ByEy_64r)));
  store<u32>(HANDLERS + 4392, load<u32>(changetype<usize>(BLSR_ByEy_64m)));
  store<u32>(HANDLERS + 4396, load<u32>(changetype<usize>(BLSMSK_ByEy_32r)));
  store<u32>(HANDLERS + 4400, load<u32>(changetype<usize>(BLSMSK_ByEy_32m)));
  store<u32>(HANDLERS + 4404, load<u32>(changetype<usize>(BLSMSK_ByEy_64r)));
  store<u32>(HANDLERS + 4408, load<u32>(changetype<usize>(BLSMSK_ByEy_64m)));
  store<u32>(HANDLERS + 4412, load<u32>(changetype<usize>(BLSI_ByEy_32r)));
  store<u32>(HANDLERS + 4416, load<u32>(changetype<usize>(BLSI_ByEy_32m)));
  store<u32>(HANDLERS + 4420, load<u32>(changetype<usize>(BLSI_ByEy_64r)));
  store<u32>(HANDLERS + 4424, load<u32>(changetype<usize>(BLSI_ByEy_64m)));
  store<u32>(HANDLERS + 4428, load<u32>(changetype<usize>(ANDN_GyByEy_32r)));
  store<u32>(HANDLERS + 4432, load<u32>(changetype<usize>(ANDN_GyByEy_32m)));
  store<u32>(HANDLERS + 4436, load<u32>(changetype<usize>(ANDN_GyByEy_64r)));
  store<u32>(HANDLERS + 4440, load<u32>(changetype<usize>(ANDN_GyByEy_64m)));
  store<u32>(HANDLERS + 4444, load<u32>(changetype<usize>(BEXTR_GyEyBy_32r)));
  store<u32>(HANDLERS + 4448, load<u32>(changetype<usize>(BEXTR_GyEyBy_32m)));
  store<u32>(HANDLERS + 4452, load<u32>(changetype<usize>(BEXTR_GyEyBy_64r)));
  store<u32>(HANDLERS + 4456, load<u32>(changetype<usize>(BEXTR_GyEyBy_64m)));
  store<u32>(HANDLERS + 4460, load<u32>(changetype<usize>(BZHI_GyEyBy_32r)));
  store<u32>(HANDLERS + 4464, load<u32>(changetype<usize>(BZHI_GyEyBy_32m)));
  store<u32>(HANDLERS + 4468, load<u32>(changetype<usize>(BZHI_GyEyBy_64r)));
  store<u32>(HANDLERS + 4472, load<u32>(changetype<usize>(BZHI_GyEyBy_64m)));
  store<u32>(HANDLERS + 4476, load<u32>(changetype<usize>(pext)));
  store<u32>(HANDLERS + 4480, load<u32>(changetype<usize>(pdep)));
  store<u32>(HANDLERS + 4484, load<u32>(changetype<usize>(MULX_GyByEy_32r)));
  store<u32>(HANDLERS + 4488, load<u32>(changetype<usize>(MULX_GyByEy_32m)));
  store<u32>(HANDLERS + 4492, load<u32>(changetype<usize>(MULX_GyByEy_64r)));
  store<u32>(HANDLERS + 4496, load<u32>(changetype<usize>(MULX_GyByEy_64m)));
  store<u32>(HANDLERS + 4500, load<u32>(changetype<usize>(SHLX_GyEyBy_32r)));
  store<u32>(HANDLERS + 4504, load<u32>(changetype<usize>(SHLX_GyEyBy_32m)));
  store<u32>(HANDLERS + 4508, load<u32>(changetype<usize>(SHLX_GyEyBy_64r)));
  store<u32>(HANDLERS + 4512, load<u32>(changetype<usize>(SHLX_GyEyBy_64m)));
  store<u32>(HANDLERS + 4516, load<u32>(changetype<usize>(SARX_GyEyBy_32r)));
  store<u32>(HANDLERS + 4520, load<u32>(changetype<usize>(SARX_GyEyBy_32m)));
  store<u32>(HANDLERS + 4524, load<u32>(changetype<usize>(SARX_GyEyBy_64r)));
  store<u32>(HANDLERS + 4528, load<u32>(changetype<usize>(SARX_GyEyBy_64m)));
  store<u32>(HANDLERS + 4532, load<u32>(changetype<usize>(SHRX_GyEyBy_32r)));
  store<u32>(HANDLERS + 4536, load<u32>(changetype<usize>(SHRX_GyEyBy_32m)));
  store<u32>(HANDLERS + 4540, load<u32>(changetype<usize>(SHRX_GyEyBy_64r)));
  store<u32>(HANDLERS + 4544, load<u32>(changetype<usize>(SHRX_GyEyBy_64m)));
  store<u32>(HANDLERS + 4548, load<u32>(changetype<usize>(RORX_GyEyIb_32r)));
  store<u32>(HANDLERS + 4552, load<u32>(changetype<usize>(RORX_GyEyIb_32m)));
  store<u32>(HANDLERS + 4556, load<u32>(changetype<usize>(RORX_GyEyIb_64r)));
  store<u32>(HANDLERS + 4560, load<u32>(changetype<usize>(RORX_GyEyIb_64m)));
  store<u32>(HANDLERS + 4564, load<u32>(changetype<usize>(ADCX_GyEy_32r)));
  store<u32>(HANDLERS + 4568, load<u32>(changetype<usize>(ADCX_GyEy_32m)));
  store<u32>(HANDLERS + 4572, load<u32>(changetype<usize>(ADCX_GyEy_64r)));
  store<u32>(HANDLERS + 4576, load<u32>(changetype<usize>(ADCX_GyEy_64m)));
  store<u32>(HANDLERS + 4580, load<u32>(changetype<usize>(ADOX_GyEy_32r)));
  store<u32>(HANDLERS + 4584, load<u32>(changetype<usize>(ADOX_GyEy_32m)));
  store<u32>(HANDLERS + 4588, load<u32>(changetype<usize>(ADOX_GyEy_64r)));
  store<u32>(HANDLERS + 4592, load<u32>(changetype<usize>(ADOX_GyEy_64m)));
  store<u32>(HANDLERS + 4596, load<u32>(changetype<usize>(rdrand)));
  store<u32>(HANDLERS + 4600, load<u32>(changetype<usize>(rdpid)));
  store<u32>(HANDLERS + 4604, load<u32>(changetype<usize>(rdfsbase)));
  store<u32>(HANDLERS + 4608, load<u32>(changetype<usize>(rdgsbase)));
  store<u32>(HANDLERS + 4612, load<u32>(changetype<usize>(wrfsbase)));
  store<u32>(HANDLERS + 4616, load<u32>(changetype<usize>(wrgsbase)));
  store<u32>(HANDLERS + 4620, load<u32>(changetype<usize>(clflush)));
  store<u32>(HANDLERS + 4624, load<u32>(changetype<usize>(fence)));
  store<u32>(HANDLERS + 4628, load<u32>(changetype<usize>(xsave)));
  store<u32>(HANDLERS + 4632, load<u32>(changetype<usize>(xrstor)));
  store<u32>(HANDLERS + 4636, load<u32>(changetype<usize>(xsaveopt)));
  store<u32>(HANDLERS + 4640, load<u32>(changetype<usize>(xsavec)));
  store<u32>(HANDLERS + 4644, load<u32>(changetype<usize>(punpcklbw_mmx)));
  store<u32>(HANDLERS + 4648, load<u32>(changetype<usize>(punpcklbw)));
  store<u32>(HANDLERS + 4652, load<u32>(changetype<usize>(punpckhbw_mmx)));
  store<u32>(HANDLERS + 4656, load<u32>(changetype<usize>(punpckhbw)));
  store<u32>(HANDLERS + 4660, load<u32>(changetype<usize>(punpcklwd_mmx)));
  store<u32>(HANDLERS + 4664, load<u32>(changetype<usize>(punpcklwd)));
  store<u32>(HANDLERS + 4668, load<u32>(changetype<usize>(punpckhwd_mmx)));
  store<u32>(HANDLERS + 4672, load<u32>(changetype<usize>(punpckhwd)));
  store<u32>(HANDLERS + 4676, load<u32>(changetype<usize>(punpckldq_mmx)));
  store<u32>(HANDLERS + 4680, load<u32>(changetype<usize>(punpckldq)));
  store<u32>(HANDLERS + 4684, load<u32>(changetype<usize>(punpckhdq_mmx)));
  store<u32>(HANDLERS + 4688, load<u32>(changetype<usize>(punpckhdq)));
  store<u32>(HANDLERS + 4692, load<u32>(changetype<usize>(punpcklqdq)));
  store<u32>(HANDLERS + 4696, load<u32>(changetype<usize>(punpckhqdq)));
  store<u32>(HANDLERS + 4700, load<u32>(changetype<usize>(packsswb_mmx)));
  store<u32>(HANDLERS + 4704, load<u32>(changetype<usize>(packsswb)));
  store<u32>(HANDLERS + 4708, load<u32>(changetype<usize>(packuswb_mmx)));
  store<u32>(HANDLERS + 4712, load<u32>(changetype<usize>(packuswb)));
  store<u32>(HANDLERS + 4716, load<u32>(changetype<usize>(packssdw_mmx)));
  store<u32>(HANDLERS + 4720, load<u32>(changetype<usize>(packssdw)));
  store<u32>(HANDLERS + 4724, load<u32>(changetype<usize>(pcmpgtb_mmx)));
  store<u32>(HANDLERS + 4728, load<u32>(changetype<usize>(pcmpgtb)));
  store<u32>(HANDLERS + 4732, load<u32>(changetype<usize>(pcmpgtw_mmx)));
  store<u32>(HANDLERS + 4736, load<u32>(changetype<usize>(pcmpgtw)));
  store<u32>(HANDLERS + 4740, load<u32>(changetype<usize>(pcmpgtd_mmx)));
  store<u32>(HANDLERS + 4744, load<u32>(changetype<usize>(pcmpgtd)));
  store<u32>(HANDLERS + 4748, load<u32>(changetype<usize>(pcmpeqb_mmx)));
  store<u32>(HANDLERS + 4752, load<u32>(changetype<usize>(pcmpeqb)));
  store<u32>(HANDLERS + 4756, load<u32>(changetype<usize>(pcmpeqw_mmx)));
  store<u32>(HANDLERS + 4760, load<u32>(changetype<usize>(pcmpeqw)));
  store<u32>(HANDLERS + 4764, load<u32>(changetype<usize>(pcmpeqd_mmx)));
  store<u32>(HANDLERS + 4768, load<u32>(changetype<usize>(pcmpeqd)));
  store<u32>(HANDLERS + 4772, load<u32>(changetype<usize>(psrlw_mmx)));
  store<u32>(HANDLERS + 4776, load<u32>(changetype<usize>(psrlw)));
  store<u32>(HANDLERS + 4780, load<u32>(changetype<usize>(psrld_mmx)));
  store<u32>(HANDLERS + 4784, load<u32>(changetype<usize>(psrld)));
  store<u32>(HANDLERS + 4788, load<u32>(changetype<usize>(psrlq_mmx)));
  store<u32>(HANDLERS + 4792, load<u32>(changetype<usize>(psrlq)));
  store<u32>(HANDLERS + 4796, load<u32>(changetype<usize>(psraw_mmx)));
  store<u32>(HANDLERS + 4800, load<u32>(changetype<usize>(psraw)));
  store<u32>(HANDLERS + 4804, load<u32>(changetype<usize>(psrad_mmx)));
  store<u32>(HANDLERS + 4808, load<u32>(changetype<usize>(psrad)));
  store<u32>(HANDLERS + 4812, load<u32>(changetype<usize>(psllw_mmx)));
  store<u32>(HANDLERS + 4816, load<u32>(changetype<usize>(psllw)));
  store<u32>(HANDLERS + 4820, load<u32>(changetype<usize>(pslld_mmx)));
  store<u32>(HANDLERS + 4824, load<u32>(changetype<usize>(pslld)));
  store<u32>(HANDLERS + 4828, load<u32>(changetype<usize>(psllq_mmx)));
  store<u32>(HANDLERS + 4832, load<u32>(changetype<usize>(psllq)));
  store<u32>(HANDLERS + 4836, load<u32>(changetype<usize>(psrlw_imm_reg_mmx)));
  store<u32>(HANDLERS + 4840, load<u32>(changetype<usize>(psrlw_imm_reg)));
  store<u32>(HANDLERS + 4844, load<u32>(changetype<usize>(psraw_imm_reg_mmx)));
  store<u32>(HANDLERS + 4848, load<u32>(changetype<usize>(psraw_imm_reg)));
  store<u32>(HANDLERS + 4852, load<u32>(changetype<usize>(psllw_imm_reg_mmx)));
  store<u32>(HANDLERS + 4856, load<u32>(changetype<usize>(psllw_imm_reg)));
  store<u32>(HANDLERS + 4860, load<u32>(changetype<usize>(psrld_imm_reg_mmx)));
  store<u32>(HANDLERS + 4864, load<u32>(changetype<usize>(psrld_imm_reg)));
  store<u32>(HANDLERS + 4868, load<u32>(changetype<usize>(psrad_imm_reg_mmx)));
  store<u32>(HANDLERS + 4872, load<u32>(changetype<usize>(psrad_imm_reg)));
  store<u32>(HANDLERS + 4876, load<u32>(changetype<usize>(pslld_imm_reg_mmx)));
  store<u32>(HANDLERS + 4880, load<u32>(changetype<usize>(pslld_imm_reg)));
  store<u32>(HANDLERS + 4884, load<u32>(changetype<usize>(psrlq_imm_reg_mmx)));
  store<u32>(HANDLERS + 4888, load<u32>(changetype<usize>(psrlq_imm_reg)));
  store<u32>(HANDLERS + 4892, load<u32>(changetype<usize>(psllq_imm_reg_mmx)));
  store<u32>(HANDLERS + 4896, load<u32>(changetype<usize>(psllq_imm_reg)));
  store<u32>(HANDLERS + 4900, load<u32>(changetype<usize>(psrldq_imm_reg)));
  store<u32>(HANDLERS + 4904, load<u32>(changetype<usize>(pslldq_imm_reg)));
  store<u32>(HANDLERS + 4908, load<u32>(changetype<usize>(paddb_mmx)));
  store<u32>(HANDLERS + 4912, load<u32>(changetype<usize>(paddb)));
  store<u32>(HANDLERS + 4916, load<u32>(changetype<usize>(paddw_mmx)));
  store<u32>(HANDLERS + 4920, load<u32>(changetype<usize>(paddw)));
  store<u32>(HANDLERS + 4924, load<u32>(changetype<usize>(paddd_mmx)));
  store<u32>(HANDLERS + 4928, load<u32>(changetype<usize>(paddd)));
  store<u32>(HANDLERS + 4932, load<u32>(changetype<usize>(paddq_mmx)));
  store<u32>(HANDLERS + 4936, load<u32>(changetype<usize>(paddq)));
  store<u32>(HANDLERS + 4940, load<u32>(changetype<usize>(psubb_mmx)));
  store<u32>(HANDLERS + 4944, load<u32>(changetype<usize>(psubb)));
  store<u32>(HANDLERS + 4948, load<u32>(changetype<usize>(psubw_mmx)));
  store<u32>(HANDLERS + 4952, load<u32>(changetype<usize>(psubw)));
  store<u32>(HANDLERS + 4956, load<u32>(changetype<usize>(psubd_mmx)));
  store<u32>(HANDLERS + 4960, load<u32>(changetype<usize>(psubd)));
  store<u32>(HANDLERS + 4964, load<u32>(changetype<usize>(psubq_mmx)));
  store<u32>(HANDLERS + 4968, load<u32>(changetype<usize>(psubq)));
  store<u32>(HANDLERS + 4972, load<u32>(changetype<usize>(paddsb_mmx)));
  store<u32>(HANDLERS + 4976, load<u32>(changetype<usize>(paddsb)));
  store<u32>(HANDLERS + 4980, load<u32>(changetype<usize>(paddsw_mmx)));
  store<u32>(HANDLERS + 4984, load<u32>(changetype<usize>(paddsw)));
  store<u32>(HANDLERS + 4988, load<u32>(changetype<usize>(paddusb_mmx)));
  store<u32>(HANDLERS + 4992, load<u32>(changetype<usize>(paddusb)));
  store<u32>(HANDLERS + 4996, load<u32>(changetype<usize>(paddusw_mmx)));
  store<u32>(HANDLERS + 5000, load<u32>(changetype<usize>(paddusw)));
  store<u32>(HANDLERS + 5004, load<u32>(changetype<usize>(psubsb_mmx)));
  store<u32>(HANDLERS + 5008, load<u32>(changetype<usize>(psubsb)));
  store<u32>(HANDLERS + 5012, load<u32>(changetype<usize>(psubsw_mmx)));
  store<u32>(HANDLERS + 5016, load<u32>(changetype<usize>(psubsw)));
  store<u32>(HANDLERS + 5020, load<u32>(changetype<usize>(psubusb_mmx)));
  store<u32>(HANDLERS + 5024, load<u32>(changetype<usize>(psubusb)));
  store<u32>(HANDLERS + 5028, load<u32>(changetype<usize>(psubusw_mmx)));
  store<u32>(HANDLERS + 5032, load<u32>(changetype<usize>(psubusw)));
  store<u32>(HANDLERS + 5036, load<u32>(changetype<usize>(pminub_mmx)));
  store<u32>(HANDLERS + 5040, load<u32>(changetype<usize>(pminub)));
  store<u32>(HANDLERS + 5044, load<u32>(changetype<usize>(pmaxub_mmx)));
  store<u32>(HANDLERS + 5048, load<u32>(changetype<usize>(pmaxub)));
  store<u32>(HANDLERS + 5052, load<u32>(changetype<usize>(pminsw_mmx)));
  store<u32>(HANDLERS + 5056, load<u32>(changetype<usize>(pminsw)));
  store<u32>(HANDLERS + 5060, load<u32>(changetype<usize>(pmaxsw_mmx)));
  store<u32>(HANDLERS + 5064, load<u32>(changetype<usize>(pmaxsw)));
  store<u32>(HANDLERS + 5068, load<u32>(changetype<usize>(pavgb_mmx)));
  store<u32>(HANDLERS + 5072, load<u32>(changetype<usize>(pavgb)));
  store<u32>(HANDLERS + 5076, load<u32>(changetype<usize>(pavgw_mmx)));
  store<u32>(HANDLERS + 5080, load<u32>(changetype<usize>(pavgw)));
  store<u32>(HANDLERS + 5084, load<u32>(changetype<usize>(pmullw_mmx)));
  store<u32>(HANDLERS + 5088, load<u32>(changetype<usize>(pmullw)));
  store<u32>(HANDLERS + 5092, load<u32>(changetype<usize>(pmulhw_mmx)));
  store<u32>(HANDLERS + 5096, load<u32>(changetype<usize>(pmulhw)));
  store<u32>(HANDLERS + 5100, load<u32>(changetype<usize>(pmulhuw_mmx)));
  store<u32>(HANDLERS + 5104, load<u32>(changetype<usize>(pmulhuw)));
  store<u32>(HANDLERS + 5108, load<u32>(changetype<usize>(pmuludq_mmx)));
  store<u32>(HANDLERS + 5112, load<u32>(changetype<usize>(pmuludq)));
  store<u32>(HANDLERS + 5116, load<u32>(changetype<usize>(pmaddwd_mmx)));
  store<u32>(HANDLERS + 5120, load<u32>(changetype<usize>(pmaddwd)));
  store<u32>(HANDLERS + 5124, load<u32>(changetype<usize>(psadbw_mmx)));
  store<u32>(HANDLERS + 5128, load<u32>(changetype<usize>(psadbw)));
  store<u32>(HANDLERS + 5132, load<u32>(changetype<usize>(pand_mmx)));
  store<u32>(HANDLERS + 5136, load<u32>(changetype<usize>(pand)));
  store<u32>(HANDLERS + 5140, load<u32>(changetype<usize>(pandn_mmx)));
  store<u32>(HANDLERS + 5144, load<u32>(changetype<usize>(pandn)));
  store<u32>(HANDLERS + 5148, load<u32>(changetype<usize>(por_mmx)));
  store<u32>(HANDLERS + 5152, load<u32>(changetype<usize>(por)));
  store<u32>(HANDLERS + 5156, load<u32>(changetype<usize>(pxor_mmx)));
  store<u32>(HANDLERS + 5160, load<u32>(changetype<usize>(pxor)));
  store<u32>(HANDLERS + 5164, load<u32>(changetype<usize>(movdq_load_mmx)));
  store<u32>(HANDLERS + 5168, load<u32>(changetype<usize>(movdq_store_mmx)));
  store<u32>(HANDLERS + 5172, load<u32>(changetype<usize>(movq_mmx)));
  store<u32>(HANDLERS + 5176, load<u32>(changetype<usize>(movq_store_mmx)));
  store<u32>(HANDLERS + 5180, load<u32>(changetype<usize>(emms)));
  store<u32>(HANDLERS + 5184, load<u32>(changetype<usize>(pmovmskb_mmx)));
  store<u32>(HANDLERS + 5188, load<u32>(changetype<usize>(pinsrw_mmx)));
  store<u32>(HANDLERS + 5192, load<u32>(changetype<usize>(pextrw_mmx)));
  store<u32>(HANDLERS + 5196, load<u32>(changetype<usize>(pshufw_imm_mmx)));
  store<u32>(HANDLERS + 5200, load<u32>(changetype<usize>(maskmovq)));
  store<u32>(HANDLERS + 5204, load<u32>(changetype<usize>(movups)));
  store<u32>(HANDLERS + 5208, load<u32>(changetype<usize>(movups_store_reg)));
  store<u32>(HANDLERS + 5212, load<u32>(changetype<usize>(movu_store)));
  store<u32>(HANDLERS + 5216, load<u32>(changetype<usize>(movlps_mem)));
  store<u32>(HANDLERS + 5220, load<u32>(changetype<usize>(movlp_store)));
  store<u32>(HANDLERS + 5224, load<u32>(changetype<usize>(unpcklps)));
  store<u32>(HANDLERS + 5228, load<u32>(changetype<usize>(unpckhps)));
  store<u32>(HANDLERS + 5232, load<u32>(changetype<usize>(movhps_mem)));
  store<u32>(HANDLERS + 5236, load<u32>(changetype<usize>(movhp_store)));
  store<u32>(HANDLERS + 5240, load<u32>(changetype<usize>(movaps)));
  store<u32>(HANDLERS + 5244, load<u32>(changetype<usize>(movaps_store_reg)));
  store<u32>(HANDLERS + 5248, load<u32>(changetype<usize>(mova_store)));
  store<u32>(HANDLERS + 5252, load<u32>(changetype<usize>(movmskps)));
  store<u32>(HANDLERS + 5256, load<u32>(changetype<usize>(andps)));
  store<u32>(HANDLERS + 5260, load<u32>(changetype<usize>(andnps)));
  store<u32>(HANDLERS + 5264, load<u32>(changetype<usize>(orps)));
  store<u32>(HANDLERS + 5268, load<u32>(changetype<usize>(xorps)));
  store<u32>(HANDLERS + 5272, load<u32>(changetype<usize>(shufps_imm)));
  store<u32>(HANDLERS + 5276, load<u32>(changetype<usize>(movupd)));
  store<u32>(HANDLERS + 5280, load<u32>(changetype<usize>(movupd_store_reg)));
  store<u32>(HANDLERS + 5284, load<u32>(changetype<usize>(movlpd_mem)));
  store<u32>(HANDLERS + 5288, load<u32>(changetype<usize>(unpcklpd)));
  store<u32>(HANDLERS + 5292, load<u32>(changetype<usize>(unpckhpd)));
  store<u32>(HANDLERS + 5296, load<u32>(changetype<usize>(movhpd_mem)));
  store<u32>(HANDLERS + 5300, load<u32>(changetype<usize>(movapd)));
  store<u32>(HANDLERS + 5304, load<u32>(changetype<usize>(movapd_store_reg)));
  store<u32>(HANDLERS + 5308, load<u32>(changetype<usize>(movmskpd)));
  store<u32>(HANDLERS + 5312, load<u32>(changetype<usize>(andpd)));
  store<u32>(HANDLERS + 5316, load<u32>(changetype<usize>(andnpd)));
  store<u32>(HANDLERS + 5320, load<u32>(changetype<usize>(orpd)));
  store<u32>(HANDLERS + 5324, load<u32>(changetype<usize>(xorpd)));
  store<u32>(HANDLERS + 5328, load<u32>(changetype<usize>(shufpd_imm)));
  store<u32>(HANDLERS + 5332, load<u32>(changetype<usize>(movhlps_reg)));
  store<u32>(HANDLERS + 5336, load<u32>(changetype<usize>(movlhps_reg)));
  store<u32>(HANDLERS + 5340, load<u32>(changetype<usize>(movss_mem)));
  store<u32>(HANDLERS + 5344, load<u32>(changetype<usize>(movss_reg)));
  store<u32>(HANDLERS + 5348, load<u32>(changetype<usize>(movss_store)));
  store<u32>(HANDLERS + 5352, load<u32>(changetype<usize>(movss_store_reg)));
  store<u32>(HANDLERS + 5356, load<u32>(changetype<usize>(movsd_mem)));
  store<u32>(HANDLERS + 5360, load<u32>(changetype<usize>(movsd_reg)));
  store<u32>(HANDLERS + 5364, load<u32>(changetype<usize>(movsd_store_reg)));
  store<u32>(HANDLERS + 5368, load<u32>(changetype<usize>(addps)));
  store<u32>(HANDLERS + 5372, load<u32>(changetype<usize>(mulps)));
  store<u32>(HANDLERS + 5376, load<u32>(changetype<usize>(subps)));
  store<u32>(HANDLERS + 5380, load<u32>(changetype<usize>(minps)));
  store<u32>(HANDLERS + 5384, load<u32>(changetype<usize>(divps)));
  store<u32>(HANDLERS + 5388, load<u32>(changetype<usize>(maxps)));
  store<u32>(HANDLERS + 5392, load<u32>(changetype<usize>(sqrtps)));
  store<u32>(HANDLERS + 5396, load<u32>(changetype<usize>(cmpps_imm)));
  store<u32>(HANDLERS + 5400, load<u32>(changetype<usize>(addpd)));
  store<u32>(HANDLERS + 5404, load<u32>(changetype<usize>(mulpd)));
  store<u32>(HANDLERS + 5408, load<u32>(changetype<usize>(subpd)));
  store<u32>(HANDLERS + 5412, load<u32>(changetype<usize>(minpd)));
  store<u32>(HANDLERS + 5416, load<u32>(changetype<usize>(divpd)));
  store<u32>(HANDLERS + 5420, load<u32>(changetype<usize>(maxpd)));
  store<u32>(HANDLERS + 5424, load<u32>(changetype<usize>(sqrtpd)));
  store<u32>(HANDLERS + 5428, load<u32>(changetype<usize>(cmppd_imm)));
  store<u32>(HANDLERS + 5432, load<u32>(changetype<usize>(addss)));
  store<u32>(HANDLERS + 5436, load<u32>(changetype<usize>(mulss)));
  store<u32>(HANDLERS + 5440, load<u32>(changetype<usize>(subss)));
  store<u32>(HANDLERS + 5444, load<u32>(changetype<usize>(minss)));
  store<u32>(HANDLERS + 5448, load<u32>(changetype<usize>(divss)));
  store<u32>(HANDLERS + 5452, load<u32>(changetype<usize>(maxss)));
  store<u32>(HANDLERS + 5456, load<u32>(changetype<usize>(sqrtss)));
  store<u32>(HANDLERS + 5460, load<u32>(changetype<usize>(cmpss_imm)));
  store<u32>(HANDLERS + 5464, load<u32>(changetype<usize>(addsd)));
  store<u32>(HANDLERS + 5468, load<u32>(changetype<usize>(mulsd)));
  store<u32>(HANDLERS + 5472, load<u32>(changetype<usize>(subsd)));
  store<u32>(HANDLERS + 5476, load<u32>(changetype<usize>(minsd)));
  store<u32>(HANDLERS + 5480, load<u32>(changetype<usize>(divsd)));
  store<u32>(HANDLERS + 5484, load<u32>(changetype<usize>(maxsd)));
  store<u32>(HANDLERS + 5488, load<u32>(changetype<usize>(sqrtsd)));
  store<u32>(HANDLERS + 5492, load<u32>(changetype<usize>(cmpsd_imm)));
  store<u32>(HANDLERS + 5496, load<u32>(changetype<usize>(rsqrtps)));
  store<u32>(HANDLERS + 5500, load<u32>(changetype<usize>(rsqrtss)));
  store<u32>(HANDLERS + 5504, load<u32>(changetype<usize>(rcpps)));
  store<u32>(HANDLERS + 5508, load<u32>(changetype<usize>(rcpss)));
  store<u32>(HANDLERS + 5512, load<u32>(changetype<usize>(ucomiss)));
  store<u32>(HANDLERS + 5516, load<u32>(changetype<usize>(ucomisd)));
  store<u32>(HANDLERS + 5520, load<u32>(changetype<usize>(comiss)));
  store<u32>(HANDLERS + 5524, load<u32>(changetype<usize>(comisd)));
  store<u32>(HANDLERS + 5528, load<u32>(changetype<usize>(cvtpi2ps)));
  store<u32>(HANDLERS + 5532, load<u32>(changetype<usize>(cvtpi2pd)));
  store<u32>(HANDLERS + 5536, load<u32>(changetype<usize>(cvtsi2ss)));
  store<u32>(HANDLERS + 5540, load<u32>(changetype<usize>(cvtsi2sd)));
  store<u32>(HANDLERS + 5544, load<u32>(changetype<usize>(cvttps2pi)));
  store<u32>(HANDLERS + 5548, load<u32>(changetype<usize>(cvttpd2pi)));
  store<u32>(HANDLERS + 5552, load<u32>(changetype<usize>(cvttss2si)));
  store<u32>(HANDLERS + 5556, load<u32>(changetype<usize>(cvttsd2si)));
  store<u32>(HANDLERS + 5560, load<u32>(changetype<usize>(cvtps2pi)));
  store<u32>(HANDLERS + 5564, load<u32>(changetype<usize>(cvtpd2pi)));
  store<u32>(HANDLERS + 5568, load<u32>(changetype<usize>(cvtss2si)));
  store<u32>(HANDLERS + 5572, load<u32>(changetype<usize>(cvtsd2si)));
  store<u32>(HANDLERS + 5576, load<u32>(changetype<usize>(fxsave)));
  store<u32>(HANDLERS + 5580, load<u32>(changetype<usize>(fxrstor)));
  store<u32>(HANDLERS + 5584, load<u32>(changetype<usize>(ldmxcsr)));
  store<u32>(HANDLERS + 5588, load<u32>(changetype<usize>(stmxcsr)));
  store<u32>(HANDLERS + 5592, load<u32>(changetype<usize>(prefetch)));
  store<u32>(HANDLERS + 5596, load<u32>(changetype<usize>(cvtps2pd)));
  store<u32>(HANDLERS + 5600, load<u32>(changetype<usize>(cvtpd2ps)));
  store<u32>(HANDLERS + 5604, load<u32>(changetype<usize>(cvtss2sd)));
  store<u32>(HANDLERS + 5608, load<u32>(changetype<usize>(cvtsd2ss)));
  store<u32>(HANDLERS + 5612, load<u32>(changetype<usize>(cvtdq2ps)));
  store<u32>(HANDLERS + 5616, load<u32>(changetype<usize>(cvtps2dq)));
  store<u32>(HANDLERS + 5620, load<u32>(changetype<usize>(cvttps2dq)));
  store<u32>(HANDLERS + 5624, load<u32>(changetype<usize>(cvttpd2dq)));
  store<u32>(HANDLERS + 5628, load<u32>(changetype<usize>(cvtdq2pd)));
  store<u32>(HANDLERS + 5632, load<u32>(changetype<usize>(cvtpd2dq)));
  store<u32>(HANDLERS + 5636, load<u32>(changetype<usize>(movd)));
  store<u32>(HANDLERS + 5640, load<u32>(changetype<usize>(movdq_store)));
  store<u32>(HANDLERS + 5644, load<u32>(changetype<usize>(movq)));
  store<u32>(HANDLERS + 5648, load<u32>(changetype<usize>(movq_store_reg)));
  store<u32>(HANDLERS + 5652, load<u32>(changetype<usize>(movdqa)));
  store<u32>(HANDLERS + 5656, load<u32>(changetype<usize>(movdqu)));
  store<u32>(HANDLERS + 5660, load<u32>(changetype<usize>(movdqa_store_reg)));
  store<u32>(HANDLERS + 5664, load<u32>(changetype<usize>(movdqu_store_reg)));
  store<u32>(HANDLERS + 5668, load<u32>(changetype<usize>(movnti)));
  store<u32>(HANDLERS + 5672, load<u32>(changetype<usize>(movq2dq)));
  store<u32>(HANDLERS + 5676, load<u32>(changetype<usize>(movdq2q)));
  store<u32>(HANDLERS + 5680, load<u32>(changetype<usize>(maskmovdqu)));
  store<u32>(HANDLERS + 5684, load<u32>(changetype<usize>(pmovmskb)));
  store<u32>(HANDLERS + 5688, load<u32>(changetype<usize>(pinsrw_imm)));
  store<u32>(HANDLERS + 5692, load<u32>(changetype<usize>(pextrw)));
  store<u32>(HANDLERS + 5696, load<u32>(changetype<usize>(pshufd_imm)));
  store<u32>(HANDLERS + 5700, load<u32>(changetype<usize>(pshufhw_imm)));
  store<u32>(HANDLERS + 5704, load<u32>(changetype<usize>(pshuflw_imm)));
  store<u32>(HANDLERS + 5708, load<u32>(changetype<usize>(movsldup)));
  store<u32>(HANDLERS + 5712, load<u32>(changetype<usize>(movshdup)));
  store<u32>(HANDLERS + 5716, load<u32>(changetype<usize>(movddup)));
  store<u32>(HANDLERS + 5720, load<u32>(changetype<usize>(lddqu_mem)));
  store<u32>(HANDLERS + 5724, load<u32>(changetype<usize>(haddpd)));
  store<u32>(HANDLERS + 5728, load<u32>(changetype<usize>(haddps)));
  store<u32>(HANDLERS + 5732, load<u32>(changetype<usize>(hsubpd)));
  store<u32>(HANDLERS + 5736, load<u32>(changetype<usize>(hsubps)));
  store<u32>(HANDLERS + 5740, load<u32>(changetype<usize>(addsubpd)));
  store<u32>(HANDLERS + 5744, load<u32>(changetype<usize>(addsubps)));
  store<u32>(HANDLERS + 5748, load<u32>(changetype<usize>(pblendvb)));
  store<u32>(HANDLERS + 5752, load<u32>(changetype<usize>(blendvps)));
  store<u32>(HANDLERS + 5756, load<u32>(changetype<usize>(blendvpd)));
  store<u32>(HANDLERS + 5760, load<u32>(changetype<usize>(blendps_imm)));
  store<u32>(HANDLERS + 5764, load<u32>(changetype<usize>(blendpd_imm)));
  store<u32>(HANDLERS + 5768, load<u32>(changetype<usize>(pblendw_imm)));
  store<u32>(HANDLERS + 5772, load<u32>(changetype<usize>(pmovsxbw)));
  store<u32>(HANDLERS + 5776, load<u32>(changetype<usize>(pmovsxbd)));
  store<u32>(HANDLERS + 5780, load<u32>(changetype<usize>(pmovsxbq)));
  store<u32>(HANDLERS + 5784, load<u32>(changetype<usize>(pmovsxwd)));
  store<u32>(HANDLERS + 5788, load<u32>(changetype<usize>(pmovsxwq)));
  store<u32>(HANDLERS + 5792, load<u32>(changetype<usize>(pmovsxdq)));
  store<u32>(HANDLERS + 5796, load<u32>(changetype<usize>(pmovzxbw)));
  store<u32>(HANDLERS + 5800, load<u32>(changetype<usize>(pmovzxbd)));
  store<u32>(HANDLERS + 5804, load<u32>(changetype<usize>(pmovzxbq)));
  store<u32>(HANDLERS + 5808, load<u32>(changetype<usize>(pmovzxwd)));
  store<u32>(HANDLERS + 5812, load<u32>(changetype<usize>(pmovzxwq)));
  store<u32>(HANDLERS + 5816, load<u32>(changetype<usize>(pmovzxdq)));
  store<u32>(HANDLERS + 5820, load<u32>(changetype<usize>(pmuldq)));
  store<u32>(HANDLERS + 5824, load<u32>(changetype<usize>(pcmpeqq)));
  store<u32>(HANDLERS + 5828, load<u32>(changetype<usize>(movntdqa_mem)));
  store<u32>(HANDLERS + 5832, load<u32>(changetype<usize>(packusdw)));
  store<u32>(HANDLERS + 5836, load<u32>(changetype<usize>(pminsb)));
  store<u32>(HANDLERS + 5840, load<u32>(changetype<usize>(pminsd)));
  store<u32>(HANDLERS + 5844, load<u32>(changetype<usize>(pminuw)));
  store<u32>(HANDLERS + 5848, load<u32>(changetype<usize>(pminud)));
  store<u32>(HANDLERS + 5852, load<u32>(changetype<usize>(pmaxsb)));
  store<u32>(HANDLERS + 5856, load<u32>(changetype<usize>(pmaxsd)));
  store<u32>(HANDLERS + 5860, load<u32>(changetype<usize>(pmaxuw)));
  store<u32>(HANDLERS + 5864, load<u32>(changetype<usize>(pmaxud)));
  store<u32>(HANDLERS + 5868, load<u32>(changetype<usize>(pmulld)));
  store<u32>(HANDLERS + 5872, load<u32>(changetype<usize>(phminposuw)));
  store<u32>(HANDLERS + 5876, load<u32>(changetype<usize>(mpsadbw_imm)));
  store<u32>(HANDLERS + 5880, load<u32>(changetype<usize>(ptest)));
  store<u32>(HANDLERS + 5884, load<u32>(changetype<usize>(pextrb)));
  store<u32>(HANDLERS + 5888, load<u32>(changetype<usize>(pextrw_store)));
  store<u32>(HANDLERS + 5892, load<u32>(changetype<usize>(pextrd)));
  store<u32>(HANDLERS + 5896, load<u32>(changetype<usize>(extractps)));
  store<u32>(HANDLERS + 5900, load<u32>(changetype<usize>(pinsrb_imm_reg)));
  store<u32>(HANDLERS + 5904, load<u32>(changetype<usize>(pinsrb_imm_mem)));
  store<u32>(HANDLERS + 5908, load<u32>(changetype<usize>(pinsrd_imm)));
  store<u32>(HANDLERS + 5912, load<u32>(changetype<usize>(insertps_imm_mem)));
  store<u32>(HANDLERS + 5916, load<u32>(changetype<usize>(insertps_imm_reg)));
  store<u32>(HANDLERS + 5920, load<u32>(changetype<usize>(roundps_imm)));
  store<u32>(HANDLERS + 5924, load<u32>(changetype<usize>(roundpd_imm)));
  store<u32>(HANDLERS + 5928, load<u32>(changetype<usize>(roundss_imm)));
  store<u32>(HANDLERS + 5932, load<u32>(changetype<usize>(roundsd_imm)));
  store<u32>(HANDLERS + 5936, load<u32>(changetype<usize>(dpps)));
  store<u32>(HANDLERS + 5940, load<u32>(changetype<usize>(dppd)));
  store<u32>(HANDLERS + 5944, load<u32>(changetype<usize>(pcmpgtq)));
  store<u32>(HANDLERS + 5948, load<u32>(changetype<usize>(pcmpestrm)));
  store<u32>(HANDLERS + 5952, load<u32>(changetype<usize>(pcmpestri)));
  store<u32>(HANDLERS + 5956, load<u32>(changetype<usize>(pcmpistrm)));
  store<u32>(HANDLERS + 5960, load<u32>(changetype<usize>(pcmpistri)));
  store<u32>(HANDLERS + 5964, load<u32>(changetype<usize>(crc32b)));
  store<u32>(HANDLERS + 5968, load<u32>(changetype<usize>(crc32v)));
  store<u32>(HANDLERS + 5972, load<u32>(changetype<usize>(popcount)));
  store<u32>(HANDLERS + 5976, load<u32>(changetype<usize>(pshufb_mmx)));
  store<u32>(HANDLERS + 5980, load<u32>(changetype<usize>(pshufb)));
  store<u32>(HANDLERS + 5984, load<u32>(changetype<usize>(phaddw_mmx)));
  store<u32>(HANDLERS + 5988, load<u32>(changetype<usize>(phaddw)));
  store<u32>(HANDLERS + 5992, load<u32>(changetype<usize>(phaddd_mmx)));
  store<u32>(HANDLERS + 5996, load<u32>(changetype<usize>(phaddd)));
  store<u32>(HANDLERS + 6000, load<u32>(changetype<usize>(phaddsw_mmx)));
  store<u32>(HANDLERS + 6004, load<u32>(changetype<usize>(phaddsw)));
  store<u32>(HANDLERS + 6008, load<u32>(changetype<usize>(pmaddubsw_mmx)));
  store<u32>(HANDLERS + 6012, load<u32>(changetype<usize>(pmaddubsw)));
  store<u32>(HANDLERS + 6016, load<u32>(changetype<usize>(phsubw_mmx)));
  store<u32>(HANDLERS + 6020, load<u32>(changetype<usize>(phsubw)));
  store<u32>(HANDLERS + 6024, load<u32>(changetype<usize>(phsubd_mmx)));
  store<u32>(HANDLERS + 6028, load<u32>(changetype<usize>(phsubd)));
  store<u32>(HANDLERS + 6032, load<u32>(changetype<usize>(phsubsw_mmx)));
  store<u32>(HANDLERS + 6036, load<u32>(changetype<usize>(phsubsw)));
  store<u32>(HANDLERS + 6040, load<u32>(changetype<usize>(psignb_mmx)));
  store<u32>(HANDLERS + 6044, load<u32>(changetype<usize>(psignb)));
  store<u32>(HANDLERS + 6048, load<u32>(changetype<usize>(psignw_mmx)));
  store<u32>(HANDLERS + 6052, load<u32>(changetype<usize>(psignw)));
  store<u32>(HANDLERS + 6056, load<u32>(changetype<usize>(psignd_mmx)));
  store<u32>(HANDLERS + 6060, load<u32>(changetype<usize>(psignd)));
  store<u32>(HANDLERS + 6064, load<u32>(changetype<usize>(pmulhrsw_mmx)));
  store<u32>(HANDLERS + 6068, load<u32>(changetype<usize>(pmulhrsw)));
  store<u32>(HANDLERS + 6072, load<u32>(changetype<usize>(pabsb_mmx)));
  store<u32>(HANDLERS + 6076, load<u32>(changetype<usize>(pabsb)));
  store<u32>(HANDLERS + 6080, load<u32>(changetype<usize>(pabsw_mmx)));
  store<u32>(HANDLERS + 6084, load<u32>(changetype<usize>(pabsw)));
  store<u32>(HANDLERS + 6088, load<u32>(changetype<usize>(pabsd_mmx)));
  store<u32>(HANDLERS + 6092, load<u32>(changetype<usize>(pabsd)));
  store<u32>(HANDLERS + 6096, load<u32>(changetype<usize>(palignr_imm_mmx)));
  store<u32>(HANDLERS + 6100, load<u32>(changetype<usize>(palignr_imm)));
  store<u32>(HANDLERS + 6104, load<u32>(changetype<usize>(aesimc)));
  store<u32>(HANDLERS + 6108, load<u32>(changetype<usize>(aesenc)));
  store<u32>(HANDLERS + 6112, load<u32>(changetype<usize>(aesenclast)));
  store<u32>(HANDLERS + 6116, load<u32>(changetype<usize>(aesdec)));
  store<u32>(HANDLERS + 6120, load<u32>(changetype<usize>(aesdeclast)));
  store<u32>(HANDLERS + 6124, load<u32>(changetype<usize>(aeskeygenassist_imm)));
  store<u32>(HANDLERS + 6128, load<u32>(changetype<usize>(pclmulqdq_imm)));
  store<u32>(HANDLERS + 6132, load<u32>(changetype<usize>(sha1nexte)));
  store<u32>(HANDLERS + 6136, load<u32>(changetype<usize>(sha1msg1)));
  store<u32>(HANDLERS + 6140, load<u32>(changetype<usize>(sha1msg2)));
  store<u32>(HANDLERS + 6144, load<u32>(changetype<usize>(sha256rnds2)));
  store<u32>(HANDLERS + 6148, load<u32>(changetype<usize>(sha256msg1)));
  store<u32>(HANDLERS + 6152, load<u32>(changetype<usize>(sha256msg2)));
  store<u32>(HANDLERS + 6156, load<u32>(changetype<usize>(sha1rnds4_imm)));
  store<u32>(HANDLERS + 6160, load<u32>(changetype<usize>(vpunpcklbw)));
  store<u32>(HANDLERS + 6164, load<u32>(changetype<usize>(vpunpcklbw_256)));
  store<u32>(HANDLERS + 6168, load<u32>(changetype<usize>(vpunpckhbw)));
  store<u32>(HANDLERS + 6172, load<u32>(changetype<usize>(vpunpckhbw_256)));
  store<u32>(HANDLERS + 6176, load<u32>(changetype<usize>(vpunpcklwd)));
  store<u32>(HANDLERS + 6180, load<u32>(changetype<usize>(vpunpcklwd_256)));
  store<u32>(HANDLERS + 6184, load<u32>(changetype<usize>(vpunpckhwd)));
  store<u32>(HANDLERS + 6188, load<u32>(changetype<usize>(vpunpckhwd_256)));
  store<u32>(HANDLERS + 6192, load<u32>(changetype<usize>(vpunpckldq)));
  store<u32>(HANDLERS + 6196, load<u32>(changetype<usize>(vpunpckldq_256)));
  store<u32>(HANDLERS + 6200, load<u32>(changetype<usize>(vpunpckhdq)));
  store<u32>(HANDLERS + 6204, load<u32>(changetype<usize>(vpunpckhdq_256)));
  store<u32>(HANDLERS + 6208, load<u32>(changetype<usize>(vpunpcklqdq)));
  store<u32>(HANDLERS + 6212, load<u32>(changetype<usize>(vpunpcklqdq_256)));
  store<u32>(HANDLERS + 6216, load<u32>(changetype<usize>(vpunpckhqdq)));
  store<u32>(HANDLERS + 6220, load<u32>(changetype<usize>(vpunpckhqdq_256)));
  store<u32>(HANDLERS + 6224, load<u32>(changetype<usize>(vpacksswb)));
  store<u32>(HANDLERS + 6228, load<u32>(changetype<usize>(vpacksswb_256)));
  store<u32>(HANDLERS + 6232, load<u32>(changetype<usize>(vpackuswb)));
  store<u32>(HANDLERS + 6236, load<u32>(changetype<usize>(vpackuswb_256)));
  store<u32>(HANDLERS + 6240, load<u32>(changetype<usize>(vpackssdw)));
  store<u32>(HANDLERS + 6244, load<u32>(changetype<usize>(vpackssdw_256)));
  store<u32>(HANDLERS + 6248, load<u32>(changetype<usize>(vpcmpgtb)));
  store<u32>(HANDLERS + 6252, load<u32>(changetype<usize>(vpcmpgtb_256)));
  store<u32>(HANDLERS + 6256, load<u32>(changetype<usize>(vpcmpgtw)));
  store<u32>(HANDLERS + 6260, load<u32>(changetype<usize>(vpcmpgtw_256)));
  store<u32>(HANDLERS + 6264, load<u32>(changetype<usize>(vpcmpgtd)));
  store<u32>(HANDLERS + 6268, load<u32>(changetype<usize>(vpcmpgtd_256)));
  store<u32>(HANDLERS + 6272, load<u32>(changetype<usize>(vpcmpeqb)));
  store<u32>(HANDLERS + 6276, load<u32>(changetype<usize>(vpcmpeqb_256)));
  store<u32>(HANDLERS + 6280, load<u32>(changetype<usize>(vpcmpeqw)));
  store<u32>(HANDLERS + 6284, load<u32>(changetype<usize>(vpcmpeqw_256)));
  store<u32>(HANDLERS + 6288, load<u32>(changetype<usize>(vpcmpeqd)));
  store<u32>(HANDLERS + 6292, load<u32>(changetype<usize>(vpcmpeqd_256)));
  store<u32>(HANDLERS + 6296, load<u32>(changetype<usize>(vpsrlw)));
  store<u32>(HANDLERS + 6300, load<u32>(changetype<usize>(vpsrlw_256)));
  store<u32>(HANDLERS + 6304, load<u32>(changetype<usize>(vpsrld)));
  store<u32>(HANDLERS + 6308, load<u32>(changetype<usize>(vpsrld_256)));
  store<u32>(HANDLERS + 6312, load<u32>(changetype<usize>(vpsrlq)));
  store<u32>(HANDLERS + 6316, load<u32>(changetype<usize>(vpsrlq_256)));
  store<u32>(HANDLERS + 6320, load<u32>(changetype<usize>(vpsraw)));
  store<u32>(HANDLERS + 6324, load<u32>(changetype<usize>(vpsraw_256)));
  store<u32>(HANDLERS + 6328, load<u32>(changetype<usize>(vpsrad)));
  store<u32>(HANDLERS + 6332, load<u32>(changetype<usize>(vpsrad_256)));
  store<u32>(HANDLERS + 6336, load<u32>(changetype<usize>(vpsllw)));
  store<u32>(HANDLERS + 6340, load<u32>(changetype<usize>(vpsllw_256)));
  store<u32>(HANDLERS + 6344, load<u32>(changetype<usize>(vpslld)));
  store<u32>(HANDLERS + 6348, load<u32>(changetype<usize>(vpslld_256)));
  store<u32>(HANDLERS + 6352, load<u32>(changetype<usize>(vpsllq)));
  store<u32>(HANDLERS + 6356, load<u32>(changetype<usize>(vpsllq_256)));
  store<u32>(HANDLERS + 6360, load<u32>(changetype<usize>(vpsrlw_imm_reg)));
  store<u32>(HANDLERS + 6364, load<u32>(changetype<usize>(vpsrlw_imm_reg_256)));
  store<u32>(HANDLERS + 6368, load<u32>(changetype<usize>(vpsraw_imm_reg)));
  store<u32>(HANDLERS + 6372, load<u32>(changetype<usize>(vpsraw_imm_reg_256)));
  store<u32>(HANDLERS + 6376, load<u32>(changetype<usize>(vpsllw_imm_reg)));
  store<u32>(HANDLERS + 6380, load<u32>(changetype<usize>(vpsllw_imm_reg_256)));
  store<u32>(HANDLERS + 6384, load<u32>(changetype<usize>(vpsrld_imm_reg)));
  store<u32>(HANDLERS + 6388, load<u32>(changetype<usize>(vpsrld_imm_reg_256)));
  store<u32>(HANDLERS + 6392, load<u32>(changetype<usize>(vpsrad_imm_reg)));
  store<u32>(HANDLERS + 6396, load<u32>(changetype<usize>(vpsrad_imm_reg_256)));
  store<u32>(HANDLERS + 6400, load<u32>(changetype<usize>(vpslld_imm_reg)));
  store<u32>(HANDLERS + 6404, load<u32>(changetype<usize>(vpslld_imm_reg_256)));
  store<u32>(HANDLERS + 6408, load<u32>(changetype<usize>(vpsrlq_imm_reg)));
  store<u32>(HANDLERS + 6412, load<u32>(changetype<usize>(vpsrlq_imm_reg_256)));
  store<u32>(HANDLERS + 6416, load<u32>(changetype<usize>(vpsllq_imm_reg)));
  store<u32>(HANDLERS + 6420, load<u32>(changetype<usize>(vpsllq_imm_reg_256)));
  store<u32>(HANDLERS + 6424, load<u32>(changetype<usize>(vpsrldq_imm_reg)));
  store<u32>(HANDLERS + 6428, load<u32>(changetype<usize>(vpsrldq_imm_reg_256)));
  store<u32>(HANDLERS + 6432, load<u32>(changetype<usize>(vpslldq_imm_reg)));
  store<u32>(HANDLERS + 6436, load<u32>(changetype<usize>(vpslldq_imm_reg_256)));
  store<u32>(HANDLERS + 6440, load<u32>(changetype<usize>(vpaddb)));
  store<u32>(HANDLERS + 6444, load<u32>(changetype<usize>(vpaddb_256)));
  store<u32>(HANDLERS + 6448, load<u32>(changetype<usize>(vpaddw)));
  store<u32>(HANDLERS + 6452, load<u32>(changetype<usize>(vpaddw_256)));
  store<u32>(HANDLERS + 6456, load<u32>(changetype<usize>(vpaddd)));
  store<u32>(HANDLERS + 6460, load<u32>(changetype<usize>(vpaddd_256)));
  store<u32>(HANDLERS + 6464, load<u32>(changetype<usize>(vpaddq)));
  store<u32>(HANDLERS + 6468, load<u32>(changetype<usize>(vpaddq_256)));
  store<u32>(HANDLERS + 6472, load<u32>(changetype<usize>(vpsubb)));
  store<u32>(HANDLERS + 6476, load<u32>(changetype<usize>(vpsubb_256)));
  store<u32>(HANDLERS + 6480, load<u32>(changetype<usize>(vpsubw)));
  store<u32>(HANDLERS + 6484, load<u32>(changetype<usize>(vpsubw_256)));
  store<u32>(HANDLERS + 6488, load<u32>(changetype<usize>(vpsubd)));
  store<u32>(HANDLERS + 6492, load<u32>(changetype<usize>(vpsubd_256)));
  store<u32>(HANDLERS + 6496, load<u32>(changetype<usize>(vpsubq)));
  store<u32>(HANDLERS + 6500, load<u32>(changetype<usize>(vpsubq_256)));
  store<u32>(HANDLERS + 6504, load<u32>(changetype<usize>(vpaddsb)));
  store<u32>(HANDLERS + 6508, load<u32>(changetype<usize>(vpaddsb_256)));
  store<u32>(HANDLERS + 6512, load<u32>(changetype<usize>(vpaddsw)));
  store<u32>(HANDLERS + 6516, load<u32>(changetype<usize>(vpaddsw_256)));
  store<u32>(HANDLERS + 6520, load<u32>(changetype<usize>(vpaddusb)));
  store<u32>(HANDLERS + 6524, load<u32>(changetype<usize>(vpaddusb_256)));
  store<u32>(HANDLERS + 6528, load<u32>(changetype<usize>(vpaddusw)));
  store<u32>(HANDLERS + 6532, load<u32>(changetype<usize>(vpaddusw_256)));
  store<u32>(HANDLERS + 6536, load<u32>(changetype<usize>(vpsubsb)));
  store<u32>(HANDLERS + 6540, load<u32>(changetype<usize>(vpsubsb_256)));
  store<u32>(HANDLERS + 6544, load<u32>(changetype<usize>(vpsubsw)));
  store<u32>(HANDLERS + 6548, load<u32>(changetype<usize>(vpsubsw_256)));
  store<u32>(HANDLERS + 6552, load<u32>(changetype<usize>(vpsubusb)));
  store<u32>(HANDLERS + 6556, load<u32>(changetype<usize>(vpsubusb_256)));
  store<u32>(HANDLERS + 6560, load<u32>(changetype<usize>(vpsubusw)));
  store<u32>(HANDLERS + 6564, load<u32>(changetype<usize>(vpsubusw_256)));
  store<u32>(HANDLERS + 6568, load<u32>(changetype<usize>(vpminub)));
  store<u32>(HANDLERS + 6572, load<u32>(changetype<usize>(vpminub_256)));
  store<u32>(HANDLERS + 6576, load<u32>(changetype<usize>(vpmaxub)));
  store<u32>(HANDLERS + 6580, load<u32>(changetype<usize>(vpmaxub_256)));
  store<u32>(HANDLERS + 6584, load<u32>(changetype<usize>(vpminsw)));
  store<u32>(HANDLERS + 6588, load<u32>(changetype<usize>(vpminsw_256)));
  store<u32>(HANDLERS + 6592, load<u32>(changetype<usize>(vpmaxsw)));
  store<u32>(HANDLERS + 6596, load<u32>(changetype<usize>(vpmaxsw_256)));
  store<u32>(HANDLERS + 6600, load<u32>(changetype<usize>(vpavgb)));
  store<u32>(HANDLERS + 6604, load<u32>(changetype<usize>(vpavgb_256)));
  store<u32>(HANDLERS + 6608, load<u32>(changetype<usize>(vpavgw)));
  store<u32>(HANDLERS + 6612, load<u32>(changetype<usize>(vpavgw_256)));
  store<u32>(HANDLERS + 6616, load<u32>(changetype<usize>(vpmullw)));
  store<u32>(HANDLERS + 6620, load<u32>(changetype<usize>(vpmullw_256)));
  store<u32>(HANDLERS + 6624, load<u32>(changetype<usize>(vpmulhw)));
  store<u32>(HANDLERS + 6628, load<u32>(changetype<usize>(vpmulhw_256)));
  store<u32>(HANDLERS + 6632, load<u32>(changetype<usize>(vpmulhuw)));
  store<u32>(HANDLERS + 6636, load<u32>(changetype<usize>(vpmulhuw_256)));
  store<u32>(HANDLERS + 6640, load<u32>(changetype<usize>(vpmuludq)));
  store<u32>(HANDLERS + 6644, load<u32>(changetype<usize>(vpmuludq_256)));
  store<u32>(HANDLERS + 6648, load<u32>(changetype<usize>(vpmaddwd)));
  store<u32>(HANDLERS + 6652, load<u32>(changetype<usize>(vpmaddwd_256)));
  store<u32>(HANDLERS + 6656, load<u32>(changetype<usize>(vpsadbw)));
  store<u32>(HANDLERS + 6660, load<u32>(changetype<usize>(vpsadbw_256)));
  store<u32>(HANDLERS + 6664, load<u32>(changetype<usize>(vpand)));
  store<u32>(HANDLERS + 6668, load<u32>(changetype<usize>(vpand_256)));
  store<u32>(HANDLERS + 6672, load<u32>(changetype<usize>(vpandn)));
  store<u32>(HANDLERS + 6676, load<u32>(changetype<usize>(vpandn_256)));
  store<u32>(HANDLERS + 6680, load<u32>(changetype<usize>(vpor)));
  store<u32>(HANDLERS + 6684, load<u32>(changetype<usize>(vpor_256)));
  store<u32>(HANDLERS + 6688, load<u32>(changetype<usize>(vpxor)));
  store<u32>(HANDLERS + 6692, load<u32>(changetype<usize>(vpxor_256)));
  store<u32>(HANDLERS + 6696, load<u32>(changetype<usize>(vmovups)));
  store<u32>(HANDLERS + 6700, load<u32>(changetype<usize>(vmovups_256)));
  store<u32>(HANDLERS + 6704, load<u32>(changetype<usize>(vmovups_store_reg)));
  store<u32>(HANDLERS + 6708, load<u32>(changetype<usize>(vmovups_store_reg_256)));
  store<u32>(HANDLERS + 6712, load<u32>(changetype<usize>(vmovlps_mem)));
  store<u32>(HANDLERS + 6716, load<u32>(changetype<usize>(vunpcklps)));
  store<u32>(HANDLERS + 6720, load<u32>(changetype<usize>(vunpcklps_256)));
  store<u32>(HANDLERS + 6724, load<u32>(changetype<usize>(vunpckhps)));
  store<u32>(HANDLERS + 6728, load<u32>(changetype<usize>(vunpckhps_256)));
  store<u32>(HANDLERS + 6732, load<u32>(changetype<usize>(vmovhps_mem)));
  store<u32>(HANDLERS + 6736, load<u32>(changetype<usize>(vmovaps)));
  store<u32>(HANDLERS + 6740, load<u32>(changetype<usize>(vmovaps_256)));
  store<u32>(HANDLERS + 6744, load<u32>(changetype<usize>(vmovaps_store_reg)));
  store<u32>(HANDLERS + 6748, load<u32>(changetype<usize>(vmovaps_store_reg_256)));
  store<u32>(HANDLERS + 6752, load<u32>(changetype<usize>(vandps)));
  store<u32>(HANDLERS + 6756, load<u32>(changetype<usize>(vandps_256)));
  store<u32>(HANDLERS + 6760, load<u32>(changetype<usize>(vandnps)));
  store<u32>(HANDLERS + 6764, load<u32>(changetype<usize>(vandnps_256)));
  store<u32>(HANDLERS + 6768, load<u32>(changetype<usize>(vorps)));
  store<u32>(HANDLERS + 6772, load<u32>(changetype<usize>(vorps_256)));
  store<u32>(HANDLERS + 6776, load<u32>(changetype<usize>(vxorps)));
  store<u32>(HANDLERS + 6780, load<u32>(changetype<usize>(vxorps_256)));
  store<u32>(HANDLERS + 6784, load<u32>(changetype<usize>(vshufps_imm)));
  store<u32>(HANDLERS + 6788, load<u32>(changetype<usize>(vshufps_imm_256)));
  store<u32>(HANDLERS + 6792, load<u32>(changetype<usize>(vmovupd)));
  store<u32>(HANDLERS + 6796, load<u32>(changetype<usize>(vmovupd_256)));
  store<u32>(HANDLERS + 6800, load<u32>(changetype<usize>(vmovupd_store_reg)));
  store<u32>(HANDLERS + 6804, load<u32>(changetype<usize>(vmovupd_store_reg_256)));
  store<u32>(HANDLERS + 6808, load<u32>(changetype<usize>(vmovlpd_mem)));
  store<u32>(HANDLERS + 6812, load<u32>(changetype<usize>(vunpcklpd)));
  store<u32>(HANDLERS + 6816, load<u32>(changetype<usize>(vunpcklpd_256)));
  store<u32>(HANDLERS + 6820, load<u32>(changetype<usize>(vunpckhpd)));
  store<u32>(HANDLERS + 6824, load<u32>(changetype<usize>(vunpckhpd_256)));
  store<u32>(HANDLERS + 6828, load<u32>(changetype<usize>(vmovhpd_mem)));
  store<u32>(HANDLERS + 6832, load<u32>(changetype<usize>(vmovapd)));
  store<u32>(HANDLERS + 6836, load<u32>(changetype<usize>(vmovapd_256)));
  store<u32>(HANDLERS + 6840, load<u32>(changetype<usize>(vmovapd_store_reg)));
  store<u32>(HANDLERS + 6844, load<u32>(changetype<usize>(vmovapd_store_reg_256)));
  store<u32>(HANDLERS + 6848, load<u32>(changetype<usize>(vandpd)));
  store<u32>(HANDLERS + 6852, load<u32>(changetype<usize>(vandpd_256)));
  store<u32>(HANDLERS + 6856, load<u32>(changetype<usize>(vandnpd)));
  store<u32>(HANDLERS + 6860, load<u32>(changetype<usize>(vandnpd_256)));
  store<u32>(HANDLERS + 6864, load<u32>(changetype<usize>(vorpd)));
  store<u32>(HANDLERS + 6868, load<u32>(changetype<usize>(vorpd_256)));
  store<u32>(HANDLERS + 6872, load<u32>(changetype<usize>(vxorpd)));
  store<u32>(HANDLERS + 6876, load<u32>(changetype<usize>(vxorpd_256)));
  store<u32>(HANDLERS + 6880, load<u32>(changetype<usize>(vshufpd_imm)));
  store<u32>(HANDLERS + 6884, load<u32>(changetype<usize>(vshufpd_imm_256)));
  store<u32>(HANDLERS + 6888, load<u32>(changetype<usize>(vmovhlps_reg)));
  store<u32>(HANDLERS + 6892, load<u32>(changetype<usize>(vmovlhps_reg)));
  store<u32>(HANDLERS + 6896, load<u32>(changetype<usize>(vmovss_mem)));
  store<u32>(HANDLERS + 6900, load<u32>(changetype<usize>(vmovss_reg)));
  store<u32>(HANDLERS + 6904, load<u32>(changetype<usize>(vmovss_store_reg)));
  store<u32>(HANDLERS + 6908, load<u32>(changetype<usize>(vmovsd_mem)));
  store<u32>(HANDLERS + 6912, load<u32>(changetype<usize>(vmovsd_reg)));
  store<u32>(HANDLERS + 6916, load<u32>(changetype<usize>(vmovsd_store_reg)));
  store<u32>(HANDLERS + 6920, load<u32>(changetype<usize>(vaddps)));
  store<u32>(HANDLERS + 6924, load<u32>(changetype<usize>(vaddps_256)));
  store<u32>(HANDLERS + 6928, load<u32>(changetype<usize>(vmulps)));
  store<u32>(HANDLERS + 6932, load<u32>(changetype<usize>(vmulps_256)));
  store<u32>(HANDLERS + 6936, load<u32>(changetype<usize>(vsubps)));
  store<u32>(HANDLERS + 6940, load<u32>(changetype<usize>(vsubps_256)));
  store<u32>(HANDLERS + 6944, load<u32>(changetype<usize>(vminps)));
  store<u32>(HANDLERS + 6948, load<u32>(changetype<usize>(vminps_256)));
  store<u32>(HANDLERS + 6952, load<u32>(changetype<usize>(vdivps)));
  store<u32>(HANDLERS + 6956, load<u32>(changetype<usize>(vdivps_256)));
  store<u32>(HANDLERS + 6960, load<u32>(changetype<usize>(vmaxps)));
  store<u32>(HANDLERS + 6964, load<u32>(changetype<usize>(vmaxps_256)));
  store<u32>(HANDLERS + 6968, load<u32>(changetype<usize>(vsqrtps)));
  store<u32>(HANDLERS + 6972, load<u32>(changetype<usize>(vsqrtps_256)));
  store<u32>(HANDLERS + 6976, load<u32>(changetype<usize>(vcmpps_imm)));
  store<u32>(HANDLERS + 6980, load<u32>(changetype<usize>(vcmpps_imm_256)));
  store<u32>(HANDLERS + 6984, load<u32>(changetype<usize>(vaddpd)));
  store<u32>(HANDLERS + 6988, load<u32>(changetype<usize>(vaddpd_256)));
  store<u32>(HANDLERS + 6992, load<u32>(changetype<usize>(vmulpd)));
  store<u32>(HANDLERS + 6996, load<u32>(changetype<usize>(vmulpd_256)));
  store<u32>(HANDLERS + 7000, load<u32>(changetype<usize>(vsubpd)));
  store<u32>(HANDLERS + 7004, load<u32>(changetype<usize>(vsubpd_256)));
  store<u32>(HANDLERS + 7008, load<u32>(changetype<usize>(vminpd)));
  store<u32>(HANDLERS + 7012, load<u32>(changetype<usize>(vminpd_256)));
  store<u32>(HANDLERS + 7016, load<u32>(changetype<usize>(vdivpd)));
  store<u32>(HANDLERS + 7020, load<u32>(changetype<usize>(vdivpd_256)));
  store<u32>(HANDLERS + 7024, load<u32>(changetype<usize>(vmaxpd)));
  store<u32>(HANDLERS + 7028, load<u32>(changetype<usize>(vmaxpd_256)));
  store<u32>(HANDLERS + 7032, load<u32>(changetype<usize>(vsqrtpd)));
  store<u32>(HANDLERS + 7036, load<u32>(changetype<usize>(vsqrtpd_256)));
  store<u32>(HANDLERS + 7040, load<u32>(changetype<usize>(vcmppd_imm)));
  store<u32>(HANDLERS + 7044, load<u32>(changetype<usize>(vcmppd_imm_256)));
  store<u32>(HANDLERS + 7048, load<u32>(changetype<usize>(vaddss)));
  store<u32>(HANDLERS + 7052, load<u32>(changetype<usize>(vmulss)));
  store<u32>(HANDLERS + 7056, load<u32>(changetype<usize>(vsubss)));
  store<u32>(HANDLERS + 7060, load<u32>(changetype<usize>(vminss)));
  store<u32>(HANDLERS + 7064, load<u32>(changetype<usize>(vdivss)));
  store<u32>(HANDLERS + 7068, load<u32>(changetype<usize>(vmaxss)));
  store<u32>(HANDLERS + 7072, load<u32>(changetype<usize>(vsqrtss)));
  store<u32>(HANDLERS + 7076, load<u32>(changetype<usize>(vcmpss_imm)));
  store<u32>(HANDLERS + 7080, load<u32>(changetype<usize>(vaddsd)));
  store<u32>(HANDLERS + 7084, load<u32>(changetype<usize>(vmulsd)));
  store<u32>(HANDLERS + 7088, load<u32>(changetype<usize>(vsubsd)));
  store<u32>(HANDLERS + 7092, load<u32>(changetype<usize>(vminsd)));
  store<u32>(HANDLERS + 7096, load<u32>(changetype<usize>(vdivsd)));
  store<u32>(HANDLERS + 7100, load<u32>(changetype<usize>(vmaxsd)));
  store<u32>(HANDLERS + 7104, load<u32>(changetype<usize>(vsqrtsd)));
  store<u32>(HANDLERS + 7108, load<u32>(changetype<usize>(vcmpsd_imm)));
  store<u32>(HANDLERS + 7112, load<u32>(changetype<usize>(vrsqrtps)));
  store<u32>(HANDLERS + 7116, load<u32>(changetype<usize>(vrsqrtps_256)));
  store<u32>(HANDLERS + 7120, load<u32>(changetype<usize>(vrsqrtss)));
  store<u32>(HANDLERS + 7124, load<u32>(changetype<usize>(vrcpps)));
  store<u32>(HANDLERS + 7128, load<u32>(changetype<usize>(vrcpps_256)));
  store<u32>(HANDLERS + 7132, load<u32>(changetype<usize>(vrcpss)));
  store<u32>(HANDLERS + 7136, load<u32>(changetype<usize>(vcvtsi2ss)));
  store<u32>(HANDLERS + 7140, load<u32>(changetype<usize>(vcvtsi2sd)));
  store<u32>(HANDLERS + 7144, load<u32>(changetype<usize>(vcvtps2pd)));
  store<u32>(HANDLERS + 7148, load<u32>(changetype<usize>(vcvtps2pd_256)));
  store<u32>(HANDLERS + 7152, load<u32>(changetype<usize>(vcvtpd2ps)));
  store<u32>(HANDLERS + 7156, load<u32>(changetype<usize>(vcvtpd2ps_256)));
  store<u32>(HANDLERS + 7160, load<u32>(changetype<usize>(vcvtss2sd)));
  store<u32>(HANDLERS + 7164, load<u32>(changetype<usize>(vcvtsd2ss)));
  store<u32>(HANDLERS + 7168, load<u32>(changetype<usize>(vcvtdq2ps)));
  store<u32>(HANDLERS + 7172, load<u32>(changetype<usize>(vcvtdq2ps_256)));
  store<u32>(HANDLERS + 7176, load<u32>(changetype<usize>(vcvtps2dq)));
  store<u32>(HANDLERS + 7180, load<u32>(changetype<usize>(vcvtps2dq_256)));
  store<u32>(HANDLERS + 7184, load<u32>(changetype<usize>(vcvttps2dq)));
  store<u32>(HANDLERS + 7188, load<u32>(changetype<usize>(vcvttps2dq_256)));
  store<u32>(HANDLERS + 7192, load<u32>(changetype<usize>(vcvttpd2dq)));
  store<u32>(HANDLERS + 7196, load<u32>(changetype<usize>(vcvttpd2dq_256)));
  store<u32>(HANDLERS + 7200, load<u32>(changetype<usize>(vcvtdq2pd)));
  store<u32>(HANDLERS + 7204, load<u32>(changetype<usize>(vcvtdq2pd_256)));
  store<u32>(HANDLERS + 7208, load<u32>(changetype<usize>(vcvtpd2dq)));
  store<u32>(HANDLERS + 7212, load<u32>(changetype<usize>(vcvtpd2dq_256)));
  store<u32>(HANDLERS + 7216, load<u32>(changetype<usize>(vmovd)));
  store<u32>(HANDLERS + 7220, load<u32>(changetype<usize>(vmovq)));
  store<u32>(HANDLERS + 7224, load<u32>(changetype<usize>(vmovq_store_reg)));
  store<u32>(HANDLERS + 7228, load<u32>(changetype<usize>(vmovdqa)));
  store<u32>(HANDLERS + 7232, load<u32>(changetype<usize>(vmovdqa_256)));
  store<u32>(HANDLERS + 7236, load<u32>(changetype<usize>(vmovdqu)));
  store<u32>(HANDLERS + 7240, load<u32>(changetype<usize>(vmovdqu_256)));
  store<u32>(HANDLERS + 7244, load<u32>(changetype<usize>(vmovdqa_store_reg)));
  store<u32>(HANDLERS + 7248, load<u32>(changetype<usize>(vmovdqa_store_reg_256)));
  store<u32>(HANDLERS + 7252, load<u32>(changetype<usize>(vmovdqu_store_reg)));
  store<u32>(HANDLERS + 7256, load<u32>(changetype<usize>(vmovdqu_store_reg_256)));
  store<u32>(HANDLERS + 7260, load<u32>(changetype<usize>(vpinsrw_imm)));
  store<u32>(HANDLERS + 7264, load<u32>(changetype<usize>(vpshufd_imm)));
  store<u32>(HANDLERS + 7268, load<u32>(changetype<usize>(vpshufd_imm_256)));
  store<u32>(HANDLERS + 7272, load<u32>(changetype<usize>(vpshufhw_imm)));
  store<u32>(HANDLERS + 7276, load<u32>(changetype<usize>(vpshufhw_imm_256)));
  store<u32>(HANDLERS + 7280, load<u32>(changetype<usize>(vpshuflw_imm)));
  store<u32>(HANDLERS + 7284, load<u32>(changetype<usize>(vpshuflw_imm_256)));
  store<u32>(HANDLERS + 7288, load<u32>(changetype<usize>(vmovsldup)));
  store<u32>(HANDLERS + 7292, load<u32>(changetype<usize>(vmovsldup_256)));
  store<u32>(HANDLERS + 7296, load<u32>(changetype<usize>(vmovshdup)));
  store<u32>(HANDLERS + 7300, load<u32>(changetype<usize>(vmovshdup_256)));
  store<u32>(HANDLERS + 7304, load<u32>(changetype<usize>(vmovddup)));
  store<u32>(HANDLERS + 7308, load<u32>(changetype<usize>(vmovddup_256)));
  store<u32>(HANDLERS + 7312, load<u32>(changetype<usize>(vlddqu_mem)));
  store<u32>(HANDLERS + 7316, load<u32>(changetype<usize>(vlddqu_mem_256)));
  store<u32>(HANDLERS + 7320, load<u32>(changetype<usize>(vhaddpd)));
  store<u32>(HANDLERS + 7324, load<u32>(changetype<usize>(vhaddpd_256)));
  store<u32>(HANDLERS + 7328, load<u32>(changetype<usize>(vhaddps)));
  store<u32>(HANDLERS + 7332, load<u32>(changetype<usize>(vhaddps_256)));
  store<u32>(HANDLERS + 7336, load<u32>(changetype<usize>(vhsubpd)));
  store<u32>(HANDLERS + 7340, load<u32>(changetype<usize>(vhsubpd_256)));
  store<u32>(HANDLERS + 7344, load<u32>(changetype<usize>(vhsubps)));
  store<u32>(HANDLERS + 7348, load<u32>(changetype<usize>(vhsubps_256)));
  store<u32>(HANDLERS + 7352, load<u32>(changetype<usize>(vaddsubpd)));
  store<u32>(HANDLERS + 7356, load<u32>(changetype<usize>(vaddsubpd_256)));
  store<u32>(HANDLERS + 7360, load<u32>(changetype<usize>(vaddsubps)));
  store<u32>(HANDLERS + 7364, load<u32>(changetype<usize>(vaddsubps_256)));
  store<u32>(HANDLERS + 7368, load<u32>(changetype<usize>(vblendps_imm)));
  store<u32>(HANDLERS + 7372, load<u32>(changetype<usize>(vblendps_imm_256)));
  store<u32>(HANDLERS + 7376, load<u32>(changetype<usize>(vblendpd_imm)));
  store<u32>(HANDLERS + 7380, load<u32>(changetype<usize>(vblendpd_imm_256)));
  store<u32>(HANDLERS + 7384, load<u32>(changetype<usize>(vpblendw_imm)));
  store<u32>(HANDLERS + 7388, load<u32>(changetype<usize>(vpblendw_imm_256)));
  store<u32>(HANDLERS + 7392, load<u32>(changetype<usize>(vpmovsxbw)));
  store<u32>(HANDLERS + 7396, load<u32>(changetype<usize>(vpmovsxbw_256)));
  store<u32>(HANDLERS + 7400, load<u32>(changetype<usize>(vpmovsxbd)));
  store<u32>(HANDLERS + 7404, load<u32>(changetype<usize>(vpmovsxbd_256)));
  store<u32>(HANDLERS + 7408, load<u32>(changetype<usize>(vpmovsxbq)));
  store<u32>(HANDLERS + 7412, load<u32>(changetype<usize>(vpmovsxbq_256)));
  store<u32>(HANDLERS + 7416, load<u32>(changetype<usize>(vpmovsxwd)));
  store<u32>(HANDLERS + 7420, load<u32>(changetype<usize>(vpmovsxwd_256)));
  store<u32>(HANDLERS + 7424, load<u32>(changetype<usize>(vpmovsxwq)));
  store<u32>(HANDLERS + 7428, load<u32>(changetype<usize>(vpmovsxwq_256)));
  store<u32>(HANDLERS + 7432, load<u32>(changetype<usize>(vpmovsxdq)));
  store<u32>(HANDLERS + 7436, load<u32>(changetype<usize>(vpmovsxdq_256)));
  store<u32>(HANDLERS + 7440, load<u32>(changetype<usize>(vpmovzxbw)));
  store<u32>(HANDLERS + 7444, load<u32>(changetype<usize>(vpmovzxbw_256)));
  store<u32>(HANDLERS + 7448, load<u32>(changetype<usize>(vpmovzxbd)));
  store<u32>(HANDLERS + 7452, load<u32>(changetype<usize>(vpmovzxbd_256)));
  store<u32>(HANDLERS + 7456, load<u32>(changetype<usize>(vpmovzxbq)));
  store<u32>(HANDLERS + 7460, load<u32>(changetype<usize>(vpmovzxbq_256)));
  store<u32>(HANDLERS + 7464, load<u32>(changetype<usize>(vpmovzxwd)));
  store<u32>(HANDLERS + 7468, load<u32>(changetype<usize>(vpmovzxwd_256)));
  store<u32>(HANDLERS + 7472, load<u32>(changetype<usize>(vpmovzxwq)));
  store<u32>(HANDLERS + 7476, load<u32>(changetype<usize>(vpmovzxwq_256)));
  store<u32>(HANDLERS + 7480, load<u32>(changetype<usize>(vpmovzxdq)));
  store<u32>(HANDLERS + 7484, load<u32>(changetype<usize>(vpmovzxdq_256)));
  store<u32>(HANDLERS + 7488, load<u32>(changetype<usize>(vpmuldq)));
  store<u32>(HANDLERS + 7492, load<u32>(changetype<usize>(vpmuldq_256)));
  store<u32>(HANDLERS + 7496, load<u32>(changetype<usize>(vpcmpeqq)));
  store<u32>(HANDLERS + 7500, load<u32>(changetype<usize>(vpcmpeqq_256)));
  store<u32>(HANDLERS + 7504, load<u32>(changetype<usize>(vpackusdw)));
  store<u32>(HANDLERS + 7508, load<u32>(changetype<usize>(vpackusdw_256)));
  store<u32>(HANDLERS + 7512, load<u32>(changetype<usize>(vpminsb)));
  store<u32>(HANDLERS + 7516, load<u32>(changetype<usize>(vpminsb_256)));
  store<u32>(HANDLERS + 7520, load<u32>(changetype<usize>(vpminsd)));
  store<u32>(HANDLERS + 7524, load<u32>(changetype<usize>(vpminsd_256)));
  store<u32>(HANDLERS + 7528, load<u32>(changetype<usize>(vpminuw)));
  store<u32>(HANDLERS + 7532, load<u32>(changetype<usize>(vpminuw_256)));
  store<u32>(HANDLERS + 7536, load<u32>(changetype<usize>(vpminud)));
  store<u32>(HANDLERS + 7540, load<u32>(changetype<usize>(vpminud_256)));
  store<u32>(HANDLERS + 7544, load<u32>(changetype<usize>(vpmaxsb)));
  store<u32>(HANDLERS + 7548, load<u32>(changetype<usize>(vpmaxsb_256)));
  store<u32>(HANDLERS + 7552, load<u32>(changetype<usize>(vpmaxsd)));
  store<u32>(HANDLERS + 7556, load<u32>(changetype<usize>(vpmaxsd_256)));
  store<u32>(HANDLERS + 7560, load<u32>(changetype<usize>(vpmaxuw)));
  store<u32>(HANDLERS + 7564, load<u32>(changetype<usize>(vpmaxuw_256)));
  store<u32>(HANDLERS + 7568, load<u32>(changetype<usize>(vpmaxud)));
  store<u32>(HANDLERS + 7572, load<u32>(changetype<usize>(vpmaxud_256)));
  store<u32>(HANDLERS + 7576, load<u32>(changetype<usize>(vpmulld)));
  store<u32>(HANDLERS + 7580, load<u32>(changetype<usize>(vpmulld_256)));
  store<u32>(HANDLERS + 7584, load<u32>(changetype<usize>(vphminposuw)));
  store<u32>(HANDLERS + 7588, load<u32>(changetype<usize>(vmpsadbw_imm)));
  store<u32>(HANDLERS + 7592, load<u32>(changetype<usize>(vmpsadbw_imm_256)));
  store<u32>(HANDLERS + 7596, load<u32>(changetype<usize>(vpinsrb_imm_reg)));
  store<u32>(HANDLERS + 7600, load<u32>(changetype<usize>(vpinsrb_imm_mem)));
  store<u32>(HANDLERS + 7604, load<u32>(changetype<usize>(vpinsrd_imm)));
  store<u32>(HANDLERS + 7608, load<u32>(changetype<usize>(vinsertps_imm_mem)));
  store<u32>(HANDLERS + 7612, load<u32>(changetype<usize>(vinsertps_imm_reg)));
  store<u32>(HANDLERS + 7616, load<u32>(changetype<usize>(vroundps_imm)));
  store<u32>(HANDLERS + 7620, load<u32>(changetype<usize>(vroundps_imm_256)));
  store<u32>(HANDLERS + 7624, load<u32>(changetype<usize>(vroundpd_imm)));
  store<u32>(HANDLERS + 7628, load<u32>(changetype<usize>(vroundpd_imm_256)));
  store<u32>(HANDLERS + 7632, load<u32>(changetype<usize>(vroundss_imm)));
  store<u32>(HANDLERS + 7636, load<u32>(changetype<usize>(vroundsd_imm)));
  store<u32>(HANDLERS + 7640, load<u32>(changetype<usize>(vpcmpgtq)));
  store<u32>(HANDLERS + 7644, load<u32>(changetype<usize>(vpcmpgtq_256)));
  store<u32>(HANDLERS + 7648, load<u32>(changetype<usize>(vpshufb)));
  store<u32>(HANDLERS + 7652, load<u32>(changetype<usize>(vpshufb_256)));
  store<u32>(HANDLERS + 7656, load<u32>(changetype<usize>(vphaddw)));
  store<u32>(HANDLERS + 7660, load<u32>(changetype<usize>(vphaddw_256)));
  store<u32>(HANDLERS + 7664, load<u32>(changetype<usize>(vphaddd)));
  store<u32>(HANDLERS + 7668, load<u32>(changetype<usize>(vphaddd_256)));
  store<u32>(HANDLERS + 7672, load<u32>(changetype<usize>(vphaddsw)));
  store<u32>(HANDLERS + 7676, load<u32>(changetype<usize>(vphaddsw_256)));
  store<u32>(HANDLERS + 7680, load<u32>(changetype<usize>(vpmaddubsw)));
  store<u32>(HANDLERS + 7684, load<u32>(changetype<usize>(vpmaddubsw_256)));
  store<u32>(HANDLERS + 7688, load<u32>(changetype<usize>(vphsubw)));
  store<u32>(HANDLERS + 7692, load<u32>(changetype<usize>(vphsubw_256)));
  store<u32>(HANDLERS + 7696, load<u32>(changetype<usize>(vphsubd)));
  store<u32>(HANDLERS + 7700, load<u32>(changetype<usize>(vphsubd_256)));
  store<u32>(HANDLERS + 7704, load<u32>(changetype<usize>(vphsubsw)));
  store<u32>(HANDLERS + 7708, load<u32>(changetype<usize>(vphsubsw_256)));
  store<u32>(HANDLERS + 7712, load<u32>(changetype<usize>(vpsignb)));
  store<u32>(HANDLERS + 7716, load<u32>(changetype<usize>(vpsignb_256)));
  store<u32>(HANDLERS + 7720, load<u32>(changetype<usize>(vpsignw)));
  store<u32>(HANDLERS + 7724, load<u32>(changetype<usize>(vpsignw_256)));
  store<u32>(HANDLERS + 7728, load<u32>(changetype<usize>(vpsignd)));
  store<u32>(HANDLERS + 7732, load<u32>(changetype<usize>(vpsignd_256)));
  store<u32>(HANDLERS + 7736, load<u32>(changetype<usize>(vpmulhrsw)));
  store<u32>(HANDLERS + 7740, load<u32>(changetype<usize>(vpmulhrsw_256)));
  store<u32>(HANDLERS + 7744, load<u32>(changetype<usize>(vpabsb)));
  store<u32>(HANDLERS + 7748, load<u32>(changetype<usize>(vpabsb_256)));
  store<u32>(HANDLERS + 7752, load<u32>(changetype<usize>(vpabsw)));
  store<u32>(HANDLERS + 7756, load<u32>(changetype<usize>(vpabsw_256)));
  store<u32>(HANDLERS + 7760, load<u32>(changetype<usize>(vpabsd)));
  store<u32>(HANDLERS + 7764, load<u32>(changetype<usize>(vpabsd_256)));
  store<u32>(HANDLERS + 7768, load<u32>(changetype<usize>(vpalignr_imm)));
  store<u32>(HANDLERS + 7772, load<u32>(changetype<usize>(vpalignr_imm_256)));
  store<u32>(HANDLERS + 7776, load<u32>(changetype<usize>(vaesimc)));
  store<u32>(HANDLERS + 7780, load<u32>(changetype<usize>(vaesenc)));
  store<u32>(HANDLERS + 7784, load<u32>(changetype<usize>(vaesenc_256)));
  store<u32>(HANDLERS + 7788, load<u32>(changetype<usize>(vaesenclast)));
  store<u32>(HANDLERS + 7792, load<u32>(changetype<usize>(vaesenclast_256)));
  store<u32>(HANDLERS + 7796, load<u32>(changetype<usize>(vaesdec)));
  store<u32>(HANDLERS + 7800, load<u32>(changetype<usize>(vaesdec_256)));
  store<u32>(HANDLERS + 7804, load<u32>(changetype<usize>(vaesdeclast)));
  store<u32>(HANDLERS + 7808, load<u32>(changetype<usize>(vaesdeclast_256)));
  store<u32>(HANDLERS + 7812, load<u32>(changetype<usize>(vaeskeygenassist_imm)));
  store<u32>(HANDLERS + 7816, load<u32>(changetype<usize>(vpclmulqdq_imm)));
  store<u32>(HANDLERS + 7820, load<u32>(changetype<usize>(vpclmulqdq_imm_256)));
  store<u32>(HANDLERS + 7824, load<u32>(changetype<usize>(vblendvps)));
  store<u32>(HANDLERS + 7828, load<u32>(changetype<usize>(vblendvps_256)));
  store<u32>(HANDLERS + 7832, load<u32>(changetype<usize>(vblendvpd)));
  store<u32>(HANDLERS + 7836, load<u32>(changetype<usize>(vblendvpd_256)));
  store<u32>(HANDLERS + 7840, load<u32>(changetype<usize>(vpblendvb)));
  store<u32>(HANDLERS + 7844, load<u32>(changetype<usize>(vpblendvb_256)));
  store<u32>(HANDLERS + 7848, load<u32>(changetype<usize>(vmovntdqa_mem)));
  store<u32>(HANDLERS + 7852, load<u32>(changetype<usize>(vmovntdqa_mem_256)));
  store<u32>(HANDLERS + 7856, load<u32>(changetype<usize>(vzeroupper)));
  store<u32>(HANDLERS + 7860, load<u32>(changetype<usize>(vzeroall)));
  store<u32>(HANDLERS + 7864, load<u32>(changetype<usize>(vbroadcastss_mem)));
  store<u32>(HANDLERS + 7868, load<u32>(changetype<usize>(vbroadcastss_mem_256)));
  store<u32>(HANDLERS + 7872, load<u32>(changetype<usize>(vbroadcastss_reg)));
  store<u32>(HANDLERS + 7876, load<u32>(changetype<usize>(vbroadcastss_reg_256)));
  store<u32>(HANDLERS + 7880, load<u32>(changetype<usize>(vbroadcastsd_mem_256)));
  store<u32>(HANDLERS + 7884, load<u32>(changetype<usize>(vbroadcastsd_reg_256)));
  store<u32>(HANDLERS + 7888, load<u32>(changetype<usize>(vbroadcastf128_mem_256)));
  store<u32>(HANDLERS + 7892, load<u32>(changetype<usize>(vbroadcasti128_mem_256)));
  store<u32>(HANDLERS + 7896, load<u32>(changetype<usize>(vpbroadcastb)));
  store<u32>(HANDLERS + 7900, load<u32>(changetype<usize>(vpbroadcastb_256)));
  store<u32>(HANDLERS + 7904, load<u32>(changetype<usize>(vpbroadcastw)));
  store<u32>(HANDLERS + 7908, load<u32>(changetype<usize>(vpbroadcastw_256)));
  store<u32>(HANDLERS + 7912, load<u32>(changetype<usize>(vpbroadcastd)));
  store<u32>(HANDLERS + 7916, load<u32>(changetype<usize>(vpbroadcastd_256)));
  store<u32>(HANDLERS + 7920, load<u32>(changetype<usize>(vpbroadcastq)));
  store<u32>(HANDLERS + 7924, load<u32>(changetype<usize>(vpbroadcastq_256)));
  store<u32>(HANDLERS + 7928, load<u32>(changetype<usize>(vpermilps)));
  store<u32>(HANDLERS + 7932, load<u32>(changetype<usize>(vpermilps_256)));
  store<u32>(HANDLERS + 7936, load<u32>(changetype<usize>(vpermilpd)));
  store<u32>(HANDLERS + 7940, load<u32>(changetype<usize>(vpermilpd_256)));
  store<u32>(HANDLERS + 7944, load<u32>(changetype<usize>(vpermilps_imm)));
  store<u32>(HANDLERS + 7948, load<u32>(changetype<usize>(vpermilps_imm_256)));
  store<u32>(HANDLERS + 7952, load<u32>(changetype<usize>(vpermilpd_imm)));
  store<u32>(HANDLERS + 7956, load<u32>(changetype<usize>(vpermilpd_imm_256)));
  store<u32>(HANDLERS + 7960, load<u32>(changetype<usize>(vtestps)));
  store<u32>(HANDLERS + 7964, load<u32>(changetype<usize>(vtestpd)));
  store<u32>(HANDLERS + 7968, load<u32>(changetype<usize>(vperm2f128)));
  store<u32>(HANDLERS + 7972, load<u32>(changetype<usize>(vinsertf128)));
  store<u32>(HANDLERS + 7976, load<u32>(changetype<usize>(vextractf128)));
  store<u32>(HANDLERS + 7980, load<u32>(changetype<usize>(vpermd)));
  store<u32>(HANDLERS + 7984, load<u32>(changetype<usize>(vpermq)));
  store<u32>(HANDLERS + 7988, load<u32>(changetype<usize>(vmaskmovd_load)));
  store<u32>(HANDLERS + 7992, load<u32>(changetype<usize>(vmaskmovd_store)));
  store<u32>(HANDLERS + 7996, load<u32>(changetype<usize>(vmaskmovq_load)));
  store<u32>(HANDLERS + 8000, load<u32>(changetype<usize>(vmaskmovq_store)));
  store<u32>(HANDLERS + 8004, load<u32>(changetype<usize>(vpblendd_imm)));
  store<u32>(HANDLERS + 8008, load<u32>(changetype<usize>(vpblendd_imm_256)));
  store<u32>(HANDLERS + 8012, load<u32>(changetype<usize>(vpsrlvd)));
  store<u32>(HANDLERS + 8016, load<u32>(changetype<usize>(vpsrlvd_256)));
  store<u32>(HANDLERS + 8020, load<u32>(changetype<usize>(vpsravd)));
  store<u32>(HANDLERS + 8024, load<u32>(changetype<usize>(vpsravd_256)));
  store<u32>(HANDLERS + 8028, load<u32>(changetype<usize>(vpsllvd)));
  store<u32>(HANDLERS + 8032, load<u32>(changetype<usize>(vpsllvd_256)));
  store<u32>(HANDLERS + 8036, load<u32>(changetype<usize>(vpsrlvq)));
  store<u32>(HANDLERS + 8040, load<u32>(changetype<usize>(vpsrlvq_256)));
  store<u32>(HANDLERS + 8044, load<u32>(changetype<usize>(vpsllvq)));
  store<u32>(HANDLERS + 8048, load<u32>(changetype<usize>(vpsllvq_256)));
  store<u32>(HANDLERS + 8052, load<u32>(changetype<usize>(vgatherdd)));
  store<u32>(HANDLERS + 8056, load<u32>(changetype<usize>(vgatherdq)));
  store<u32>(HANDLERS + 8060, load<u32>(changetype<usize>(vgatherqd)));
  store<u32>(HANDLERS + 8064, load<u32>(changetype<usize>(vgatherqq)));
  store<u32>(HANDLERS + 8068, load<u32>(changetype<usize>(vfmaddsub132ps)));
  store<u32>(HANDLERS + 8072, load<u32>(changetype<usize>(vfmaddsub132ps_256)));
  store<u32>(HANDLERS + 8076, load<u32>(changetype<usize>(vfmaddsub132pd)));
  store<u32>(HANDLERS + 8080, load<u32>(changetype<usize>(vfmaddsub132pd_256)));
  store<u32>(HANDLERS + 8084, load<u32>(changetype<usize>(vfmsubadd132ps)));
  store<u32>(HANDLERS + 8088, load<u32>(changetype<usize>(vfmsubadd132ps_256)));
  store<u32>(HANDLERS + 8092, load<u32>(changetype<usize>(vfmsubadd132pd)));
  store<u32>(HANDLERS + 8096, load<u32>(changetype<usize>(vfmsubadd132pd_256)));
  store<u32>(HANDLERS + 8100, load<u32>(changetype<usize>(vfmadd132ps)));
  store<u32>(HANDLERS + 8104, load<u32>(changetype<usize>(vfmadd132ps_256)));
  store<u32>(HANDLERS + 8108, load<u32>(changetype<usize>(vfmadd132ss)));
  store<u32>(HANDLERS + 8112, load<u32>(changetype<usize>(vfmadd132pd)));
  store<u32>(HANDLERS + 8116, load<u32>(changetype<usize>(vfmadd132pd_256)));
  store<u32>(HANDLERS + 8120, load<u32>(changetype<usize>(vfmadd132sd)));
  store<u32>(HANDLERS + 8124, load<u32>(changetype<usize>(vfmsub132ps)));
  store<u32>(HANDLERS + 8128, load<u32>(changetype<usize>(vfmsub132ps_256)));
  store<u32>(HANDLERS + 8132, load<u32>(changetype<usize>(vfmsub132ss)));
  store<u32>(HANDLERS + 8136, load<u32>(changetype<usize>(vfmsub132pd)));
  store<u32>(HANDLERS + 8140, load<u32>(changetype<usize>(vfmsub132pd_256)));
  store<u32>(HANDLERS + 8144, load<u32>(changetype<usize>(vfmsub132sd)));
  store<u32>(HANDLERS + 8148, load<u32>(changetype<usize>(vfnmadd132ps)));
  store<u32>(HANDLERS + 8152, load<u32>(changetype<usize>(vfnmadd132ps_256)));
  store<u32>(HANDLERS + 8156, load<u32>(changetype<usize>(vfnmadd132ss)));
  store<u32>(HANDLERS + 8160, load<u32>(changetype<usize>(vfnmadd132pd)));
  store<u32>(HANDLERS + 8164, load<u32>(changetype<usize>(vfnmadd132pd_256)));
  store<u32>(HANDLERS + 8168, load<u32>(changetype<usize>(vfnmadd132sd)));
  store<u32>(HANDLERS + 8172, load<u32>(changetype<usize>(vfnmsub132ps)));
  store<u32>(HANDLERS + 8176, load<u32>(changetype<usize>(vfnmsub132ps_256)));
  store<u32>(HANDLERS + 8180, load<u32>(changetype<usize>(vfnmsub132ss)));
  store<u32>(HANDLERS + 8184, load<u32>(changetype<usize>(vfnmsub132pd)));
  store<u32>(HANDLERS + 8188, load<u32>(changetype<usize>(vfnmsub132pd_256)));
  store<u32>(HANDLERS + 8192, load<u32>(changetype<usize>(vfnmsub132sd)));
  store<u32>(HANDLERS + 8196, load<u32>(changetype<usize>(vfmaddsub213ps)));
  store<u32>(HANDLERS + 8200, load<u32>(changetype<usize>(vfmaddsub213ps_256)));
  store<u32>(HANDLERS + 8204, load<u32>(changetype<usize>(vfmaddsub213pd)));
  store<u32>(HANDLERS + 8208, load<u32>(changetype<usize>(vfmaddsub213pd_256)));
  store<u32>(HANDLERS + 8212, load<u32>(changetype<usize>(vfmsubadd213ps)));
  store<u32>(HANDLERS + 8216, load<u32>(changetype<usize>(vfmsubadd213ps_256)));
  store<u32>(HANDLERS + 8220, load<u32>(changetype<usize>(vfmsubadd213pd)));
  store<u32>(HANDLERS + 8224, load<u32>(changetype<usize>(vfmsubadd213pd_256)));
  store<u32>(HANDLERS + 8228, load<u32>(changetype<usize>(vfmadd213ps)));
  store<u32>(HANDLERS + 8232, load<u32>(changetype<usize>(vfmadd213ps_256)));
  store<u32>(HANDLERS + 8236, load<u32>(changetype<usize>(vfmadd213ss)));
  store<u32>(HANDLERS + 8240, load<u32>(changetype<usize>(vfmadd213pd)));
  store<u32>(HANDLERS + 8244, load<u32>(changetype<usize>(vfmadd213pd_256)));
  store<u32>(HANDLERS + 8248, load<u32>(changetype<usize>(vfmadd213sd)));
  store<u32>(HANDLERS + 8252, load<u32>(changetype<usize>(vfmsub213ps)));
  store<u32>(HANDLERS + 8256, load<u32>(changetype<usize>(vfmsub213ps_256)));
  store<u32>(HANDLERS + 8260, load<u32>(changetype<usize>(vfmsub213ss)));
  store<u32>(HANDLERS + 8264, load<u32>(changetype<usize>(vfmsub213pd)));
  store<u32>(HANDLERS + 8268, load<u32>(changetype<usize>(vfmsub213pd_256)));
  store<u32>(HANDLERS + 8272, load<u32>(changetype<usize>(vfmsub213sd)));
  store<u32>(HANDLERS + 8276, load<u32>(changetype<usize>(vfnmadd213ps)));
  store<u32>(HANDLERS + 8280, load<u32>(changetype<usize>(vfnmadd213ps_256)));
  store<u32>(HANDLERS + 8284, load<u32>(changetype<usize>(vfnmadd213ss)));
  store<u32>(HANDLERS + 8288, load<u32>(changetype<usize>(vfnmadd213pd)));
  store<u32>(HANDLERS + 8292, load<u32>(changetype<usize>(vfnmadd213pd_256)));
  store<u32>(HANDLERS + 8296, load<u32>(changetype<usize>(vfnmadd213sd)));
  store<u32>(HANDLERS + 8300, load<u32>(changetype<usize>(vfnmsub213ps)));
  store<u32>(HANDLERS + 8304, load<u32>(changetype<usize>(vfnmsub213ps_256)));
  store<u32>(HANDLERS + 8308, load<u32>(changetype<usize>(vfnmsub213ss)));
  store<u32>(HANDLERS + 8312, load<u32>(changetype<usize>(vfnmsub213pd)));
  store<u32>(HANDLERS + 8316, load<u32>(changetype<usize>(vfnmsub213pd_256)));
  store<u32>(HANDLERS + 8320, load<u32>(changetype<usize>(vfnmsub213sd)));
  store<u32>(HANDLERS + 8324, load<u32>(changetype<usize>(vfmaddsub231ps)));
  store<u32>(HANDLERS + 8328, load<u32>(changetype<usize>(vfmaddsub231ps_256)));
  store<u32>(HANDLERS + 8332, load<u32>(changetype<usize>(vfmaddsub231pd)));
  store<u32>(HANDLERS + 8336, load<u32>(changetype<usize>(vfmaddsub231pd_256)));
  store<u32>(HANDLERS + 8340, load<u32>(changetype<usize>(vfmsubadd231ps)));
  store<u32>(HANDLERS + 8344, load<u32>(changetype<usize>(vfmsubadd231ps_256)));
  store<u32>(HANDLERS + 8348, load<u32>(changetype<usize>(vfmsubadd231pd)));
  store<u32>(HANDLERS + 8352, load<u32>(changetype<usize>(vfmsubadd231pd_256)));
  store<u32>(HANDLERS + 8356, load<u32>(changetype<usize>(vfmadd231ps)));
  store<u32>(HANDLERS + 8360, load<u32>(changetype<usize>(vfmadd231ps_256)));
  store<u32>(HANDLERS + 8364, load<u32>(changetype<usize>(vfmadd231ss)));
  store<u32>(HANDLERS + 8368, load<u32>(changetype<usize>(vfmadd231pd)));
  store<u32>(HANDLERS + 8372, load<u32>(changetype<usize>(vfmadd231pd_256)));
  store<u32>(HANDLERS + 8376, load<u32>(changetype<usize>(vfmadd231sd)));
  store<u32>(HANDLERS + 8380, load<u32>(changetype<usize>(vfmsub231ps)));
  store<u32>(HANDLERS + 8384, load<u32>(changetype<usize>(vfmsub231ps_256)));
  store<u32>(HANDLERS + 8388, load<u32>(changetype<usize>(vfmsub231ss)));
  store<u32>(HANDLERS + 8392, load<u32>(changetype<usize>(vfmsub231pd)));
  store<u32>(HANDLERS + 8396, load<u32>(changetype<usize>(vfmsub231pd_256)));
  store<u32>(HANDLERS + 8400, load<u32>(changetype<usize>(vfmsub231sd)));
  store<u32>(HANDLERS + 8404, load<u32>(changetype<usize>(vfnmadd231ps)));
  store<u32>(HANDLERS + 8408, load<u32>(changetype<usize>(vfnmadd231ps_256)));
  store<u32>(HANDLERS + 8412, load<u32>(changetype<usize>(vfnmadd231ss)));
  store<u32>(HANDLERS + 8416, load<u32>(changetype<usize>(vfnmadd231pd)));
  store<u32>(HANDLERS + 8420, load<u32>(changetype<usize>(vfnmadd231pd_256)));
  store<u32>(HANDLERS + 8424, load<u32>(changetype<usize>(vfnmadd231sd)));
  store<u32>(HANDLERS + 8428, load<u32>(changetype<usize>(vfnmsub231ps)));
  store<u32>(HANDLERS + 8432, load<u32>(changetype<usize>(vfnmsub231ps_256)));
  store<u32>(HANDLERS + 8436, load<u32>(changetype<usize>(vfnmsub231ss)));
  store<u32>(HANDLERS + 8440, load<u32>(changetype<usize>(vfnmsub231pd)));
  store<u32>(HANDLERS + 8444, load<u32>(changetype<usize>(vfnmsub231pd_256)));
  store<u32>(HANDLERS + 8448, load<u32>(changetype<usize>(vfnmsub231sd)));
  store<u32>(HANDLERS + 8452, load<u32>(changetype<usize>(vcvtph2ps)));
  store<u32>(HANDLERS + 8456, load<u32>(changetype<usize>(vcvtph2ps_256)));
  store<u32>(HANDLERS + 8460, load<u32>(changetype<usize>(vcvtps2ph)));
  store<u32>(HANDLERS + 8464, load<u32>(changetype<usize>(fadd_m32)));
  store<u32>(HANDLERS + 8468, load<u32>(changetype<usize>(fadd_m64)));
  store<u32>(HANDLERS + 8472, load<u32>(changetype<usize>(fiadd_i32)));
  store<u32>(HANDLERS + 8476, load<u32>(changetype<usize>(fiadd_i16)));
  store<u32>(HANDLERS + 8480, load<u32>(changetype<usize>(fadd_0i)));
  store<u32>(HANDLERS + 8484, load<u32>(changetype<usize>(fadd_i0)));
  store<u32>(HANDLERS + 8488, load<u32>(changetype<usize>(faddp)));
  store<u32>(HANDLERS + 8492, load<u32>(changetype<usize>(fmul_m32)));
  store<u32>(HANDLERS + 8496, load<u32>(changetype<usize>(fmul_m64)));
  store<u32>(HANDLERS + 8500, load<u32>(changetype<usize>(fimul_i32)));
  store<u32>(HANDLERS + 8504, load<u32>(changetype<usize>(fimul_i16)));
  store<u32>(HANDLERS + 8508, load<u32>(changetype<usize>(fmul_0i)));
  store<u32>(HANDLERS + 8512, load<u32>(changetype<usize>(fmul_i0)));
  store<u32>(HANDLERS + 8516, load<u32>(changetype<usize>(fmulp)));
  store<u32>(HANDLERS + 8520, load<u32>(changetype<usize>(fcom_m32)));
  store<u32>(HANDLERS + 8524, load<u32>(changetype<usize>(fcom_m64)));
  store<u32>(HANDLERS + 8528, load<u32>(changetype<usize>(ficom_i32)));
  store<u32>(HANDLERS + 8532, load<u32>(changetype<usize>(ficom_i16)));
  store<u32>(HANDLERS + 8536, load<u32>(changetype<usize>(fcom_sti)));
  store<u32>(HANDLERS + 8540, load<u32>(changetype<usize>(fcomp_m32)));
  store<u32>(HANDLERS + 8544, load<u32>(changetype<usize>(fcomp_m64)));
  store<u32>(HANDLERS + 8548, load<u32>(changetype<usize>(ficomp_i32)));
  store<u32>(HANDLERS + 8552, load<u32>(changetype<usize>(ficomp_i16)));
  store<u32>(HANDLERS + 8556, load<u32>(changetype<usize>(fcomp_sti)));
  store<u32>(HANDLERS + 8560, load<u32>(changetype<usize>(fsub_m32)));
  store<u32>(HANDLERS + 8564, load<u32>(changetype<usize>(fsub_m64)));
  store<u32>(HANDLERS + 8568, load<u32>(changetype<usize>(fisub_i32)));
  store<u32>(HANDLERS + 8572, load<u32>(changetype<usize>(fisub_i16)));
  store<u32>(HANDLERS + 8576, load<u32>(changetype<usize>(fsub_0i)));
  store<u32>(HANDLERS + 8580, load<u32>(changetype<usize>(fsub_i0)));
  store<u32>(HANDLERS + 8584, load<u32>(changetype<usize>(fsubp)));
  store<u32>(HANDLERS + 8588, load<u32>(changetype<usize>(fsubr_m32)));
  store<u32>(HANDLERS + 8592, load<u32>(changetype<usize>(fsubr_m64)));
  store<u32>(HANDLERS + 8596, load<u32>(changetype<usize>(fisubr_i32)));
  store<u32>(HANDLERS + 8600, load<u32>(changetype<usize>(fisubr_i16)));
  store<u32>(HANDLERS + 8604, load<u32>(changetype<usize>(fsubr_0i)));
  store<u32>(HANDLERS + 8608, load<u32>(changetype<usize>(fsubr_i0)));
  store<u32>(HANDLERS + 8612, load<u32>(changetype<usize>(fsubrp)));
  store<u32>(HANDLERS + 8616, load<u32>(changetype<usize>(fdiv_m32)));
  store<u32>(HANDLERS + 8620, load<u32>(changetype<usize>(fdiv_m64)));
  store<u32>(HANDLERS + 8624, load<u32>(changetype<usize>(fidiv_i32)));
  store<u32>(HANDLERS + 8628, load<u32>(changetype<usize>(fidiv_i16)));
  store<u32>(HANDLERS + 8632, load<u32>(changetype<usize>(fdiv_0i)));
  store<u32>(HANDLERS + 8636, load<u32>(changetype<usize>(fdiv_i0)));
  store<u32>(HANDLERS + 8640, load<u32>(changetype<usize>(fdivp)));
  store<u32>(HANDLERS + 8644, load<u32>(changetype<usize>(fdivr_m32)));
  store<u32>(HANDLERS + 8648, load<u32>(changetype<usize>(fdivr_m64)));
  store<u32>(HANDLERS + 8652, load<u32>(changetype<usize>(fidivr_i32)));
  store<u32>(HANDLERS + 8656, load<u32>(changetype<usize>(fidivr_i16)));
  store<u32>(HANDLERS + 8660, load<u32>(changetype<usize>(fdivr_0i)));
  store<u32>(HANDLERS + 8664, load<u32>(changetype<usize>(fdivr_i0)));
  store<u32>(HANDLERS + 8668, load<u32>(changetype<usize>(fdivrp)));
  store<u32>(HANDLERS + 8672, load<u32>(changetype<usize>(fcom2_sti)));
  store<u32>(HANDLERS + 8676, load<u32>(changetype<usize>(fcomp3_sti)));
  store<u32>(HANDLERS + 8680, load<u32>(changetype<usize>(fcomp5_sti)));
  store<u32>(HANDLERS + 8684, load<u32>(changetype<usize>(fcompp)));
  store<u32>(HANDLERS + 8688, load<u32>(changetype<usize>(fucompp)));
  store<u32>(HANDLERS + 8692, load<u32>(changetype<usize>(fucom_sti)));
  store<u32>(HANDLERS + 8696, load<u32>(changetype<usize>(fucomp_sti)));
  store<u32>(HANDLERS + 8700, load<u32>(changetype<usize>(fucomi)));
  store<u32>(HANDLERS + 8704, load<u32>(changetype<usize>(fcomi)));
  store<u32>(HANDLERS + 8708, load<u32>(changetype<usize>(fucomip)));
  store<u32>(HANDLERS + 8712, load<u32>(changetype<usize>(fcomip)));
  store<u32>(HANDLERS + 8716, load<u32>(changetype<usize>(fld_m32)));
  store<u32>(HANDLERS + 8720, load<u32>(changetype<usize>(fld_m64)));
  store<u32>(HANDLERS + 8724, load<u32>(changetype<usize>(fld_m80)));
  store<u32>(HANDLERS + 8728, load<u32>(changetype<usize>(fld_sti)));
  store<u32>(HANDLERS + 8732, load<u32>(changetype<usize>(fst_m32)));
  store<u32>(HANDLERS + 8736, load<u32>(changetype<usize>(fstp_m32)));
  store<u32>(HANDLERS + 8740, load<u32>(changetype<usize>(fst_m64)));
  store<u32>(HANDLERS + 8744, load<u32>(changetype<usize>(fstp_m64)));
  store<u32>(HANDLERS + 8748, load<u32>(changetype<usize>(fstp_m80)));
  store<u32>(HANDLERS + 8752, load<u32>(changetype<usize>(fst_sti)));
  store<u32>(HANDLERS + 8756, load<u32>(changetype<usize>(fstp_sti)));
  store<u32>(HANDLERS + 8760, load<u32>(changetype<usize>(fstp1_sti)));
  store<u32>(HANDLERS + 8764, load<u32>(changetype<usize>(fstp8_sti)));
  store<u32>(HANDLERS + 8768, load<u32>(changetype<usize>(fild_m16)));
  store<u32>(HANDLERS + 8772, load<u32>(changetype<usize>(fild_m32)));
  store<u32>(HANDLERS + 8776, load<u32>(changetype<usize>(fild_m64)));
  store<u32>(HANDLERS + 8780, load<u32>(changetype<usize>(fisttp_m16)));
  store<u32>(HANDLERS + 8784, load<u32>(changetype<usize>(fisttp_m32)));
  store<u32>(HANDLERS + 8788, load<u32>(changetype<usize>(fisttp_m64)));
  store<u32>(HANDLERS + 8792, load<u32>(changetype<usize>(fist_m16)));
  store<u32>(HANDLERS + 8796, load<u32>(changetype<usize>(fist_m32)));
  store<u32>(HANDLERS + 8800, load<u32>(changetype<usize>(fistp_m16)));
  store<u32>(HANDLERS + 8804, load<u32>(changetype<usize>(fistp_m32)));
  store<u32>(HANDLERS + 8808, load<u32>(changetype<usize>(fistp_m64)));
  store<u32>(HANDLERS + 8812, load<u32>(changetype<usize>(fbld)));
  store<u32>(HANDLERS + 8816, load<u32>(changetype<usize>(fbstp)));
  store<u32>(HANDLERS + 8820, load<u32>(changetype<usize>(fxch)));
  store<u32>(HANDLERS + 8824, load<u32>(changetype<usize>(fxch4)));
  store<u32>(HANDLERS + 8828, load<u32>(changetype<usize>(fxch7)));
  store<u32>(HANDLERS + 8832, load<u32>(changetype<usize>(fcmovb)));
  store<u32>(HANDLERS + 8836, load<u32>(changetype<usize>(fcmovnb)));
  store<u32>(HANDLERS + 8840, load<u32>(changetype<usize>(fcmove)));
  store<u32>(HANDLERS + 8844, load<u32>(changetype<usize>(fcmovne)));
  store<u32>(HANDLERS + 8848, load<u32>(changetype<usize>(fcmovbe)));
  store<u32>(HANDLERS + 8852, load<u32>(changetype<usize>(fcmovnbe)));
  store<u32>(HANDLERS + 8856, load<u32>(changetype<usize>(fcmovu)));
  store<u32>(HANDLERS + 8860, load<u32>(changetype<usize>(fcmovnu)));
  store<u32>(HANDLERS + 8864, load<u32>(changetype<usize>(fld1)));
  store<u32>(HANDLERS + 8868, load<u32>(changetype<usize>(fldl2t)));
  store<u32>(HANDLERS + 8872, load<u32>(changetype<usize>(fldl2e)));
  store<u32>(HANDLERS + 8876, load<u32>(changetype<usize>(fldpi)));
  store<u32>(HANDLERS + 8880, load<u32>(changetype<usize>(fldlg2)));
  store<u32>(HANDLERS + 8884, load<u32>(changetype<usize>(fldln2)));
  store<u32>(HANDLERS + 8888, load<u32>(changetype<usize>(fldz)));
  store<u32>(HANDLERS + 8892, load<u32>(changetype<usize>(fnop)));
  store<u32>(HANDLERS + 8896, load<u32>(changetype<usize>(fchs)));
  store<u32>(HANDLERS + 8900, load<u32>(changetype<usize>(fabs)));
  store<u32>(HANDLERS + 8904, load<u32>(changetype<usize>(ftst)));
  store<u32>(HANDLERS + 8908, load<u32>(changetype<usize>(fxam)));
  store<u32>(HANDLERS + 8912, load<u32>(changetype<usize>(f2xm1)));
  store<u32>(HANDLERS + 8916, load<u32>(changetype<usize>(fyl2x)));
  store<u32>(HANDLERS + 8920, load<u32>(changetype<usize>(fptan)));
  store<u32>(HANDLERS + 8924, load<u32>(changetype<usize>(fpatan)));
  store<u32>(HANDLERS + 8928, load<u32>(changetype<usize>(fxtract)));
  store<u32>(HANDLERS + 8932, load<u32>(changetype<usize>(fprem1)));
  store<u32>(HANDLERS + 8936, load<u32>(changetype<usize>(fdecstp)));
  store<u32>(HANDLERS + 8940, load<u32>(changetype<usize>(fincstp)));
  store<u32>(HANDLERS + 8944, load<u32>(changetype<usize>(fprem)));
  store<u32>(HANDLERS + 8948, load<u32>(changetype<usize>(fyl2xp1)));
  store<u32>(HANDLERS + 8952, load<u32>(changetype<usize>(fsqrt)));
  store<u32>(HANDLERS + 8956, load<u32>(changetype<usize>(fsincos)));
  store<u32>(HANDLERS + 8960, load<u32>(changetype<usize>(frndint)));
  store<u32>(HANDLERS + 8964, load<u32>(changetype<usize>(fscale)));
  store<u32>(HANDLERS + 8968, load<u32>(changetype<usize>(fsin)));
  store<u32>(HANDLERS + 8972, load<u32>(changetype<usize>(fcos)));
  store<u32>(HANDLERS + 8976, load<u32>(changetype<usize>(fldenv)));
  store<u32>(HANDLERS + 8980, load<u32>(changetype<usize>(fldcw)));
  store<u32>(HANDLERS + 8984, load<u32>(changetype<usize>(fnstenv)));
  store<u32>(HANDLERS + 8988, load<u32>(changetype<usize>(fnstcw)));
  store<u32>(HANDLERS + 8992, load<u32>(changetype<usize>(frstor)));
  store<u32>(HANDLERS + 8996, load<u32>(changetype<usize>(fnsave)));
  store<u32>(HANDLERS + 9000, load<u32>(changetype<usize>(fnstsw_mem)));
  store<u32>(HANDLERS + 9004, load<u32>(changetype<usize>(fnstsw_ax)));
  store<u32>(HANDLERS + 9008, load<u32>(changetype<usize>(fnop287)));
  store<u32>(HANDLERS + 9012, load<u32>(changetype<usize>(fnclex)));
  store<u32>(HANDLERS + 9016, load<u32>(changetype<usize>(fninit)));
  store<u32>(HANDLERS + 9020, load<u32>(changetype<usize>(ffree)));
  store<u32>(HANDLERS + 9024, load<u32>(changetype<usize>(ffreep)));
}

function ADD_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u64>(cpu, <u64>t2, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  store<u64>(cpu, t2, RAX);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function ADD_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function ADD_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function OR_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 | t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 | t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 | t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 | t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 | t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 | t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function ADC_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function AND_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 & t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 & t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 & t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function SUB_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function XOR_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 ^ t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 ^ t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 ^ t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 ^ t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 ^ t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function CMP_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function CMP_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMP_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function TEST_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function TEST_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function TEST_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function TEST_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function TEST_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 & t1;
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function TEST_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 & t1;
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function TEST_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function TEST_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function TEST_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function TEST_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function TEST_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function TEST_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function TEST_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function INC_Zv_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function INC_Zv_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = 1;
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function DEC_Zv_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function DEC_Zv_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function INC_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function INC_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function INC_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 1;
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function INC_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 1;
  const t2: u64 = t0 + t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function DEC_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function DEC_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function DEC_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function DEC_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function NEG_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function NEG_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function NEG_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 0;
  const t2: u64 = t1 - t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function NEG_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 0;
  const t2: u64 = t1 - t0;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function MUL_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
  const t4: u32 = 0;
  const t5: u32 = <u32>(t3 == t4);
  const t6: u32 = t5 ^ 1;
  store<u64>(cpu, <u64>t2, RAX);
  store<u64>(cpu, <u64>t3, RDX);
  flagsCarry(cpu, <i64><i32>t2, t6, t6);
  return ST_NEXT;
}

function MUL_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
  const t4: u32 = 0;
  const t5: u32 = <u32>(t3 == t4);
  const t6: u32 = t5 ^ 1;
  store<u64>(cpu, <u64>t2, RAX);
  store<u64>(cpu, <u64>t3, RDX);
  flagsCarry(cpu, <i64><i32>t2, t6, t6);
  return ST_NEXT;
}

function MUL_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = t1 * t0;
  const t3: u64 = mulHighU64(t1, t0);
  const t4: u64 = 0;
  const t5: u32 = <u32>(t3 == t4);
  const t6: u32 = t5 ^ 1;
  store<u64>(cpu, t2, RAX);
  store<u64>(cpu, t3, RDX);
  flagsCarry(cpu, <i64>t2, t6, t6);
  return ST_NEXT;
}

function MUL_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = t1 * t0;
  const t3: u64 = mulHighU64(t1, t0);
  const t4: u64 = 0;
  const t5: u32 = <u32>(t3 == t4);
  const t6: u32 = t5 ^ 1;
  store<u64>(cpu, t2, RAX);
  store<u64>(cpu, t3, RDX);
  flagsCarry(cpu, <i64>t2, t6, t6);
  return ST_NEXT;
}

function IMUL_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<i64><i32>t1 * <i64><i32>t0) >> 32);
  const t4: u32 = 31;
  const t5: u32 = <u32>(<i32><i32>t2 >> t4);
  const t6: u32 = <u32>(t3 == t5);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu, <u64>t2, RAX);
  store<u64>(cpu, <u64>t3, RDX);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<i64><i32>t1 * <i64><i32>t0) >> 32);
  const t4: u32 = 31;
  const t5: u32 = <u32>(<i32><i32>t2 >> t4);
  const t6: u32 = <u32>(t3 == t5);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu, <u64>t2, RAX);
  store<u64>(cpu, <u64>t3, RDX);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = t1 * t0;
  const t3: u64 = <u64>mulHighS64(<i64>t1, <i64>t0);
  const t4: u32 = 63;
  const t5: u64 = <u64>(<i64>t2 >> <u64>t4);
  const t6: u32 = <u32>(t3 == t5);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu, t2, RAX);
  store<u64>(cpu, t3, RDX);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = t1 * t0;
  const t3: u64 = <u64>mulHighS64(<i64>t1, <i64>t0);
  const t4: u32 = 63;
  const t5: u64 = <u64>(<i64>t2 >> <u64>t4);
  const t6: u32 = <u32>(t3 == t5);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu, t2, RAX);
  store<u64>(cpu, t3, RDX);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 31;
  const t4: u32 = <u32>(<i32><i32>t2 >> t3);
  const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  flagsCarry(cpu, <i64><i32>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 * t1;
  const t3: u32 = 63;
  const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
  const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
  const t6: u32 = <u32>(t5 == t4);
  const t7: u32 = t6 ^ 1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  flagsCarry(cpu, <i64>t2, t7, t7);
  return ST_NEXT;
}

function CBW_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32><i32><i16>t0;
  store<u64>(cpu, <u64>t1, RAX);
  return ST_NEXT;
}

function CBW_64(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u64 = <u64><i64><i32>t0;
  store<u64>(cpu, t1, RAX);
  return ST_NEXT;
}

function CWD_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = 31;
  const t2: u32 = <u32>(<i32><i32>t0 >> t1);
  store<u64>(cpu, <u64>t2, RDX);
  return ST_NEXT;
}

function CWD_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u32 = 63;
  const t2: u64 = <u64>(<i64>t0 >> <u64>t1);
  store<u64>(cpu, t2, RDX);
  return ST_NEXT;
}

function SHL_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 31;
  const t15: u32 = t13 >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 31;
  const t20: u32 = t5 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i32>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 << <u64>t12;
  const t14: u32 = 63;
  const t15: u64 = t13 >> <u64>t14;
  const t16: u64 = 1;
  const t17: u64 = t15 & t16;
  const t18: u32 = <u32>t17;
  const t19: u32 = 63;
  const t20: u64 = t5 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 31;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i32>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = t0 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 63;
  const t18: u64 = t0 >> <u64>t17;
  const t19: u64 = 1;
  const t20: u64 = t18 & t19;
  const t21: u32 = <u32>t20;
  flagsCarry(cpu, <i64>t5, t16, t21);
  }
  return ST_NEXT;
}

function SAR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i32>t0 >> t4);
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i32>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i32>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64>t5, t16, t17);
  }
  return ST_NEXT;
}

function BT_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 >> t3;
  const t5: u32 = 1;
  const t6: u32 = t4 & t5;
  const t7: u32 = t6;
  setCF(cpu, t7);
  return ST_NEXT;
}

function BT_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  const t6: u64 = 1;
  const t7: u64 = t5 & t6;
  const t8: u32 = <u32>t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function MOV_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
  return ST_NEXT;
}

function MOV_EbGb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
  else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t0);
  return ST_NEXT;
}

function MOV_EvGv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) store<u16>(tlbHost(te, lin), <u16>t0);
  else { slowStore(cpu, lin, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
  return ST_NEXT;
}

function MOV_EvGv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
  else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
  return ST_NEXT;
}

function MOV_EvGv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
  else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  return ST_NEXT;
}

function MOV_GbEb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  return ST_NEXT;
}

function MOV_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOV_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOV_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function MOV_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function MOV_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function MOV_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function MOV_rAXOv_32(cpu: usize, op: usize): i32 {
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u64>(cpu, <u64>t0, RAX);
  return ST_NEXT;
}

function MOV_rAXOv_64(cpu: usize, op: usize): i32 {
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u64>(cpu, t0, RAX);
  return ST_NEXT;
}

function MOV_ZbIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(op, OP_IMM);
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  return ST_NEXT;
}

function MOV_ZvIv_32(cpu: usize, op: usize): i32 {
  const t0: u32 = load<u32>(op, OP_IMM);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function MOV_ZvIv_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<i64>(op, OP_IMM);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function MOV_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(op, OP_IMM);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
  return ST_NEXT;
}

function MOV_EbIb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(op, OP_IMM);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
  else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = load<u32>(op, OP_IMM);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
  return ST_NEXT;
}

function MOV_EvIz_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = load<u32>(op, OP_IMM);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
  else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<i64>(op, OP_IMM);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
  return ST_NEXT;
}

function MOV_EvIz_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<i64>(op, OP_IMM);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
  else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOVZX_GvEb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVZX_GvEb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVZX_GvEb_64r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVZX_GvEb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVZX_GvEw_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVZX_GvEw_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVZX_GvEw_64r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVZX_GvEw_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSX_GvEb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32><i32><i8>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVSX_GvEb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32><i32><i8>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVSX_GvEb_64r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64><i64><i8>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSX_GvEb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64><i64><i8>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSXD_GvEd_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function MOVSXD_GvEd_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function MOVSXD_GvEd_64r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64><i64><i32>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSXD_GvEd_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64><i64><i32>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function LEA_GvM_32m(cpu: usize, op: usize): i32 {
  const t0: u64 = opEa(cpu, op);
  const t1: u32 = <u32>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function LEA_GvM_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = opEa(cpu, op);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function NOP(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function CMOVO_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVO_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVO_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVO_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETO_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETO_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVNO_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNO_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNO_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVNO_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETNO_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETNO_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVB_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVB_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVB_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVB_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETB_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETB_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVAE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVAE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVAE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVAE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETAE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETAE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVNE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVNE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETNE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETNE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVBE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVBE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVBE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVBE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETBE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETBE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVA_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVA_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVA_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVA_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETA_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETA_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVS_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVS_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVS_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVS_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETS_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETS_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVNS_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNS_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNS_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVNS_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETNS_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETNS_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVP_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVP_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu);
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVP_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVP_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu);
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETP_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETP_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVNP_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNP_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVNP_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVNP_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETNP_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETNP_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVL_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVL_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVL_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVL_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETL_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETL_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVGE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVGE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVGE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVGE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETGE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETGE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVLE_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVLE_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVLE_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVLE_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETLE_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETLE_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function CMOVG_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVG_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  return ST_NEXT;
}

function CMOVG_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function CMOVG_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u64 = select<u64>(t0, t2, t1 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  return ST_NEXT;
}

function SETG_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
  return ST_NEXT;
}

function SETG_Eb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t1: u32 = 1;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
  else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function PUSH_Zv_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
  else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Zv_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
  else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function POP_Zv_32(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 4;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function POP_Zv_64(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 8;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u64;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
  else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function PUSH_Iz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = load<u32>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
  else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Iz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<i64>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
  else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ib_32(cpu: usize, op: usize): i32 {
  const t0: u32 = load<u32>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
  else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ib_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<i64>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
  else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
  else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
  else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
  else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
  else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function JO_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JO_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JO_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JO_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNO_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNO_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNO_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNO_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JB_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JB_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JB_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JB_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JAE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JAE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JAE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JAE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JBE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JBE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JBE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JBE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JA_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JA_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JA_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JA_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JS_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JS_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JS_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JS_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNS_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNS_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNS_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNS_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JP_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JP_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JP_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JP_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNP_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNP_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JNP_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JNP_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JL_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JL_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JL_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JL_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JGE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JGE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JGE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JGE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JLE_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JLE_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JLE_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JLE_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JG_Jb_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JG_Jb_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JG_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 32);
  }
  return ST_NEXT;
}

function JG_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 64);
  }
  return ST_NEXT;
}

function JMP_Jb_32(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 32);
  return ST_NEXT;
}

function JMP_Jb_64(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 64);
  return ST_NEXT;
}

function JMP_Jz_32(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 32);
  return ST_NEXT;
}

function JMP_Jz_64(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 64);
  return ST_NEXT;
}

function JMP_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function JMP_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function JMP_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function JMP_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function CALL_Jz_32(cpu: usize, op: usize): i32 {
  const t0: u64 = relTarget(cpu, op, 32);
  if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u64 = nextIp(cpu, op);
  const t3: u32 = <u32>t2;
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t3);
  else { slowStore(cpu, slot, <u64>t3, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function CALL_Jz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = relTarget(cpu, op, 64);
  if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u64 = nextIp(cpu, op);
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
  else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function CALL_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u64 = nextIp(cpu, op);
  const t4: u32 = <u32>t3;
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
  else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function CALL_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u64 = nextIp(cpu, op);
  const t4: u32 = <u32>t3;
  const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
  else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function CALL_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u64 = nextIp(cpu, op);
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
  else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function CALL_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u64 = nextIp(cpu, op);
  const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
  else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function RET_Iw_32(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 4;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u32 = <u32>load<u16>(op, OP_IMM);
  const t4: u64 = <u64>t3;
  setSp(cpu, sp + popped + t4);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function RET_Iw_64(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 8;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u64;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
  else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u32 = <u32>load<u16>(op, OP_IMM);
  const t3: u64 = <u64>t2;
  setSp(cpu, sp + popped + t3);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function RET_32(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 4;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  setSp(cpu, sp + popped);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function RET_64(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 8;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u64;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
  else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  if (!checkTarget(cpu, t0)) return ST_FAULT;
  setSp(cpu, sp + popped);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function ADD_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u8>(cpu, <u8>t2, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u16>(cpu, <u16>t2, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function ADD_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function ADD_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function OR_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 | t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 | t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 | t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u8>(cpu, <u8>t2, RAX);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u16>(cpu, <u16>t2, RAX);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u64>(cpu, <u64>t2, RAX);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function OR_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 | t1;
  store<u64>(cpu, t2, RAX);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function OR_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function OR_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function OR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 | t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function ADC_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u8>(cpu, <u8>t5, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu, <u16>t5, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu, <u64>t5, RAX);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu, t5, RAX);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function ADC_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function ADC_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function ADC_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function ADC_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u8>(cpu, <u8>t5, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu, <u16>t5, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu, <u64>t5, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu, t5, RAX);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i8>t5, <u64>cv, 56);
  return ST_NEXT;
}

function SBB_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_EvIz_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvIz_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
  return ST_NEXT;
}

function SBB_EvIz_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvIz_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 - t4;
  if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64>t5, cv, 0);
  return ST_NEXT;
}

function SBB_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function SBB_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 - t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
  flagsArith(cpu, <i64><i16>t5, <u64>cv, 48);
  return ST_NEXT;
}

function AND_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 & t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 & t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u8>(cpu, <u8>t2, RAX);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u16>(cpu, <u16>t2, RAX);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u64>(cpu, <u64>t2, RAX);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function AND_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  store<u64>(cpu, t2, RAX);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function AND_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function AND_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function AND_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function SUB_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_GbEb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_GbEb_8m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u8>(cpu, <u8>t2, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u16>(cpu, <u16>t2, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u64>(cpu, <u64>t2, RAX);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function SUB_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 - t1;
  store<u64>(cpu, t2, RAX);
  const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function SUB_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function SUB_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function SUB_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function XOR_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 ^ t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_ALIb_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u8>(cpu, <u8>t2, RAX);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu, <u16>t2, RAX);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u64>(cpu, <u64>t2, RAX);
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function XOR_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 ^ t1;
  store<u64>(cpu, t2, RAX);
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function XOR_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  flagsLogic(cpu, <i64><i8>t2);
  return ST_NEXT;
}

function XOR_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function XOR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 ^ t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function CMP_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function CMP_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function CMP_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 - t1;
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function TEST_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function TEST_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function TEST_rAXIz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function TEST_rAXIz_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i32>t2);
  return ST_NEXT;
}

function TEST_rAXIz_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u64 = t0 & t1;
  flagsLogic(cpu, <i64>t2);
  return ST_NEXT;
}

function TEST_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function TEST_EvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 & t1;
  flagsLogic(cpu, <i64><i16>t2);
  return ST_NEXT;
}

function INC_Zv_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function DEC_Zv_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function INC_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function INC_Eb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function DEC_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function DEC_Eb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function INC_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function INC_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 + t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function DEC_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function DEC_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
  flagsKeepCF(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function NOT_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = ~t0;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t1);
  return ST_NEXT;
}

function NOT_Eb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = ~t0;
  if (host) store<u8>(host, <u8>t1); else slowStore(cpu, lin, <u64>(t1 & 0xff), 1);
  return ST_NEXT;
}

function NOT_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = ~t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t1);
  return ST_NEXT;
}

function NOT_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = ~t0;
  if (host) store<u16>(host, <u16>t1); else slowStore(cpu, lin, <u64>(t1 & 0xffff), 2);
  return ST_NEXT;
}

function NOT_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = ~t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t1);
  return ST_NEXT;
}

function NOT_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = ~t0;
  if (host) store<u32>(host, <u32>t1); else slowStore(cpu, lin, <u64>t1, 4);
  return ST_NEXT;
}

function NOT_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = ~t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t1);
  return ST_NEXT;
}

function NOT_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = ~t0;
  if (host) store<u64>(host, <u64>t1); else slowStore(cpu, lin, t1, 8);
  return ST_NEXT;
}

function NEG_Eb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function NEG_Eb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function NEG_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function NEG_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function MUL_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 16);
  const t4: u32 = 0;
  const t5: u32 = <u32>((t3 & 0xffff) == t4);
  const t6: u32 = t5 ^ 1;
  store<u16>(cpu, <u16>t2, RAX);
  store<u16>(cpu, <u16>t3, RDX);
  flagsCarry(cpu, <i64><i16>t2, t6, t6);
  return ST_NEXT;
}

function MUL_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 16);
  const t4: u32 = 0;
  const t5: u32 = <u32>((t3 & 0xffff) == t4);
  const t6: u32 = t5 ^ 1;
  store<u16>(cpu, <u16>t2, RAX);
  store<u16>(cpu, <u16>t3, RDX);
  flagsCarry(cpu, <i64><i16>t2, t6, t6);
  return ST_NEXT;
}

function IMUL_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<i64><i16>t1 * <i64><i16>t0) >> 16);
  const t4: u32 = 15;
  const t5: u32 = <u32>(<i32><i16>t2 >> t4);
  const t6: u32 = <u32>((t3 & 0xffff) == (t5 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu, <u16>t2, RAX);
  store<u16>(cpu, <u16>t3, RDX);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = t1 * t0;
  const t3: u32 = <u32>((<i64><i16>t1 * <i64><i16>t0) >> 16);
  const t4: u32 = 15;
  const t5: u32 = <u32>(<i32><i16>t2 >> t4);
  const t6: u32 = <u32>((t3 & 0xffff) == (t5 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu, <u16>t2, RAX);
  store<u16>(cpu, <u16>t3, RDX);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function DIV_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = <u32>load<u16>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = t2;
  const t6: u32 = 16;
  const t7: u32 = t5 << t6;
  const t8: u32 = t1;
  const t9: u32 = t7 | t8;
  const t10: u32 = <u32>(t2 < t0);
  const t11: u32 = t10 ^ 1;
  if (t11 != 0) return divV(cpu, op);
  const t13: u32 = t0;
  const t14: u32 = t9 / t13;
  const t15: u32 = t14;
  store<u16>(cpu, <u16>t15, RAX);
  const t17: u32 = t15 * t0;
  const t18: u32 = t1 - t17;
  store<u16>(cpu, <u16>t18, RDX);
  return ST_NEXT;
}

function DIV_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = <u32>load<u16>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = t2;
  const t6: u32 = 16;
  const t7: u32 = t5 << t6;
  const t8: u32 = t1;
  const t9: u32 = t7 | t8;
  const t10: u32 = <u32>(t2 < t0);
  const t11: u32 = t10 ^ 1;
  if (t11 != 0) return divV(cpu, op);
  const t13: u32 = t0;
  const t14: u32 = t9 / t13;
  const t15: u32 = t14;
  store<u16>(cpu, <u16>t15, RAX);
  const t17: u32 = t15 * t0;
  const t18: u32 = t1 - t17;
  store<u16>(cpu, <u16>t18, RDX);
  return ST_NEXT;
}

function DIV_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = <u32>load<u32>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u64 = <u64>t2;
  const t6: u32 = 32;
  const t7: u64 = t5 << <u64>t6;
  const t8: u64 = <u64>t1;
  const t9: u64 = t7 | t8;
  const t10: u32 = <u32>(t2 < t0);
  const t11: u32 = t10 ^ 1;
  if (t11 != 0) return divV(cpu, op);
  const t13: u64 = <u64>t0;
  const t14: u64 = t9 / t13;
  const t15: u32 = <u32>t14;
  store<u64>(cpu, <u64>t15, RAX);
  const t17: u32 = t15 * t0;
  const t18: u32 = t1 - t17;
  store<u64>(cpu, <u64>t18, RDX);
  return ST_NEXT;
}

function DIV_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = <u32>load<u32>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u64 = <u64>t2;
  const t6: u32 = 32;
  const t7: u64 = t5 << <u64>t6;
  const t8: u64 = <u64>t1;
  const t9: u64 = t7 | t8;
  const t10: u32 = <u32>(t2 < t0);
  const t11: u32 = t10 ^ 1;
  if (t11 != 0) return divV(cpu, op);
  const t13: u64 = <u64>t0;
  const t14: u64 = t9 / t13;
  const t15: u32 = <u32>t14;
  store<u64>(cpu, <u64>t15, RAX);
  const t17: u32 = t15 * t0;
  const t18: u32 = t1 - t17;
  store<u64>(cpu, <u64>t18, RDX);
  return ST_NEXT;
}

function DIV_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = <u64>load<u64>(cpu, RDX);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = <u32>(t2 == t3);
  const t6: u32 = t5 ^ 1;
  const t7: u32 = t4 | t6;
  if (t7 != 0) return divV(cpu, op);
  const t9: u64 = t1 / t0;
  store<u64>(cpu, t9, RAX);
  const t11: u64 = t9 * t0;
  const t12: u64 = t1 - t11;
  store<u64>(cpu, t12, RDX);
  return ST_NEXT;
}

function DIV_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = <u64>load<u64>(cpu, RDX);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = <u32>(t2 == t3);
  const t6: u32 = t5 ^ 1;
  const t7: u32 = t4 | t6;
  if (t7 != 0) return divV(cpu, op);
  const t9: u64 = t1 / t0;
  store<u64>(cpu, t9, RAX);
  const t11: u64 = t9 * t0;
  const t12: u64 = t1 - t11;
  store<u64>(cpu, t12, RDX);
  return ST_NEXT;
}

function IDIV_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = <u32>load<u16>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = ~t0;
  const t6: u32 = <u32>((t5 & 0xffff) == t3);
  const t7: u32 = t4 | t6;
  const t8: u32 = t2;
  const t9: u32 = 16;
  const t10: u32 = t8 << t9;
  const t11: u32 = t1;
  const t12: u32 = t10 | t11;
  if (t7 != 0) return idivV(cpu, op);
  const t14: u32 = <u32><i32><i16>t0;
  const t15: u32 = <u32>(<i32>t12 / <i32>t14);
  const t16: u32 = t15;
  const t17: u32 = <u32><i32><i16>t16;
  const t18: u32 = <u32>(t17 == t15);
  const t19: u32 = t18 ^ 1;
  if (t19 != 0) return idivV(cpu, op);
  store<u16>(cpu, <u16>t16, RAX);
  const t22: u32 = t16 * t0;
  const t23: u32 = t1 - t22;
  store<u16>(cpu, <u16>t23, RDX);
  return ST_NEXT;
}

function IDIV_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  const t2: u32 = <u32>load<u16>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = ~t0;
  const t6: u32 = <u32>((t5 & 0xffff) == t3);
  const t7: u32 = t4 | t6;
  const t8: u32 = t2;
  const t9: u32 = 16;
  const t10: u32 = t8 << t9;
  const t11: u32 = t1;
  const t12: u32 = t10 | t11;
  if (t7 != 0) return idivV(cpu, op);
  const t14: u32 = <u32><i32><i16>t0;
  const t15: u32 = <u32>(<i32>t12 / <i32>t14);
  const t16: u32 = t15;
  const t17: u32 = <u32><i32><i16>t16;
  const t18: u32 = <u32>(t17 == t15);
  const t19: u32 = t18 ^ 1;
  if (t19 != 0) return idivV(cpu, op);
  store<u16>(cpu, <u16>t16, RAX);
  const t22: u32 = t16 * t0;
  const t23: u32 = t1 - t22;
  store<u16>(cpu, <u16>t23, RDX);
  return ST_NEXT;
}

function IDIV_Ev_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = <u32>load<u32>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = ~t0;
  const t6: u32 = <u32>(t5 == t3);
  const t7: u32 = t4 | t6;
  const t8: u64 = <u64>t2;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u64 = t10 | t11;
  if (t7 != 0) return idivV(cpu, op);
  const t14: u64 = <u64><i64><i32>t0;
  const t15: u64 = <u64>(<i64>t12 / <i64>t14);
  const t16: u32 = <u32>t15;
  const t17: u64 = <u64><i64><i32>t16;
  const t18: u32 = <u32>(t17 == t15);
  const t19: u32 = t18 ^ 1;
  if (t19 != 0) return idivV(cpu, op);
  store<u64>(cpu, <u64>t16, RAX);
  const t22: u32 = t16 * t0;
  const t23: u32 = t1 - t22;
  store<u64>(cpu, <u64>t23, RDX);
  return ST_NEXT;
}

function IDIV_Ev_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  const t2: u32 = <u32>load<u32>(cpu, RDX);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = ~t0;
  const t6: u32 = <u32>(t5 == t3);
  const t7: u32 = t4 | t6;
  const t8: u64 = <u64>t2;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u64 = t10 | t11;
  if (t7 != 0) return idivV(cpu, op);
  const t14: u64 = <u64><i64><i32>t0;
  const t15: u64 = <u64>(<i64>t12 / <i64>t14);
  const t16: u32 = <u32>t15;
  const t17: u64 = <u64><i64><i32>t16;
  const t18: u32 = <u32>(t17 == t15);
  const t19: u32 = t18 ^ 1;
  if (t19 != 0) return idivV(cpu, op);
  store<u64>(cpu, <u64>t16, RAX);
  const t22: u32 = t16 * t0;
  const t23: u32 = t1 - t22;
  store<u64>(cpu, <u64>t23, RDX);
  return ST_NEXT;
}

function IDIV_Ev_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = <u64>load<u64>(cpu, RDX);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u64 = ~t0;
  const t6: u32 = <u32>(t5 == t3);
  const t7: u32 = t4 | t6;
  const t8: u32 = 63;
  const t9: u64 = <u64>(<i64>t1 >> <u64>t8);
  const t10: u32 = <u32>(t2 == t9);
  const t11: u32 = t10 ^ 1;
  const t12: u32 = t7 | t11;
  if (t12 != 0) return idivV(cpu, op);
  const t14: u64 = <u64>(<i64>t1 / <i64>t0);
  store<u64>(cpu, t14, RAX);
  const t16: u64 = t14 * t0;
  const t17: u64 = t1 - t16;
  store<u64>(cpu, t17, RDX);
  return ST_NEXT;
}

function IDIV_Ev_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  const t2: u64 = <u64>load<u64>(cpu, RDX);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u64 = ~t0;
  const t6: u32 = <u32>(t5 == t3);
  const t7: u32 = t4 | t6;
  const t8: u32 = 63;
  const t9: u64 = <u64>(<i64>t1 >> <u64>t8);
  const t10: u32 = <u32>(t2 == t9);
  const t11: u32 = t10 ^ 1;
  const t12: u32 = t7 | t11;
  if (t12 != 0) return idivV(cpu, op);
  const t14: u64 = <u64>(<i64>t1 / <i64>t0);
  store<u64>(cpu, t14, RAX);
  const t16: u64 = t14 * t0;
  const t17: u64 = t1 - t16;
  store<u64>(cpu, t17, RDX);
  return ST_NEXT;
}

function IMUL_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t1 = load<u16>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIz_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function IMUL_GvEvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t0 * t1;
  const t3: u32 = 15;
  const t4: u32 = <u32>(<i32><i16>t2 >> t3);
  const t5: u32 = <u32>((<i64><i16>t0 * <i64><i16>t1) >> 16);
  const t6: u32 = <u32>((t5 & 0xffff) == (t4 & 0xffff));
  const t7: u32 = t6 ^ 1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t2);
  flagsCarry(cpu, <i64><i16>t2, t7, t7);
  return ST_NEXT;
}

function XADD_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u8>(host, <u8>t2); else slowStore(cpu, lin, <u64>(t2 & 0xff), 1);
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function XADD_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u16>(host, <u16>t2); else slowStore(cpu, lin, <u64>(t2 & 0xffff), 2);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function XADD_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function XADD_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function XADD_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
  return ST_NEXT;
}

function XADD_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i16>t2, <u64>cv, 48);
  return ST_NEXT;
}

function XADD_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
  const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
  return ST_NEXT;
}

function XADD_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = t0 + t1;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
  const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
  flagsArith(cpu, <i64>t2, cv, 0);
  return ST_NEXT;
}

function CMPXCHG_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  const t4: u32 = select<u32>(t1, t0, t3 != 0);
  if (host) store<u8>(host, <u8>t4); else slowStore(cpu, lin, <u64>(t4 & 0xff), 1);
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u8>(cpu, <u8>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i8>t9, <u64>cv, 56);
  return ST_NEXT;
}

function CMPXCHG_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u16>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  const t4: u32 = select<u32>(t1, t0, t3 != 0);
  if (host) store<u16>(host, <u16>t4); else slowStore(cpu, lin, <u64>(t4 & 0xffff), 2);
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u16>(cpu, <u16>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i16>t9, <u64>cv, 48);
  return ST_NEXT;
}

function CMPXCHG_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u32>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  const t4: u32 = select<u32>(t1, t0, t3 != 0);
  if (host) store<u32>(host, <u32>t4); else slowStore(cpu, lin, <u64>t4, 4);
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u64>(cpu, <u64>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i32>t9, <u64>cv, 32);
  return ST_NEXT;
}

function CMPXCHG_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = <u64>load<u64>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  const t4: u64 = select<u64>(t1, t0, t3 != 0);
  if (host) store<u64>(host, <u64>t4); else slowStore(cpu, lin, t4, 8);
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u64>(cpu, t0, RAX);
  }
  const t9: u64 = t2 - t0;
  const cv: u64 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64>t9, cv, 0);
  return ST_NEXT;
}

function CMPXCHG_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  if (t3 != 0) {
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t1);
  }
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u8>(cpu, <u8>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i8>t9, <u64>cv, 56);
  return ST_NEXT;
}

function CMPXCHG_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u16>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  if (t3 != 0) {
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t1);
  }
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u16>(cpu, <u16>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i16>t9, <u64>cv, 48);
  return ST_NEXT;
}

function CMPXCHG_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u32>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  if (t3 != 0) {
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t1);
  }
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u64>(cpu, <u64>t0, RAX);
  }
  const t9: u32 = t2 - t0;
  const cv: u32 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64><i32>t9, <u64>cv, 32);
  return ST_NEXT;
}

function CMPXCHG_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u64 = <u64>load<u64>(cpu, RAX);
  const t3: u32 = <u32>(t2 == t0);
  if (t3 != 0) {
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t1);
  }
  const t6: u32 = t3 ^ 1;
  if (t6 != 0) {
  store<u64>(cpu, t0, RAX);
  }
  const t9: u64 = t2 - t0;
  const cv: u64 = (~t2 & t0) | ((~t2 | t0) & t9);
  flagsArith(cpu, <i64>t9, cv, 0);
  return ST_NEXT;
}

function CBW_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  const t1: u32 = <u32><i32><i8>t0;
  store<u16>(cpu, <u16>t1, RAX);
  return ST_NEXT;
}

function CWD_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  const t1: u32 = 15;
  const t2: u32 = <u32>(<i32><i16>t0 >> t1);
  store<u16>(cpu, <u16>t2, RDX);
  return ST_NEXT;
}

function ROL_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Eb1_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Eb1_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_Ev1_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EbCL_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EbCL_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 << t6;
  const t12: u32 = t0 >> t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 0;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROL_EvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 << <u64>t6;
  const t12: u64 = t0 >> <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 0;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t28, t29);
  }
  return ST_NEXT;
}

function ROR_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Eb1_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Eb1_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_Ev1_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EbCL_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EbCL_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 7;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 7;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u8>(host, <u8>t13); else slowStore(cpu, lin, <u64>(t13 & 0xff), 1);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 7;
  const t20: u32 = (t13 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 6;
  const t25: u32 = (t13 & 0xff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 15;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 15;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u16>(host, <u16>t13); else slowStore(cpu, lin, <u64>(t13 & 0xffff), 2);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 15;
  const t20: u32 = (t13 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 14;
  const t25: u32 = (t13 & 0xffff) >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = 31;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 31;
  const t10: u32 = t8 & t9;
  const t11: u32 = t0 >> t6;
  const t12: u32 = t0 << t10;
  const t13: u32 = t11 | t12;
  if (host) store<u32>(host, <u32>t13); else slowStore(cpu, lin, <u64>t13, 4);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 31;
  const t20: u32 = t13 >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = 30;
  const t25: u32 = t13 >> t24;
  const t26: u32 = 1;
  const t27: u32 = t25 & t26;
  const t28: u32 = t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t13);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function ROR_EvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u32 = 63;
  const t6: u32 = t4 & t5;
  const t7: u32 = 0;
  const t8: u32 = t7 - t6;
  const t9: u32 = 63;
  const t10: u32 = t8 & t9;
  const t11: u64 = t0 >> <u64>t6;
  const t12: u64 = t0 << <u64>t10;
  const t13: u64 = t11 | t12;
  if (host) store<u64>(host, <u64>t13); else slowStore(cpu, lin, t13, 8);
  const t15: u32 = 0;
  const t16: u32 = <u32>(t4 == t15);
  const t17: u32 = t16 ^ 1;
  if (t17 != 0) {
  const t19: u32 = 63;
  const t20: u64 = t13 >> <u64>t19;
  const t21: u64 = 1;
  const t22: u64 = t20 & t21;
  const t23: u32 = <u32>t22;
  const t24: u32 = 62;
  const t25: u64 = t13 >> <u64>t24;
  const t26: u64 = 1;
  const t27: u64 = t25 & t26;
  const t28: u32 = <u32>t27;
  const t29: u32 = t23 ^ t28;
  setCFOF(cpu, t23, t29);
  }
  return ST_NEXT;
}

function SHL_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Eb1_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Eb1_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_Ev1_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EbCL_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EbCL_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 7;
  const t15: u32 = (t13 & 0xff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 7;
  const t20: u32 = (t5 & 0xff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i8>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHL_EvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 << t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 << t12;
  const t14: u32 = 15;
  const t15: u32 = (t13 & 0xffff) >> t14;
  const t16: u32 = 1;
  const t17: u32 = t15 & t16;
  const t18: u32 = t17;
  const t19: u32 = 15;
  const t20: u32 = (t5 & 0xffff) >> t19;
  const t21: u32 = 1;
  const t22: u32 = t20 & t21;
  const t23: u32 = t22;
  const t24: u32 = t23 ^ t18;
  flagsCarry(cpu, <i64><i16>t5, t18, t24);
  }
  return ST_NEXT;
}

function SHR_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>t5, 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>t5, 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Eb1_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Eb1_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>t5, 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_Ev1_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>t5, 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EbCL_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EbCL_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>t5, 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 7;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i8>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SHR_EvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>t5, 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = t0 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 15;
  const t18: u32 = t0 >> t17;
  const t19: u32 = 1;
  const t20: u32 = t18 & t19;
  const t21: u32 = t20;
  flagsCarry(cpu, <i64><i16>t5, t16, t21);
  }
  return ST_NEXT;
}

function SAR_EbIb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EbIb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Eb1_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Eb1_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_Ev1_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EbCL_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EbCL_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i8>t0 >> t4);
  if (host) store<u8>(host, <u8>t5); else slowStore(cpu, lin, <u64>(t5 & 0xff), 1);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i8>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i8>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SAR_EvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu, RCX);
  const t2: u32 = t1;
  const t3: u32 = 31;
  const t4: u32 = t2 & t3;
  const t5: u32 = <u32>(<i32><i16>t0 >> t4);
  if (host) store<u16>(host, <u16>t5); else slowStore(cpu, lin, <u64>(t5 & 0xffff), 2);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t4 == t7);
  const t9: u32 = t8 ^ 1;
  if (t9 != 0) {
  const t11: u32 = 1;
  const t12: u32 = t4 - t11;
  const t13: u32 = <u32>(<i32><i16>t0 >> t12);
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t16, t17);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 0;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 << <u64>t5;
  const t20: u32 = 32;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u32 = <u32>t21;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t22);
  const t24: u32 = t7 ^ 1;
  if (t24 != 0) {
  const t26: u32 = 48;
  const t27: u64 = t19 >> <u64>t26;
  const t28: u64 = 1;
  const t29: u64 = t27 & t28;
  const t30: u32 = <u32>t29;
  const t31: u32 = 17;
  const t32: u32 = <u32>(t5 < t31);
  const t33: u32 = t30 & t32;
  const t34: u32 = 15;
  const t35: u32 = (t22 & 0xffff) >> t34;
  const t36: u32 = 1;
  const t37: u32 = t35 & t36;
  const t38: u32 = t37;
  const t39: u32 = 15;
  const t40: u32 = t0 >> t39;
  const t41: u32 = 1;
  const t42: u32 = t40 & t41;
  const t43: u32 = t42;
  const t44: u32 = t38 ^ t43;
  flagsCarry(cpu, <i64><i16>t22, t33, t44);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 0;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 << <u64>t5;
  const t20: u32 = 32;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u32 = <u32>t21;
  if (host) store<u16>(host, <u16>t22); else slowStore(cpu, lin, <u64>(t22 & 0xffff), 2);
  const t24: u32 = t7 ^ 1;
  if (t24 != 0) {
  const t26: u32 = 48;
  const t27: u64 = t19 >> <u64>t26;
  const t28: u64 = 1;
  const t29: u64 = t27 & t28;
  const t30: u32 = <u32>t29;
  const t31: u32 = 17;
  const t32: u32 = <u32>(t5 < t31);
  const t33: u32 = t30 & t32;
  const t34: u32 = 15;
  const t35: u32 = (t22 & 0xffff) >> t34;
  const t36: u32 = 1;
  const t37: u32 = t35 & t36;
  const t38: u32 = t37;
  const t39: u32 = 15;
  const t40: u32 = t0 >> t39;
  const t41: u32 = 1;
  const t42: u32 = t40 & t41;
  const t43: u32 = t42;
  const t44: u32 = t38 ^ t43;
  flagsCarry(cpu, <i64><i16>t22, t33, t44);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 << t5;
  const t13: u32 = t1 >> t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 << t9;
  const t20: u32 = 31;
  const t21: u32 = t19 >> t20;
  const t22: u32 = 1;
  const t23: u32 = t21 & t22;
  const t24: u32 = t23;
  const t25: u32 = 31;
  const t26: u32 = t15 >> t25;
  const t27: u32 = 1;
  const t28: u32 = t26 & t27;
  const t29: u32 = t28;
  const t30: u32 = 31;
  const t31: u32 = t0 >> t30;
  const t32: u32 = 1;
  const t33: u32 = t31 & t32;
  const t34: u32 = t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64><i32>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 << t5;
  const t13: u32 = t1 >> t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  if (host) store<u32>(host, <u32>t15); else slowStore(cpu, lin, <u64>t15, 4);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 << t9;
  const t20: u32 = 31;
  const t21: u32 = t19 >> t20;
  const t22: u32 = 1;
  const t23: u32 = t21 & t22;
  const t24: u32 = t23;
  const t25: u32 = 31;
  const t26: u32 = t15 >> t25;
  const t27: u32 = 1;
  const t28: u32 = t26 & t27;
  const t29: u32 = t28;
  const t30: u32 = 31;
  const t31: u32 = t0 >> t30;
  const t32: u32 = 1;
  const t33: u32 = t31 & t32;
  const t34: u32 = t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64><i32>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 << <u64>t5;
  const t13: u64 = t1 >> <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 << <u64>t9;
  const t20: u32 = 63;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 & t22;
  const t24: u32 = <u32>t23;
  const t25: u32 = 63;
  const t26: u64 = t15 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 63;
  const t31: u64 = t0 >> <u64>t30;
  const t32: u64 = 1;
  const t33: u64 = t31 & t32;
  const t34: u32 = <u32>t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 << <u64>t5;
  const t13: u64 = t1 >> <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  if (host) store<u64>(host, <u64>t15); else slowStore(cpu, lin, t15, 8);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 << <u64>t9;
  const t20: u32 = 63;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 & t22;
  const t24: u32 = <u32>t23;
  const t25: u32 = 63;
  const t26: u64 = t15 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 63;
  const t31: u64 = t0 >> <u64>t30;
  const t32: u64 = 1;
  const t33: u64 = t31 & t32;
  const t34: u32 = <u32>t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 0;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 32;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 >> <u64>t5;
  const t20: u32 = <u32>t19;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t20);
  const t22: u32 = t7 ^ 1;
  if (t22 != 0) {
  const t24: u32 = 1;
  const t25: u32 = t5 - t24;
  const t26: u64 = t18 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 17;
  const t31: u32 = <u32>(t5 < t30);
  const t32: u32 = t29 & t31;
  const t33: u32 = 15;
  const t34: u32 = (t20 & 0xffff) >> t33;
  const t35: u32 = 1;
  const t36: u32 = t34 & t35;
  const t37: u32 = t36;
  const t38: u32 = 15;
  const t39: u32 = t0 >> t38;
  const t40: u32 = 1;
  const t41: u32 = t39 & t40;
  const t42: u32 = t41;
  const t43: u32 = t37 ^ t42;
  flagsCarry(cpu, <i64><i16>t20, t32, t43);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 0;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 32;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 >> <u64>t5;
  const t20: u32 = <u32>t19;
  if (host) store<u16>(host, <u16>t20); else slowStore(cpu, lin, <u64>(t20 & 0xffff), 2);
  const t22: u32 = t7 ^ 1;
  if (t22 != 0) {
  const t24: u32 = 1;
  const t25: u32 = t5 - t24;
  const t26: u64 = t18 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 17;
  const t31: u32 = <u32>(t5 < t30);
  const t32: u32 = t29 & t31;
  const t33: u32 = 15;
  const t34: u32 = (t20 & 0xffff) >> t33;
  const t35: u32 = 1;
  const t36: u32 = t34 & t35;
  const t37: u32 = t36;
  const t38: u32 = 15;
  const t39: u32 = t0 >> t38;
  const t40: u32 = 1;
  const t41: u32 = t39 & t40;
  const t42: u32 = t41;
  const t43: u32 = t37 ^ t42;
  flagsCarry(cpu, <i64><i16>t20, t32, t43);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 >> t5;
  const t13: u32 = t1 << t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 >> t9;
  const t20: u32 = 1;
  const t21: u32 = t19 & t20;
  const t22: u32 = t21;
  const t23: u32 = 31;
  const t24: u32 = t15 >> t23;
  const t25: u32 = 1;
  const t26: u32 = t24 & t25;
  const t27: u32 = t26;
  const t28: u32 = 31;
  const t29: u32 = t0 >> t28;
  const t30: u32 = 1;
  const t31: u32 = t29 & t30;
  const t32: u32 = t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64><i32>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 >> t5;
  const t13: u32 = t1 << t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  if (host) store<u32>(host, <u32>t15); else slowStore(cpu, lin, <u64>t15, 4);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 >> t9;
  const t20: u32 = 1;
  const t21: u32 = t19 & t20;
  const t22: u32 = t21;
  const t23: u32 = 31;
  const t24: u32 = t15 >> t23;
  const t25: u32 = 1;
  const t26: u32 = t24 & t25;
  const t27: u32 = t26;
  const t28: u32 = 31;
  const t29: u32 = t0 >> t28;
  const t30: u32 = 1;
  const t31: u32 = t29 & t30;
  const t32: u32 = t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64><i32>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 >> <u64>t5;
  const t13: u64 = t1 << <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 >> <u64>t9;
  const t20: u64 = 1;
  const t21: u64 = t19 & t20;
  const t22: u32 = <u32>t21;
  const t23: u32 = 63;
  const t24: u64 = t15 >> <u64>t23;
  const t25: u64 = 1;
  const t26: u64 = t24 & t25;
  const t27: u32 = <u32>t26;
  const t28: u32 = 63;
  const t29: u64 = t0 >> <u64>t28;
  const t30: u64 = 1;
  const t31: u64 = t29 & t30;
  const t32: u32 = <u32>t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(op, OP_IMM);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 >> <u64>t5;
  const t13: u64 = t1 << <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  if (host) store<u64>(host, <u64>t15); else slowStore(cpu, lin, t15, 8);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 >> <u64>t9;
  const t20: u64 = 1;
  const t21: u64 = t19 & t20;
  const t22: u32 = <u32>t21;
  const t23: u32 = 63;
  const t24: u64 = t15 >> <u64>t23;
  const t25: u64 = 1;
  const t26: u64 = t24 & t25;
  const t27: u32 = <u32>t26;
  const t28: u32 = 63;
  const t29: u64 = t0 >> <u64>t28;
  const t30: u64 = 1;
  const t31: u64 = t29 & t30;
  const t32: u32 = <u32>t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 0;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 << <u64>t5;
  const t20: u32 = 32;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u32 = <u32>t21;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t22);
  const t24: u32 = t7 ^ 1;
  if (t24 != 0) {
  const t26: u32 = 48;
  const t27: u64 = t19 >> <u64>t26;
  const t28: u64 = 1;
  const t29: u64 = t27 & t28;
  const t30: u32 = <u32>t29;
  const t31: u32 = 17;
  const t32: u32 = <u32>(t5 < t31);
  const t33: u32 = t30 & t32;
  const t34: u32 = 15;
  const t35: u32 = (t22 & 0xffff) >> t34;
  const t36: u32 = 1;
  const t37: u32 = t35 & t36;
  const t38: u32 = t37;
  const t39: u32 = 15;
  const t40: u32 = t0 >> t39;
  const t41: u32 = 1;
  const t42: u32 = t40 & t41;
  const t43: u32 = t42;
  const t44: u32 = t38 ^ t43;
  flagsCarry(cpu, <i64><i16>t22, t33, t44);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 32;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 0;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 << <u64>t5;
  const t20: u32 = 32;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u32 = <u32>t21;
  if (host) store<u16>(host, <u16>t22); else slowStore(cpu, lin, <u64>(t22 & 0xffff), 2);
  const t24: u32 = t7 ^ 1;
  if (t24 != 0) {
  const t26: u32 = 48;
  const t27: u64 = t19 >> <u64>t26;
  const t28: u64 = 1;
  const t29: u64 = t27 & t28;
  const t30: u32 = <u32>t29;
  const t31: u32 = 17;
  const t32: u32 = <u32>(t5 < t31);
  const t33: u32 = t30 & t32;
  const t34: u32 = 15;
  const t35: u32 = (t22 & 0xffff) >> t34;
  const t36: u32 = 1;
  const t37: u32 = t35 & t36;
  const t38: u32 = t37;
  const t39: u32 = 15;
  const t40: u32 = t0 >> t39;
  const t41: u32 = 1;
  const t42: u32 = t40 & t41;
  const t43: u32 = t42;
  const t44: u32 = t38 ^ t43;
  flagsCarry(cpu, <i64><i16>t22, t33, t44);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 << t5;
  const t13: u32 = t1 >> t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 << t9;
  const t20: u32 = 31;
  const t21: u32 = t19 >> t20;
  const t22: u32 = 1;
  const t23: u32 = t21 & t22;
  const t24: u32 = t23;
  const t25: u32 = 31;
  const t26: u32 = t15 >> t25;
  const t27: u32 = 1;
  const t28: u32 = t26 & t27;
  const t29: u32 = t28;
  const t30: u32 = 31;
  const t31: u32 = t0 >> t30;
  const t32: u32 = 1;
  const t33: u32 = t31 & t32;
  const t34: u32 = t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64><i32>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 << t5;
  const t13: u32 = t1 >> t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  if (host) store<u32>(host, <u32>t15); else slowStore(cpu, lin, <u64>t15, 4);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 << t9;
  const t20: u32 = 31;
  const t21: u32 = t19 >> t20;
  const t22: u32 = 1;
  const t23: u32 = t21 & t22;
  const t24: u32 = t23;
  const t25: u32 = 31;
  const t26: u32 = t15 >> t25;
  const t27: u32 = 1;
  const t28: u32 = t26 & t27;
  const t29: u32 = t28;
  const t30: u32 = 31;
  const t31: u32 = t0 >> t30;
  const t32: u32 = 1;
  const t33: u32 = t31 & t32;
  const t34: u32 = t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64><i32>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 << <u64>t5;
  const t13: u64 = t1 >> <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 << <u64>t9;
  const t20: u32 = 63;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 & t22;
  const t24: u32 = <u32>t23;
  const t25: u32 = 63;
  const t26: u64 = t15 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 63;
  const t31: u64 = t0 >> <u64>t30;
  const t32: u64 = 1;
  const t33: u64 = t31 & t32;
  const t34: u32 = <u32>t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHLD_EvGvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 << <u64>t5;
  const t13: u64 = t1 >> <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  if (host) store<u64>(host, <u64>t15); else slowStore(cpu, lin, t15, 8);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 << <u64>t9;
  const t20: u32 = 63;
  const t21: u64 = t19 >> <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 & t22;
  const t24: u32 = <u32>t23;
  const t25: u32 = 63;
  const t26: u64 = t15 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 63;
  const t31: u64 = t0 >> <u64>t30;
  const t32: u64 = 1;
  const t33: u64 = t31 & t32;
  const t34: u32 = <u32>t33;
  const t35: u32 = t29 ^ t34;
  flagsCarry(cpu, <i64>t15, t24, t35);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 0;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 32;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 >> <u64>t5;
  const t20: u32 = <u32>t19;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t20);
  const t22: u32 = t7 ^ 1;
  if (t22 != 0) {
  const t24: u32 = 1;
  const t25: u32 = t5 - t24;
  const t26: u64 = t18 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 17;
  const t31: u32 = <u32>(t5 < t30);
  const t32: u32 = t29 & t31;
  const t33: u32 = 15;
  const t34: u32 = (t20 & 0xffff) >> t33;
  const t35: u32 = 1;
  const t36: u32 = t34 & t35;
  const t37: u32 = t36;
  const t38: u32 = 15;
  const t39: u32 = t0 >> t38;
  const t40: u32 = 1;
  const t41: u32 = t39 & t40;
  const t42: u32 = t41;
  const t43: u32 = t37 ^ t42;
  flagsCarry(cpu, <i64><i16>t20, t32, t43);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 0;
  const t7: u32 = <u32>(t5 == t6);
  const t8: u64 = <u64>t0;
  const t9: u32 = 0;
  const t10: u64 = t8 << <u64>t9;
  const t11: u64 = <u64>t1;
  const t12: u32 = 16;
  const t13: u64 = t11 << <u64>t12;
  const t14: u64 = t10 | t13;
  const t15: u64 = <u64>t1;
  const t16: u32 = 32;
  const t17: u64 = t15 << <u64>t16;
  const t18: u64 = t14 | t17;
  const t19: u64 = t18 >> <u64>t5;
  const t20: u32 = <u32>t19;
  if (host) store<u16>(host, <u16>t20); else slowStore(cpu, lin, <u64>(t20 & 0xffff), 2);
  const t22: u32 = t7 ^ 1;
  if (t22 != 0) {
  const t24: u32 = 1;
  const t25: u32 = t5 - t24;
  const t26: u64 = t18 >> <u64>t25;
  const t27: u64 = 1;
  const t28: u64 = t26 & t27;
  const t29: u32 = <u32>t28;
  const t30: u32 = 17;
  const t31: u32 = <u32>(t5 < t30);
  const t32: u32 = t29 & t31;
  const t33: u32 = 15;
  const t34: u32 = (t20 & 0xffff) >> t33;
  const t35: u32 = 1;
  const t36: u32 = t34 & t35;
  const t37: u32 = t36;
  const t38: u32 = 15;
  const t39: u32 = t0 >> t38;
  const t40: u32 = 1;
  const t41: u32 = t39 & t40;
  const t42: u32 = t41;
  const t43: u32 = t37 ^ t42;
  flagsCarry(cpu, <i64><i16>t20, t32, t43);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 >> t5;
  const t13: u32 = t1 << t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 >> t9;
  const t20: u32 = 1;
  const t21: u32 = t19 & t20;
  const t22: u32 = t21;
  const t23: u32 = 31;
  const t24: u32 = t15 >> t23;
  const t25: u32 = 1;
  const t26: u32 = t24 & t25;
  const t27: u32 = t26;
  const t28: u32 = 31;
  const t29: u32 = t0 >> t28;
  const t30: u32 = 1;
  const t31: u32 = t29 & t30;
  const t32: u32 = t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64><i32>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 31;
  const t5: u32 = t3 & t4;
  const t6: u32 = 32;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u32 = t0 >> t5;
  const t13: u32 = t1 << t7;
  const t14: u32 = t12 | t13;
  const t15: u32 = select<u32>(t0, t14, t11 != 0);
  if (host) store<u32>(host, <u32>t15); else slowStore(cpu, lin, <u64>t15, 4);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u32 = t0 >> t9;
  const t20: u32 = 1;
  const t21: u32 = t19 & t20;
  const t22: u32 = t21;
  const t23: u32 = 31;
  const t24: u32 = t15 >> t23;
  const t25: u32 = 1;
  const t26: u32 = t24 & t25;
  const t27: u32 = t26;
  const t28: u32 = 31;
  const t29: u32 = t0 >> t28;
  const t30: u32 = 1;
  const t31: u32 = t29 & t30;
  const t32: u32 = t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64><i32>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 >> <u64>t5;
  const t13: u64 = t1 << <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t15);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 >> <u64>t9;
  const t20: u64 = 1;
  const t21: u64 = t19 & t20;
  const t22: u32 = <u32>t21;
  const t23: u32 = 63;
  const t24: u64 = t15 >> <u64>t23;
  const t25: u64 = 1;
  const t26: u64 = t24 & t25;
  const t27: u32 = <u32>t26;
  const t28: u32 = 63;
  const t29: u64 = t0 >> <u64>t28;
  const t30: u64 = 1;
  const t31: u64 = t29 & t30;
  const t32: u32 = <u32>t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64>t15, t22, t33);
  }
  return ST_NEXT;
}

function SHRD_EvGvCL_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>load<u8>(cpu, RCX);
  const t3: u32 = t2;
  const t4: u32 = 63;
  const t5: u32 = t3 & t4;
  const t6: u32 = 64;
  const t7: u32 = t6 - t5;
  const t8: u32 = 1;
  const t9: u32 = t5 - t8;
  const t10: u32 = 0;
  const t11: u32 = <u32>(t5 == t10);
  const t12: u64 = t0 >> <u64>t5;
  const t13: u64 = t1 << <u64>t7;
  const t14: u64 = t12 | t13;
  const t15: u64 = select<u64>(t0, t14, t11 != 0);
  if (host) store<u64>(host, <u64>t15); else slowStore(cpu, lin, t15, 8);
  const t17: u32 = t11 ^ 1;
  if (t17 != 0) {
  const t19: u64 = t0 >> <u64>t9;
  const t20: u64 = 1;
  const t21: u64 = t19 & t20;
  const t22: u32 = <u32>t21;
  const t23: u32 = 63;
  const t24: u64 = t15 >> <u64>t23;
  const t25: u64 = 1;
  const t26: u64 = t24 & t25;
  const t27: u32 = <u32>t26;
  const t28: u32 = 63;
  const t29: u64 = t0 >> <u64>t28;
  const t30: u64 = 1;
  const t31: u64 = t29 & t30;
  const t32: u32 = <u32>t31;
  const t33: u32 = t27 ^ t32;
  flagsCarry(cpu, <i64>t15, t22, t33);
  }
  return ST_NEXT;
}

function BT_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  const t6: u32 = 1;
  const t7: u32 = t5 & t6;
  const t8: u32 = t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function BT_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  const t6: u32 = 1;
  const t7: u32 = t5 & t6;
  const t8: u32 = t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function BT_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = t0 >> t4;
  const t6: u32 = 1;
  const t7: u32 = t5 & t6;
  const t8: u32 = t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function BT_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 >> t3;
  const t5: u32 = 1;
  const t6: u32 = t4 & t5;
  const t7: u32 = t6;
  setCF(cpu, t7);
  return ST_NEXT;
}

function BT_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 >> t3;
  const t5: u32 = 1;
  const t6: u32 = t4 & t5;
  const t7: u32 = t6;
  setCF(cpu, t7);
  return ST_NEXT;
}

function BT_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  const t6: u64 = 1;
  const t7: u64 = t5 & t6;
  const t8: u32 = <u32>t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function BT_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  const t6: u64 = 1;
  const t7: u64 = t5 & t6;
  const t8: u32 = <u32>t7;
  setCF(cpu, t8);
  return ST_NEXT;
}

function BTS_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 | t6;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t7);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTS_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 | t5;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t6);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTS_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 | t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t7);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTS_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 | t6;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t7);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTS_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 | t6;
  if (host) store<u16>(host, <u16>t7); else slowStore(cpu, lin, <u64>(t7 & 0xffff), 2);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTS_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 | t5;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t6);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTS_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 | t5;
  if (host) store<u32>(host, <u32>t6); else slowStore(cpu, lin, <u64>t6, 4);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTS_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 | t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t7);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTS_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 | t6;
  if (host) store<u64>(host, <u64>t7); else slowStore(cpu, lin, t7, 8);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTR_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = ~t6;
  const t8: u32 = t0 & t7;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t8);
  const t10: u32 = t0 >> t4;
  const t11: u32 = 1;
  const t12: u32 = t10 & t11;
  const t13: u32 = t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTR_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = ~t5;
  const t7: u32 = t0 & t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t7);
  const t9: u32 = t0 >> t3;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTR_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = ~t6;
  const t8: u64 = t0 & t7;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t8);
  const t10: u64 = t0 >> <u64>t4;
  const t11: u64 = 1;
  const t12: u64 = t10 & t11;
  const t13: u32 = <u32>t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTR_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = ~t6;
  const t8: u32 = t0 & t7;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t8);
  const t10: u32 = t0 >> t4;
  const t11: u32 = 1;
  const t12: u32 = t10 & t11;
  const t13: u32 = t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTR_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = ~t6;
  const t8: u32 = t0 & t7;
  if (host) store<u16>(host, <u16>t8); else slowStore(cpu, lin, <u64>(t8 & 0xffff), 2);
  const t10: u32 = t0 >> t4;
  const t11: u32 = 1;
  const t12: u32 = t10 & t11;
  const t13: u32 = t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTR_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = ~t5;
  const t7: u32 = t0 & t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t7);
  const t9: u32 = t0 >> t3;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTR_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = ~t5;
  const t7: u32 = t0 & t6;
  if (host) store<u32>(host, <u32>t7); else slowStore(cpu, lin, <u64>t7, 4);
  const t9: u32 = t0 >> t3;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTR_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = ~t6;
  const t8: u64 = t0 & t7;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t8);
  const t10: u64 = t0 >> <u64>t4;
  const t11: u64 = 1;
  const t12: u64 = t10 & t11;
  const t13: u32 = <u32>t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTR_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = ~t6;
  const t8: u64 = t0 & t7;
  if (host) store<u64>(host, <u64>t8); else slowStore(cpu, lin, t8, 8);
  const t10: u64 = t0 >> <u64>t4;
  const t11: u64 = 1;
  const t12: u64 = t10 & t11;
  const t13: u32 = <u32>t12;
  setCF(cpu, t13);
  return ST_NEXT;
}

function BTC_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 ^ t6;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t7);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTC_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 ^ t5;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t6);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTC_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 ^ t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t7);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTC_EvIb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 ^ t6;
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t7);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTC_EvIb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(op, OP_IMM);
  const t2: u32 = t1;
  const t3: u32 = 15;
  const t4: u32 = t2 & t3;
  const t5: u32 = 1;
  const t6: u32 = t5 << t4;
  const t7: u32 = t0 ^ t6;
  if (host) store<u16>(host, <u16>t7); else slowStore(cpu, lin, <u64>(t7 & 0xffff), 2);
  const t9: u32 = t0 >> t4;
  const t10: u32 = 1;
  const t11: u32 = t9 & t10;
  const t12: u32 = t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTC_EvIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 ^ t5;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t6);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTC_EvIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = load<u32>(op, OP_IMM);
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = 1;
  const t5: u32 = t4 << t3;
  const t6: u32 = t0 ^ t5;
  if (host) store<u32>(host, <u32>t6); else slowStore(cpu, lin, <u64>t6, 4);
  const t8: u32 = t0 >> t3;
  const t9: u32 = 1;
  const t10: u32 = t8 & t9;
  const t11: u32 = t10;
  setCF(cpu, t11);
  return ST_NEXT;
}

function BTC_EvIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 ^ t6;
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t7);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BTC_EvIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<i64>(op, OP_IMM);
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = 1;
  const t6: u64 = t5 << <u64>t4;
  const t7: u64 = t0 ^ t6;
  if (host) store<u64>(host, <u64>t7); else slowStore(cpu, lin, t7, 8);
  const t9: u64 = t0 >> <u64>t4;
  const t10: u64 = 1;
  const t11: u64 = t9 & t10;
  const t12: u32 = <u32>t11;
  setCF(cpu, t12);
  return ST_NEXT;
}

function BSWAP_Zv_16(cpu: usize, op: usize): i32 {
  const t0: u32 = 0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function BSWAP_Zv_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = bswap<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function BSWAP_Zv_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = bswap<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOV_ALOb_8(cpu: usize, op: usize): i32 {
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u8>(cpu, <u8>t0, RAX);
  return ST_NEXT;
}

function MOV_rAXOv_16(cpu: usize, op: usize): i32 {
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u16>(cpu, <u16>t0, RAX);
  return ST_NEXT;
}

function MOV_ObAL_8(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu, RAX);
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
  else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_OvrAX_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu, RAX);
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) store<u16>(tlbHost(te, lin), <u16>t0);
  else { slowStore(cpu, lin, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_OvrAX_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu, RAX);
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
  else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_OvrAX_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu, RAX);
  let lin: u64 = <u64>load<i64>(op, OP_IMM);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
  else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOV_ZvIv_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(op, OP_IMM);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOV_EvIz_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(op, OP_IMM);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t0);
  return ST_NEXT;
}

function MOV_EvIz_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(op, OP_IMM);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) store<u16>(tlbHost(te, lin), <u16>t0);
  else { slowStore(cpu, lin, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOVZX_GvEb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVZX_GvEb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVZX_GvEw_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOVZX_GvEw_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOVSX_GvEb_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32><i32><i8>t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVSX_GvEb_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32><i32><i8>t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVSX_GvEw_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOVSX_GvEw_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function MOVSX_GvEw_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32><i32><i16>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVSX_GvEw_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32><i32><i16>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  return ST_NEXT;
}

function MOVSX_GvEw_64r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64><i64><i16>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSX_GvEw_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64><i64><i16>t0;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  return ST_NEXT;
}

function MOVSXD_GvEd_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVSXD_GvEd_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function MOVBE_GvMv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 8;
  const t2: u32 = t0 << t1;
  const t3: u32 = t0 >> t1;
  const t4: u32 = t2 | t3;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t4);
  return ST_NEXT;
}

function MOVBE_GvMv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 8;
  const t2: u32 = bswap<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  return ST_NEXT;
}

function MOVBE_GvMv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 8;
  const t2: u64 = bswap<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  return ST_NEXT;
}

function MOVBE_MvGv_16m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 8;
  const t2: u32 = t0 << t1;
  const t3: u32 = t0 >> t1;
  const t4: u32 = t2 | t3;
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) store<u16>(tlbHost(te, lin), <u16>t4);
  else { slowStore(cpu, lin, <u64>(t4 & 0xffff), 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOVBE_MvGv_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 8;
  const t2: u32 = bswap<u32>(t0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t2);
  else { slowStore(cpu, lin, <u64>t2, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function MOVBE_MvGv_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = 8;
  const t2: u64 = bswap<u64>(t0);
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t2);
  else { slowStore(cpu, lin, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  return ST_NEXT;
}

function LEA_GvM_16m(cpu: usize, op: usize): i32 {
  const t0: u64 = opEa(cpu, op);
  const t1: u32 = <u32>t0;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  return ST_NEXT;
}

function XCHG_EbGb_8r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t1);
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  return ST_NEXT;
}

function XCHG_EbGb_8m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) { host = tlbHost(te, lin); t0 = load<u8>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
  if (host) store<u8>(host, <u8>t1); else slowStore(cpu, lin, <u64>t1, 1);
  store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
  return ST_NEXT;
}

function XCHG_EvGv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t1);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function XCHG_EvGv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) { host = tlbHost(te, lin); t0 = load<u16>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  if (host) store<u16>(host, <u16>t1); else slowStore(cpu, lin, <u64>t1, 2);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function XCHG_EvGv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t1);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function XCHG_EvGv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
  else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  if (host) store<u32>(host, <u32>t1); else slowStore(cpu, lin, <u64>t1, 4);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
  return ST_NEXT;
}

function XCHG_EvGv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t1);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function XCHG_EvGv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  let host: usize = 0;
  if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
  else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  if (host) store<u64>(host, <u64>t1); else slowStore(cpu, lin, t1, 8);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
  return ST_NEXT;
}

function XCHG_ZvrAX_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u16>(cpu, RAX);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t1);
  store<u16>(cpu, <u16>t0, RAX);
  return ST_NEXT;
}

function XCHG_ZvrAX_32(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu, RAX);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  store<u64>(cpu, <u64>t0, RAX);
  return ST_NEXT;
}

function XCHG_ZvrAX_64(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu, RAX);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  store<u64>(cpu, t0, RAX);
  return ST_NEXT;
}

function CMOVO_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVO_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNO_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNO_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getOF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVB_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVB_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVAE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVAE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getCF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getZF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVBE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVBE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVA_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVA_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVS_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVS_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNS_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNS_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getSF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVP_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVP_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu);
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNP_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVNP_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = getPF(cpu) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVL_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVL_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVGE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVGE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVLE_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVLE_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVG_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function CMOVG_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  const t2: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const t3: u32 = select<u32>(t0, t2, t1 != 0);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t3);
  return ST_NEXT;
}

function PUSH_Zv_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t0);
  else { slowStore(cpu, slot, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function POP_Zv_16(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 2;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 2)) t0 = load<u16>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
  return ST_NEXT;
}

function PUSH_Iz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t0);
  else { slowStore(cpu, slot, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ib_16(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(op, OP_IMM);
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t0);
  else { slowStore(cpu, slot, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t0);
  else { slowStore(cpu, slot, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function PUSH_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t0);
  else { slowStore(cpu, slot, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  return ST_NEXT;
}

function POP_Ev_16r(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 2;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 2)) t0 = load<u16>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t0);
  return ST_NEXT;
}

function POP_Ev_32r(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 4;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
  return ST_NEXT;
}

function POP_Ev_64r(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 8;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u64;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
  else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp + popped);
  store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
  return ST_NEXT;
}

function SALC(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  const t1: u32 = 255;
  const t2: u32 = 0;
  const t3: u32 = select<u32>(t1, t2, t0 != 0);
  store<u8>(cpu, <u8>t3, RAX);
  return ST_NEXT;
}

function JO_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JO_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNO_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNO_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getOF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JB_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JB_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JAE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JAE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getZF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JBE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JBE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JA_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JA_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JS_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JS_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNS_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNS_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getSF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JP_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JP_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu);
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNP_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JNP_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = getPF(cpu) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JL_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JL_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JGE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JGE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JLE_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JLE_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JG_Jb_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JG_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
  if (t0 != 0) {
  return jumpRelative(cpu, op, 16);
  }
  return ST_NEXT;
}

function JMP_Jb_16(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 16);
  return ST_NEXT;
}

function JMP_Jz_16(cpu: usize, op: usize): i32 {
  return jumpRelative(cpu, op, 16);
  return ST_NEXT;
}

function JMP_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function JMP_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function CALL_Jz_16(cpu: usize, op: usize): i32 {
  const t0: u64 = relTarget(cpu, op, 16);
  if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) return ST_FAULT;
  const t2: u64 = nextIp(cpu, op);
  const t3: u32 = <u32>t2;
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t3);
  else { slowStore(cpu, slot, <u64>(t3 & 0xffff), 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t0, RIP);
  return ST_JUMP;
}

function CALL_Ev_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u64 = nextIp(cpu, op);
  const t4: u32 = <u32>t3;
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t4);
  else { slowStore(cpu, slot, <u64>(t4 & 0xffff), 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function CALL_Ev_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u64 = nextIp(cpu, op);
  const t4: u32 = <u32>t3;
  const sp: u64 = (load<u64>(cpu, RSP) - 2) & load<u64>(cpu, SP_MASK);
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 2)) store<u16>(tlbHost(slotTe, slot), <u16>t4);
  else { slowStore(cpu, slot, <u64>(t4 & 0xffff), 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  setSp(cpu, sp);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function RET_Iw_16(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 2;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 2)) t0 = load<u16>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  const t3: u32 = <u32>load<u16>(op, OP_IMM);
  const t4: u64 = <u64>t3;
  setSp(cpu, sp + popped + t4);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function RET_16(cpu: usize, op: usize): i32 {
  const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
  const popped: u64 = 2;
  let slot: u64 = sp;
  if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const slotTe = tlbEntry(cpu, slot);
  let t0: u32;
  if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 2)) t0 = load<u16>(tlbHost(slotTe, slot));
  else { t0 = <u32>slowLoad(cpu, slot, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return stackFault(cpu); }
  const t1: u64 = <u64>t0;
  if (!checkTarget(cpu, t1)) return ST_FAULT;
  setSp(cpu, sp + popped);
  store<u64>(cpu, t1, RIP);
  return ST_JUMP;
}

function CMC(cpu: usize, op: usize): i32 {
  const t0: u32 = getCF(cpu);
  const t1: u32 = t0 ^ 1;
  setCF(cpu, t1);
  return ST_NEXT;
}

function CLC(cpu: usize, op: usize): i32 {
  const t0: u32 = 0;
  setCF(cpu, t0);
  return ST_NEXT;
}

function STC(cpu: usize, op: usize): i32 {
  const t0: u32 = 1;
  setCF(cpu, t0);
  return ST_NEXT;
}

function NOP_Ev_16r(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function NOP_Ev_32r(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function NOP_Ev_64r(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function NOP_Ev_16m(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function NOP_Ev_32m(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function NOP_Ev_64m(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

function TZCNT_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  const t2: u32 = 65536;
  const t3: u32 = t1 | t2;
  const t4: u32 = ctz<u32>(t3);
  const t5: u32 = t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t0 == t7);
  const t9: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t8, t9);
  return ST_NEXT;
}

function TZCNT_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  const t2: u32 = 65536;
  const t3: u32 = t1 | t2;
  const t4: u32 = ctz<u32>(t3);
  const t5: u32 = t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t0 == t7);
  const t9: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t8, t9);
  return ST_NEXT;
}

function TZCNT_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = ctz<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64><i32>t1, t4, t5);
  return ST_NEXT;
}

function TZCNT_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = ctz<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64><i32>t1, t4, t5);
  return ST_NEXT;
}

function TZCNT_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = ctz<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64>t1, t4, t5);
  return ST_NEXT;
}

function TZCNT_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = ctz<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64>t1, t4, t5);
  return ST_NEXT;
}

function LZCNT_GvEv_16r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = t0;
  const t2: u32 = clz<u32>(t1);
  const t3: u32 = 16;
  const t4: u32 = t2 - t3;
  const t5: u32 = t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t0 == t7);
  const t9: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t8, t9);
  return ST_NEXT;
}

function LZCNT_GvEv_16m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = t0;
  const t2: u32 = clz<u32>(t1);
  const t3: u32 = 16;
  const t4: u32 = t2 - t3;
  const t5: u32 = t4;
  store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t5);
  const t7: u32 = 0;
  const t8: u32 = <u32>(t0 == t7);
  const t9: u32 = 0;
  flagsCarry(cpu, <i64><i16>t5, t8, t9);
  return ST_NEXT;
}

function LZCNT_GvEv_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = clz<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64><i32>t1, t4, t5);
  return ST_NEXT;
}

function LZCNT_GvEv_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = clz<u32>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
  const t3: u32 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64><i32>t1, t4, t5);
  return ST_NEXT;
}

function LZCNT_GvEv_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = clz<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64>t1, t4, t5);
  return ST_NEXT;
}

function LZCNT_GvEv_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = clz<u64>(t0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
  const t3: u64 = 0;
  const t4: u32 = <u32>(t0 == t3);
  const t5: u32 = 0;
  flagsCarry(cpu, <i64>t1, t4, t5);
  return ST_NEXT;
}

function BLSR_ByEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  const t3: u32 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t6, t7);
  return ST_NEXT;
}

function BLSR_ByEy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  const t3: u32 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t6, t7);
  return ST_NEXT;
}

function BLSR_ByEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  const t3: u64 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64>t3, t6, t7);
  return ST_NEXT;
}

function BLSR_ByEy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  const t3: u64 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64>t3, t6, t7);
  return ST_NEXT;
}

function BLSMSK_ByEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  const t3: u32 = t0 ^ t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t6, t7);
  return ST_NEXT;
}

function BLSMSK_ByEy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 1;
  const t2: u32 = t0 - t1;
  const t3: u32 = t0 ^ t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t6, t7);
  return ST_NEXT;
}

function BLSMSK_ByEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  const t3: u64 = t0 ^ t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64>t3, t6, t7);
  return ST_NEXT;
}

function BLSMSK_ByEy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 1;
  const t2: u64 = t0 - t1;
  const t3: u64 = t0 ^ t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = 0;
  flagsCarry(cpu, <i64>t3, t6, t7);
  return ST_NEXT;
}

function BLSI_ByEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  const t3: u32 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = t6 ^ 1;
  const t8: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t7, t8);
  return ST_NEXT;
}

function BLSI_ByEy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 0;
  const t2: u32 = t1 - t0;
  const t3: u32 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  const t5: u32 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = t6 ^ 1;
  const t8: u32 = 0;
  flagsCarry(cpu, <i64><i32>t3, t7, t8);
  return ST_NEXT;
}

function BLSI_ByEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = 0;
  const t2: u64 = t1 - t0;
  const t3: u64 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = t6 ^ 1;
  const t8: u32 = 0;
  flagsCarry(cpu, <i64>t3, t7, t8);
  return ST_NEXT;
}

function BLSI_ByEy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = 0;
  const t2: u64 = t1 - t0;
  const t3: u64 = t0 & t2;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  const t5: u64 = 0;
  const t6: u32 = <u32>(t0 == t5);
  const t7: u32 = t6 ^ 1;
  const t8: u32 = 0;
  flagsCarry(cpu, <i64>t3, t7, t8);
  return ST_NEXT;
}

function ANDN_GyByEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t1: u32 = ~t0;
  const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t3: u32 = t1 & t2;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  flagsLogic(cpu, <i64><i32>t3);
  return ST_NEXT;
}

function ANDN_GyByEy_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t1: u32 = ~t0;
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t2: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t2 = load<u32>(tlbHost(te, lin));
  else { t2 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t3: u32 = t1 & t2;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
  flagsLogic(cpu, <i64><i32>t3);
  return ST_NEXT;
}

function ANDN_GyByEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t1: u64 = ~t0;
  const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t3: u64 = t1 & t2;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  flagsLogic(cpu, <i64>t3);
  return ST_NEXT;
}

function ANDN_GyByEy_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t1: u64 = ~t0;
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t2: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t2 = load<u64>(tlbHost(te, lin));
  else { t2 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t3: u64 = t1 & t2;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
  flagsLogic(cpu, <i64>t3);
  return ST_NEXT;
}

function BEXTR_GyEyBy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 255;
  const t3: u32 = t1 & t2;
  const t4: u32 = 8;
  const t5: u32 = t1 >> t4;
  const t6: u32 = 255;
  const t7: u32 = t5 & t6;
  const t8: u32 = 31;
  const t9: u32 = t3 & t8;
  const t10: u32 = t0 >> t9;
  const t11: u32 = 32;
  const t12: u32 = <u32>(t3 < t11);
  const t13: u32 = 0;
  const t14: u32 = select<u32>(t10, t13, t12 != 0);
  const t15: u32 = 32;
  const t16: u32 = <u32>(t7 < t15);
  const t17: u32 = 1;
  const t18: u32 = 31;
  const t19: u32 = t7 & t18;
  const t20: u32 = t17 << t19;
  const t21: u32 = 1;
  const t22: u32 = t20 - t21;
  const t23: u32 = t14 & t22;
  const t24: u32 = select<u32>(t23, t14, t16 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t24);
  flagsLogic(cpu, <i64><i32>t24);
  return ST_NEXT;
}

function BEXTR_GyEyBy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 255;
  const t3: u32 = t1 & t2;
  const t4: u32 = 8;
  const t5: u32 = t1 >> t4;
  const t6: u32 = 255;
  const t7: u32 = t5 & t6;
  const t8: u32 = 31;
  const t9: u32 = t3 & t8;
  const t10: u32 = t0 >> t9;
  const t11: u32 = 32;
  const t12: u32 = <u32>(t3 < t11);
  const t13: u32 = 0;
  const t14: u32 = select<u32>(t10, t13, t12 != 0);
  const t15: u32 = 32;
  const t16: u32 = <u32>(t7 < t15);
  const t17: u32 = 1;
  const t18: u32 = 31;
  const t19: u32 = t7 & t18;
  const t20: u32 = t17 << t19;
  const t21: u32 = 1;
  const t22: u32 = t20 - t21;
  const t23: u32 = t14 & t22;
  const t24: u32 = select<u32>(t23, t14, t16 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t24);
  flagsLogic(cpu, <i64><i32>t24);
  return ST_NEXT;
}

function BEXTR_GyEyBy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 255;
  const t4: u32 = t2 & t3;
  const t5: u32 = 8;
  const t6: u32 = t2 >> t5;
  const t7: u32 = 255;
  const t8: u32 = t6 & t7;
  const t9: u32 = 63;
  const t10: u32 = t4 & t9;
  const t11: u64 = t0 >> <u64>t10;
  const t12: u32 = 64;
  const t13: u32 = <u32>(t4 < t12);
  const t14: u64 = 0;
  const t15: u64 = select<u64>(t11, t14, t13 != 0);
  const t16: u32 = 64;
  const t17: u32 = <u32>(t8 < t16);
  const t18: u64 = 1;
  const t19: u32 = 63;
  const t20: u32 = t8 & t19;
  const t21: u64 = t18 << <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 - t22;
  const t24: u64 = t15 & t23;
  const t25: u64 = select<u64>(t24, t15, t17 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t25);
  flagsLogic(cpu, <i64>t25);
  return ST_NEXT;
}

function BEXTR_GyEyBy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 255;
  const t4: u32 = t2 & t3;
  const t5: u32 = 8;
  const t6: u32 = t2 >> t5;
  const t7: u32 = 255;
  const t8: u32 = t6 & t7;
  const t9: u32 = 63;
  const t10: u32 = t4 & t9;
  const t11: u64 = t0 >> <u64>t10;
  const t12: u32 = 64;
  const t13: u32 = <u32>(t4 < t12);
  const t14: u64 = 0;
  const t15: u64 = select<u64>(t11, t14, t13 != 0);
  const t16: u32 = 64;
  const t17: u32 = <u32>(t8 < t16);
  const t18: u64 = 1;
  const t19: u32 = 63;
  const t20: u32 = t8 & t19;
  const t21: u64 = t18 << <u64>t20;
  const t22: u64 = 1;
  const t23: u64 = t21 - t22;
  const t24: u64 = t15 & t23;
  const t25: u64 = select<u64>(t24, t15, t17 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t25);
  flagsLogic(cpu, <i64>t25);
  return ST_NEXT;
}

function BZHI_GyEyBy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 255;
  const t3: u32 = t1 & t2;
  const t4: u32 = 32;
  const t5: u32 = <u32>(t3 < t4);
  const t6: u32 = 1;
  const t7: u32 = 31;
  const t8: u32 = t3 & t7;
  const t9: u32 = t6 << t8;
  const t10: u32 = 1;
  const t11: u32 = t9 - t10;
  const t12: u32 = t0 & t11;
  const t13: u32 = select<u32>(t12, t0, t5 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t13);
  const t15: u32 = 32;
  const t16: u32 = <u32>(t3 < t15);
  const t17: u32 = t16 ^ 1;
  const t18: u32 = 0;
  flagsCarry(cpu, <i64><i32>t13, t17, t18);
  return ST_NEXT;
}

function BZHI_GyEyBy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 255;
  const t3: u32 = t1 & t2;
  const t4: u32 = 32;
  const t5: u32 = <u32>(t3 < t4);
  const t6: u32 = 1;
  const t7: u32 = 31;
  const t8: u32 = t3 & t7;
  const t9: u32 = t6 << t8;
  const t10: u32 = 1;
  const t11: u32 = t9 - t10;
  const t12: u32 = t0 & t11;
  const t13: u32 = select<u32>(t12, t0, t5 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t13);
  const t15: u32 = 32;
  const t16: u32 = <u32>(t3 < t15);
  const t17: u32 = t16 ^ 1;
  const t18: u32 = 0;
  flagsCarry(cpu, <i64><i32>t13, t17, t18);
  return ST_NEXT;
}

function BZHI_GyEyBy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 255;
  const t4: u32 = t2 & t3;
  const t5: u32 = 64;
  const t6: u32 = <u32>(t4 < t5);
  const t7: u64 = 1;
  const t8: u32 = 63;
  const t9: u32 = t4 & t8;
  const t10: u64 = t7 << <u64>t9;
  const t11: u64 = 1;
  const t12: u64 = t10 - t11;
  const t13: u64 = t0 & t12;
  const t14: u64 = select<u64>(t13, t0, t6 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t14);
  const t16: u32 = 64;
  const t17: u32 = <u32>(t4 < t16);
  const t18: u32 = t17 ^ 1;
  const t19: u32 = 0;
  flagsCarry(cpu, <i64>t14, t18, t19);
  return ST_NEXT;
}

function BZHI_GyEyBy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 255;
  const t4: u32 = t2 & t3;
  const t5: u32 = 64;
  const t6: u32 = <u32>(t4 < t5);
  const t7: u64 = 1;
  const t8: u32 = 63;
  const t9: u32 = t4 & t8;
  const t10: u64 = t7 << <u64>t9;
  const t11: u64 = 1;
  const t12: u64 = t10 - t11;
  const t13: u64 = t0 & t12;
  const t14: u64 = select<u64>(t13, t0, t6 != 0);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t14);
  const t16: u32 = 64;
  const t17: u32 = <u32>(t4 < t16);
  const t18: u32 = t17 ^ 1;
  const t19: u32 = 0;
  flagsCarry(cpu, <i64>t14, t18, t19);
  return ST_NEXT;
}

function MULX_GyByEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu, RDX);
  const t2: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
  const t3: u32 = t1 * t0;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  return ST_NEXT;
}

function MULX_GyByEy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu, RDX);
  const t2: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
  const t3: u32 = t1 * t0;
  store<u64>(cpu + <usize>(opV(op) << 3), <u64>t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
  return ST_NEXT;
}

function MULX_GyByEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu, RDX);
  const t2: u64 = mulHighU64(t1, t0);
  const t3: u64 = t1 * t0;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  return ST_NEXT;
}

function MULX_GyByEy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu, RDX);
  const t2: u64 = mulHighU64(t1, t0);
  const t3: u64 = t1 * t0;
  store<u64>(cpu + <usize>(opV(op) << 3), t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
  return ST_NEXT;
}

function SHLX_GyEyBy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 << t3;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SHLX_GyEyBy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 << t3;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SHLX_GyEyBy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function SHLX_GyEyBy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 << <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function SARX_GyEyBy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = <u32>(<i32><i32>t0 >> t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SARX_GyEyBy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = <u32>(<i32><i32>t0 >> t3);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SARX_GyEyBy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function SARX_GyEyBy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function SHRX_GyEyBy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 >> t3;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SHRX_GyEyBy_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = <u32>load<u32>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = 31;
  const t3: u32 = t1 & t2;
  const t4: u32 = t0 >> t3;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t4);
  return ST_NEXT;
}

function SHRX_GyEyBy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function SHRX_GyEyBy_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u64 = <u64>load<u64>(cpu + <usize>(opV(op) << 3));
  const t2: u32 = <u32>t1;
  const t3: u32 = 63;
  const t4: u32 = t2 & t3;
  const t5: u64 = t0 >> <u64>t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  return ST_NEXT;
}

function RORX_GyEyIb_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 31;
  const t2: u32 = load<u32>(op, OP_IMM);
  const t3: u32 = t2 & t1;
  const t4: u32 = t0 >> t3;
  const t5: u32 = 0;
  const t6: u32 = t5 - t3;
  const t7: u32 = t6 & t1;
  const t8: u32 = t0 << t7;
  const t9: u32 = t4 | t8;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t9);
  return ST_NEXT;
}

function RORX_GyEyIb_32m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
  else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 31;
  const t2: u32 = load<u32>(op, OP_IMM);
  const t3: u32 = t2 & t1;
  const t4: u32 = t0 >> t3;
  const t5: u32 = 0;
  const t6: u32 = t5 - t3;
  const t7: u32 = t6 & t1;
  const t8: u32 = t0 << t7;
  const t9: u32 = t4 | t8;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t9);
  return ST_NEXT;
}

function RORX_GyEyIb_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t1: u32 = 63;
  const t2: u32 = load<u32>(op, OP_IMM);
  const t3: u32 = t2 & t1;
  const t4: u64 = t0 >> <u64>t3;
  const t5: u32 = 0;
  const t6: u32 = t5 - t3;
  const t7: u32 = t6 & t1;
  const t8: u64 = t0 << <u64>t7;
  const t9: u64 = t4 | t8;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t9);
  return ST_NEXT;
}

function RORX_GyEyIb_64m(cpu: usize, op: usize): i32 {
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t0: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
  else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t1: u32 = 63;
  const t2: u32 = load<u32>(op, OP_IMM);
  const t3: u32 = t2 & t1;
  const t4: u64 = t0 >> <u64>t3;
  const t5: u32 = 0;
  const t6: u32 = t5 - t3;
  const t7: u32 = t6 & t1;
  const t8: u64 = t0 << <u64>t7;
  const t9: u64 = t4 | t8;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t9);
  return ST_NEXT;
}

function ADCX_GyEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const t7: u32 = t0 & t1;
  const t8: u32 = t0 | t1;
  const t9: u32 = ~t5;
  const t10: u32 = t8 & t9;
  const t11: u32 = t7 | t10;
  const t12: u32 = 31;
  const t13: u32 = t11 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = getOF(cpu);
  setCFOF(cpu, t16, t17);
  return ST_NEXT;
}

function ADCX_GyEy_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const t7: u32 = t0 & t1;
  const t8: u32 = t0 | t1;
  const t9: u32 = ~t5;
  const t10: u32 = t8 & t9;
  const t11: u32 = t7 | t10;
  const t12: u32 = 31;
  const t13: u32 = t11 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = getOF(cpu);
  setCFOF(cpu, t16, t17);
  return ST_NEXT;
}

function ADCX_GyEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const t7: u64 = t0 & t1;
  const t8: u64 = t0 | t1;
  const t9: u64 = ~t5;
  const t10: u64 = t8 & t9;
  const t11: u64 = t7 | t10;
  const t12: u32 = 63;
  const t13: u64 = t11 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = getOF(cpu);
  setCFOF(cpu, t16, t17);
  return ST_NEXT;
}

function ADCX_GyEy_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 + t1;
  const t3: u32 = getCF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const t7: u64 = t0 & t1;
  const t8: u64 = t0 | t1;
  const t9: u64 = ~t5;
  const t10: u64 = t8 & t9;
  const t11: u64 = t7 | t10;
  const t12: u32 = 63;
  const t13: u64 = t11 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = getOF(cpu);
  setCFOF(cpu, t16, t17);
  return ST_NEXT;
}

function ADOX_GyEy_32r(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u32 = t0 + t1;
  const t3: u32 = getOF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const t7: u32 = t0 & t1;
  const t8: u32 = t0 | t1;
  const t9: u32 = ~t5;
  const t10: u32 = t8 & t9;
  const t11: u32 = t7 | t10;
  const t12: u32 = 31;
  const t13: u32 = t11 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = getCF(cpu);
  setCFOF(cpu, t17, t16);
  return ST_NEXT;
}

function ADOX_GyEy_32m(cpu: usize, op: usize): i32 {
  const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u32;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
  else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u32 = t0 + t1;
  const t3: u32 = getOF(cpu);
  const t4: u32 = t3;
  const t5: u32 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
  const t7: u32 = t0 & t1;
  const t8: u32 = t0 | t1;
  const t9: u32 = ~t5;
  const t10: u32 = t8 & t9;
  const t11: u32 = t7 | t10;
  const t12: u32 = 31;
  const t13: u32 = t11 >> t12;
  const t14: u32 = 1;
  const t15: u32 = t13 & t14;
  const t16: u32 = t15;
  const t17: u32 = getCF(cpu);
  setCFOF(cpu, t17, t16);
  return ST_NEXT;
}

function ADOX_GyEy_64r(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
  const t2: u64 = t0 + t1;
  const t3: u32 = getOF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const t7: u64 = t0 & t1;
  const t8: u64 = t0 | t1;
  const t9: u64 = ~t5;
  const t10: u64 = t8 & t9;
  const t11: u64 = t7 | t10;
  const t12: u32 = 63;
  const t13: u64 = t11 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = getCF(cpu);
  setCFOF(cpu, t17, t16);
  return ST_NEXT;
}

function ADOX_GyEy_64m(cpu: usize, op: usize): i32 {
  const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
  let lin: u64 = opEa(cpu, op);
  if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const te = tlbEntry(cpu, lin);
  let t1: u64;
  if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
  else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) return ST_FAULT; }
  const t2: u64 = t0 + t1;
  const t3: u32 = getOF(cpu);
  const t4: u64 = <u64>t3;
  const t5: u64 = t2 + t4;
  store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
  const t7: u64 = t0 & t1;
  const t8: u64 = t0 | t1;
  const t9: u64 = ~t5;
  const t10: u64 = t8 & t9;
  const t11: u64 = t7 | t10;
  const t12: u32 = 63;
  const t13: u64 = t11 >> <u64>t12;
  const t14: u64 = 1;
  const t15: u64 = t13 & t14;
  const t16: u32 = <u32>t15;
  const t17: u32 = getCF(cpu);
  setCFOF(cpu, t17, t16);
  return ST_NEXT;
}
