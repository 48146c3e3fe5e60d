-- Picks a key of the keyspace: at random, or the first one found where there are many other keys and few of these.
-- ARGV: pattern of the names, what they begin with, 1 to leave out those of namespaces. Gives the key with its prefix, or
-- nothing.
local prefix = 'tm:k:' .. ARGV[2]
for _ = 1, 100 do
  local key = redis.call('RANDOMKEY')
  if not key then return false end
  if key:sub(1, #prefix) == prefix and is_wanted(key, ARGV[3]) then return key end
end
local cursor = '0'
repeat
  local page = redis.call('SCAN', cursor, 'MATCH', 'tm:k:' .. ARGV[1], 'COUNT', 1000)
  for _, key in ipairs(page[2]) do
    if is_wanted(key, ARGV[3]) then return key end
  end
  cursor = page[1]
until cursor == '0'
return false
