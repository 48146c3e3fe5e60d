-- Gives the stamps of keys: the marker that the next write takes away, and whether the key is there.
-- KEYS: the keys. ARGV: how long a marker lives, in milliseconds; '' makes none. Gives a text for each key.
-- Writes take markers away only while 'tm:watched' is there, which is as long as any of them. Its text is part of the stamp:
-- where a server that runs out of memory has evicted it, writes may have gone unseen.
local function fresh(name)
  local time = redis.call('TIME')
  local text = time[1] .. '.' .. time[2] .. '.' .. redis.call('INCR', 'tm:stamps')
  redis.call('SET', name, text)
  return text
end

local watched = redis.call('GET', 'tm:watched')
if ARGV[1] ~= '' then
  watched = watched or fresh('tm:watched')
  redis.call('PEXPIRE', 'tm:watched', ARGV[1])
end
local stamps = {}
for place, key in ipairs(KEYS) do
  local name = 'tm:w:' .. key:sub(6)
  local marker = redis.call('GET', name)
  if ARGV[1] ~= '' then
    marker = marker or fresh(name)
    redis.call('PEXPIRE', name, ARGV[1])
  end
  stamps[place] = (watched or '') .. ':' .. (marker or '') .. ':' .. redis.call('EXISTS', key)
end
return stamps
