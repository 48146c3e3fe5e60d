-- Removes the ready messages.
-- KEYS: the queue. Gives how many.
if not is_there() then return refuse('queue_not_found') end
end_due(now_ms())
local ids = redis.call('ZRANGE', ready, 0, -1)
redis.call('UNLINK', ready)
for _, id in ipairs(ids) do forget(id) end
wake()
return #ids
