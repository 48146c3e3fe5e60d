-- Gives the stamps of keys: the marker that the next write takes away, and whether the key is there.
-- KEYS: the keys. ARGV: how long a marker lives, in milliseconds; '' makes none. Gives a text for each key.
-- Writes take markers away only while 'tm:watched' is there, which is as long as any of them. Its text is part of the stamp:
-- where a server that runs out of memory has evicted it, writes may have gone unseen.

-- One deadline for all: the server's clock may go on while the script runs.
local time = redis.call('TIME')
local deadline = ARGV[1] ~= '' and time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1]

local function fresh(name)
  local text = time[1] .. '.' .. time[2] .. '.' .. redis.call('INCR', 'tm:stamps')
  redis.call('SET', name, text)
  return text
end

local watched = redis.call('GET', 'tm:watched')
if deadline then
  watched = watched or fresh('tm:watched')
  redis.call('PEXPIREAT', 'tm:watched', deadline)
end
local stamps = {}
for place, key in ipairs(KEYS) do
  local name = 'tm:w:' .. key:sub(6)
  local marker = redis.call('GET', name)
  if deadline then
    marker = marker or fresh(name)
    redis.call('PEXPIREAT', name, deadline)
  end
  stamps[place] = (watched or '') .. ':' .. (marker or '') .. ':' .. redis.call('EXISTS', key)
end
return stamps
