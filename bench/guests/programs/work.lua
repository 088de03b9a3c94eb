-- work.lua PARTS: calls, tables, closures, strings and floating point.
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end

local function queens(size)
  local found, rows = 0, {}
  local function place(column)
    if column > size then found = found + 1 return end
    for row = 1, size do
      local free = true
      for other = 1, column - 1 do
        if rows[other] == row or math.abs(rows[other] - row) == column - other then free = false break end
      end
      if free then
        rows[column] = row
        place(column + 1)
      end
    end
  end
  place(1)
  return found
end

local function words(count)
  local list, seen = {}, {}
  for i = 1, count do list[i] = string.format('%x-%d', i * 2654435761 % 4294967296, i % 97) end
  table.sort(list)
  for _, word in ipairs(list) do
    local tail = word:match('-(%d+)$')
    seen[tail] = (seen[tail] or 0) + #word:gsub('[0-4]', 'z')
  end
  return seen['13'] .. table.concat(list, ',', 1, 3)
end

local function integral(steps)
  local sum = 0.0
  for i = 1, steps do sum = sum + math.sin(i / steps) * math.sqrt(i) / steps end
  return string.format('%.9f', sum)
end

local parts = tonumber(arg[1])
local results
for _ = 1, parts do results = { fib(20), queens(6), words(2000), integral(20000) } end
print(table.concat(results, ' '))
