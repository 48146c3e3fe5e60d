-- Removes the dead letters.
-- KEYS: the queue. Gives how many.
if not is_there() then return refuse('queue_not_found') end
local ids = redis.call('ZRANGE', dead, 0, -1)
for _, id in ipairs(ids) do
  forget_dead(id)
  forget(id)
end
return #ids
