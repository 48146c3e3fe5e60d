-- Deletes every key of the keyspace and ends what watches them. Gives how many there were.
local deleted = 0
local cursor = '0'
repeat
  local page = redis.call('SCAN', cursor, 'MATCH', 'tm:[kw]:*', 'COUNT', 1000)
  for _, key in ipairs(page[2]) do
    local gone = redis.call('UNLINK', key)
    if key:sub(1, 5) == 'tm:k:' then deleted = deleted + gone end
  end
  cursor = page[1]
until cursor == '0'
return deleted
