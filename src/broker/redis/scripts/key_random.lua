-- Picks a key of the keyspace: at random, or the first one found where there are many other keys and few of these.
-- Gives the key with its prefix, or nothing.
for _ = 1, 100 do
  local key = redis.call('RANDOMKEY')
  if not key then return false end
  if key:sub(1, 5) == 'tm:k:' then return key end
end
local cursor = '0'
repeat
  local page = redis.call('SCAN', cursor, 'MATCH', 'tm:k:*', 'COUNT', 1000)
  if page[2][1] then return page[2][1] end
  cursor = page[1]
until cursor == '0'
return false
