-- Gives the stamps of keys: the marker that the next write takes away, and whether the key is there.
-- KEYS: the keys. ARGV: how long a marker lives, in milliseconds; '' makes none. Gives a text for each key.
local stamps = {}
for place, key in ipairs(KEYS) do
  local name = 'tm:w:' .. key:sub(6)
  local marker = redis.call('GET', name)
  if ARGV[1] ~= '' then
    if not marker then
      local time = redis.call('TIME')
      marker = time[1] .. '.' .. time[2] .. '.' .. redis.call('INCR', 'tm:stamps')
      redis.call('SET', name, marker)
    end
    redis.call('PEXPIRE', name, ARGV[1])
  end
  stamps[place] = (marker or '') .. ':' .. redis.call('EXISTS', key)
end
return stamps
