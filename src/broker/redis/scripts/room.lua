-- Goes before the scripts of rooms: what they share. KEYS[1] is 'tm:{r:' name '}', every key of the room begins with it.
--   :meta    hash    configuration, next offset, counters, generation
--   :events  stream  id (offset + 1)-0 -> t: time, b: JSON text; no stream has an entry 0-0

local base = KEYS[1]
local meta, events = base .. ':meta', base .. ':events'

local function is_there() return redis.call('EXISTS', meta) == 1 end

local function number(name) return tonumber(redis.call('HGET', meta, name) or '0') end

local function entry_bytes(entry) return #entry[2][4] + 64 end

-- The room, made with the configuration in ARGV[1..2] where it is missing. False where there are too many rooms.
local function make_room(now)
  if is_there() then return true end
  if redis.call('SCARD', 'tm:room-names') >= limits.rooms then return false end
  redis.call('HSET', meta, 'events_max', ARGV[1], 'retention_ms', ARGV[2], 'next', 0, 'created_at', integer_text(now),
    'generation', redis.call('INCR', 'tm:generation'))
  redis.call('SADD', 'tm:room-names', base:sub(7, -2))
  return true
end

-- Drops the oldest events: those too many, too large together, though not the newest one for that, and those too old.
local function trim(now)
  local length, bytes = redis.call('XLEN', events), number('bytes')
  local events_max, retention = number('events_max'), number('retention_ms')
  local dropped, freed = 0, 0
  local start = '-'
  local function goes(entry)
    local left = length - dropped
    if left > events_max or (left > 1 and bytes - freed > limits.room_bytes) then return true end
    return retention > 0 and tonumber(entry[2][2]) <= now - retention
  end
  local done = length == 0
  while not done do
    local page = redis.call('XRANGE', events, start, '+', 'COUNT', start == '-' and 1 or 100)
    done = #page == 0
    for _, entry in ipairs(page) do
      done = not goes(entry)
      if done then break end
      dropped = dropped + 1
      freed = freed + entry_bytes(entry)
      start = '(' .. entry[1]
    end
  end
  if dropped == 0 then return end
  redis.call('XTRIM', events, 'MAXLEN', length - dropped)
  redis.call('HINCRBY', meta, 'bytes', -freed)
  redis.call('HINCRBY', meta, 'dropped', dropped)
end

-- First and next offset.
local function bounds()
  local next = number('next')
  return next - redis.call('XLEN', events), next
end
