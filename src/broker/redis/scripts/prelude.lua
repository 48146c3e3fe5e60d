-- Goes before every script: what they share. Keys of the keyspace begin with 'tm:k:'; a transaction that watches one puts
-- a marker at 'tm:w:' and every write takes it away. A bitmap begins with byte 1, a HyperLogLog with byte 2, and the JSON
-- text of a value with neither.

local integer_max = 9007199254740991

local function refuse(code)
  return redis.error_reply('TALLYMILL ' .. code)
end

local function now_ms()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

-- A key was written: whoever watches it has lost. To be called after the write, because a server that is out of memory
-- refuses only the first write of a script. No marker is there without 'tm:watched', and nothing expires while a script runs.
local is_watched
local function touch(key)
  if is_watched == nil then is_watched = redis.call('EXISTS', 'tm:watched') == 1 end
  if is_watched then redis.call('DEL', 'tm:w:' .. key:sub(6)) end
end

local function is_blob(text)
  local tag = text:byte(1)
  return tag == 1 or tag == 2
end

-- The type of a key as the port names it, or 'none'.
local function type_of(key)
  local kind = redis.call('TYPE', key).ok
  if kind == 'zset' then return 'sorted_set' end
  if kind ~= 'string' then return kind end
  local tag = redis.call('GETRANGE', key, 0, 0):byte(1)
  return tag == 1 and 'bitmap' or tag == 2 and 'hyperloglog' or 'string'
end

-- Whether a key of the keyspace, or what watches one, is not of a namespace where only those are asked for (`common_only` is
-- '1'): names of namespaces begin with byte 0.
local function is_wanted(key, common_only)
  return common_only ~= '1' or key:byte(6) ~= 0
end

-- Exact decimal text of an integer; the language itself prints 14 digits.
local function integer_text(number)
  return string.format('%.0f', number)
end

-- The sum as text, or nil where it is no integer within the bounds.
local function integer_sum(text, amount)
  local number = tonumber(text)
  if not number or number ~= math.floor(number) then return nil end
  local sum = number + tonumber(amount)
  if sum > integer_max or sum < -integer_max then return nil end
  return integer_text(sum)
end

local function is_finite(number)
  return number == number and number ~= math.huge and number ~= -math.huge
end

-- Whether the elements in ARGV from `first` on, one in each `step`, may be added to a structure. Only near the limit is it
-- looked up which of them are new; without `has_command` all are.
local function fits(key, size_command, has_command, first, step)
  local size = redis.call(size_command, key)
  if size + math.floor((#ARGV - first) / step) + 1 <= limits.elements then return true end
  for place = first, #ARGV, step do
    local has = has_command and redis.call(has_command, key, ARGV[place])
    if not has or has == 0 then size = size + 1 end
  end
  return size <= limits.elements
end
