-- Deletes keys.
-- KEYS: the keys. Gives how many there were.
local deleted = 0
for _, key in ipairs(KEYS) do
  deleted = deleted + redis.call('UNLINK', key)
  touch(key)
end
return deleted
