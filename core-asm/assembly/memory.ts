/** Everything about guest memory, for the rest of the core; see the files for who does what. */
export * from "./physical";
export * from "./logged";
export * from "./paging";
export * from "./tlb";
export * from "./linear";
export * from "./access";
