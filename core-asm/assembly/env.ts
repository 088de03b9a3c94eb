/** What the core asks of its driver (accel/tcg). Everything else it does alone. */

/** Throws the driver's preallocated object: leaves run() at once; EXC_VECTOR says what for. Never returns. */
@external("env", "unwind") export declare function envUnwind(): void;
/** Port I/O; width 1, 2 or 4. The driver refreshes INTR before it returns. */
@external("env", "portRead") export declare function envPortRead(port: u32, width: u32): u32;
@external("env", "portWrite") export declare function envPortWrite(port: u32, value: u32, width: u32): void;
/** Physical addresses that are not memory; width 1, 2 or 4. f64 holds 52 bits exactly. */
@external("env", "mmioRead") export declare function envMmioRead(at: f64, width: u32): u32;
@external("env", "mmioWrite") export declare function envMmioWrite(at: f64, value: u32, width: u32): void;
/** INTA: returns the vector. */
@external("env", "acknowledge") export declare function envAcknowledge(): u32;
/** Time-stamp counter ticks since power-on (1 GHz: guest nanoseconds). */
@external("env", "tsc") export declare function envTsc(): u64;
/** 64 random bits. */
@external("env", "random") export declare function envRandom(): u64;
/** IA32_APIC_BASE and CR8, which live in the local APIC. */
@external("env", "apicBase") export declare function envApicBase(): u64;
@external("env", "setApicBase") export declare function envSetApicBase(value: u64): void;
/** Register n of the local APIC in x2APIC mode (MSR 800h + n): ~0 if it cannot be read, false if it does not take the value. */
@external("env", "apicRead") export declare function envApicRead(register: u32): u64;
@external("env", "apicWrite") export declare function envApicWrite(register: u32, value: u64): bool;
/** IA32_TSC_DEADLINE; 0 is none. */
@external("env", "tscDeadline") export declare function envTscDeadline(): u64;
@external("env", "setTscDeadline") export declare function envSetTscDeadline(value: u64): void;
@external("env", "cr8") export declare function envCr8(): u32;
@external("env", "setCr8") export declare function envSetCr8(value: u32): void;
/** -d int: an exception or interrupt is about to be delivered. kind: 0 fault, 1 software, 2 external; ip: where. */
@external("env", "traceEvent") export declare function envTraceEvent(vector: u32, error: u32, kind: u32, ip: u64): void;
/** -d in_asm: straight-line code was decoded for the first time. */
@external("env", "traceCode") export declare function envTraceCode(rip: u64, host: u32, length: u32, mode: u32): void;
/** -d op, out_asm: a region has been translated, whose entry is at physical address `at` and whose page is at `host`; see translate/describe.ts. */
@external("env", "traceRegion") export declare function envTraceRegion(at: f64, host: u32, mode: u32, listing: u32, count: u32): void;
/** The FERR# pin. Returns the IGNNE# pin. */
@external("env", "ferr") export declare function envFerr(asserted: bool): bool;
/** SMIACT#: the processor enters or leaves system management mode. */
@external("env", "smiActive") export declare function envSmiActive(active: bool): void;
/** The guest did something the manual forbids or that is not modelled; number of a message in accel/tcg. */
@external("env", "guestLog") export declare function envGuestLog(message: u32, a: u64, b: u64): void;
