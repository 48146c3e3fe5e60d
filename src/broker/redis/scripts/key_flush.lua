-- Deletes keys of the keyspace and ends what watches them. Gives how many there were.
-- ARGV: pattern of the names, 1 to leave out those of namespaces.
local deleted = 0
local cursor = '0'
repeat
  local page = redis.call('SCAN', cursor, 'MATCH', 'tm:[kw]:' .. ARGV[1], 'COUNT', 1000)
  for _, key in ipairs(page[2]) do
    if is_wanted(key, ARGV[2]) then
      local gone = redis.call('UNLINK', key)
      if key:sub(1, 5) == 'tm:k:' then deleted = deleted + gone end
    end
  end
  cursor = page[1]
until cursor == '0'
return deleted
