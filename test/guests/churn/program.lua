-- lua5.4 program.lua SEED LANGUAGE: a random program of 64-bit arithmetic, the same in C, Python and Lua, which prints a number of 16 digits.

local seed, language = tonumber(arg[1]), arg[2]
math.randomseed(seed)

local FUNCTIONS, STATEMENTS, TURNS = 24, 12, 60

-- How each language writes what follows: one operation to a statement, so that each can cut the result to 64 bits.
local languages = {
  c = {
    xor = '^', number = '0x%xUL', assign = '%s = %s;', loop = 'for (unsigned long i = 0; i < %d; i++) {', test = 'if ((%s >> %d & 1) == 0) {',
    close = '}', begin = 'static unsigned long f%d(unsigned long a, unsigned long b) { unsigned long c = %s;', result = 'return a ^ b ^ c; }',
    first = [[
static void put(unsigned long n) {
  char text[17]; long done;
  for (int i = 0; i < 16; i++) text[i] = "0123456789abcdef"[n >> (60 - 4 * i) & 15];
  text[16] = '\n';
  __asm__ volatile("syscall" : "=a"(done) : "a"(1L), "D"(1L), "S"(text), "d"(17L) : "rcx", "r11", "memory");
  __asm__ volatile("syscall" : "=a"(done) : "a"(60L), "D"(0L) : "rcx", "r11", "memory");
}]],
    main = 'void _start(void) { unsigned long n = 1;', call = 'n = f%d(n, %d);', last = 'put(n); }',
  },
  python = {
    xor = '^', number = '0x%x', assign = '%s = (%s) & 0xffffffffffffffff', loop = 'for i in range(%d):', test = 'if %s >> %d & 1 == 0:',
    begin = 'def f%d(a, b):\n c = %s', result = 'return a ^ b ^ c',
    main = 'n = 1', call = 'n = f%d(n, %d)', last = 'print("%016x" % n)',
  },
  lua = {
    xor = '~', number = '0x%x', assign = '%s = %s', loop = 'for i = 0, %d - 1 do', test = 'if %s >> %d & 1 == 0 then',
    close = 'end', begin = 'local function f%d(a, b) local c = %s', result = 'return a ~ b ~ c end',
    main = 'local n = 1', call = 'n = f%d(n, %d)', last = 'print(string.format("%016x", n))',
  },
}
local to = languages[language]

local depth = 0
local function put(text, ...) print(string.rep(' ', depth) .. string.format(text, ...)) end
local function close()
  depth = depth - 1
  if to.close then put(to.close) end
end

local variables = { 'a', 'b', 'c' }
local operators = { '+', '-', '*', to.xor, '&', '|', '>>', '<<' }
local function variable() return variables[math.random(#variables)] end
local function number() return string.format(to.number, math.random(0)) end
local function statement()
  local target, operator = variable(), operators[math.random(#operators)]
  local shift = operator == '>>' or operator == '<<'
  local other = shift and tostring(math.random(63)) or math.random(4) == 1 and number() or variable()
  -- Bits that are gone shall come back.
  put(to.assign, target, string.format('%s %s %s', variable(), operator, other))
  put(to.assign, target, string.format('%s + %s', target, number()))
end

if to.first then print(to.first) end
for f = 1, FUNCTIONS do
  put(to.begin, f, number())
  depth = 1
  put(to.loop, math.random(TURNS))
  depth = depth + 1
  for _ = 1, math.random(STATEMENTS) do
    local tested = math.random(3) == 1
    if tested then
      put(to.test, variable(), math.random(0, 63))
      depth = depth + 1
    end
    statement()
    if tested then close() end
  end
  close()
  put(to.result)
  depth = 0
end
put(to.main)
for f = 1, FUNCTIONS do put(to.call, f, f) end
put("%s", to.last)
