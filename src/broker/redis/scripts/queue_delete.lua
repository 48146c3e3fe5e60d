-- Deletes a queue with everything in it and ends who waits for it.
-- KEYS: the queue. Gives 1 when it was there.
if not is_there() then return 0 end
redis.call('UNLINK', meta, ready, pending, dead, bodies, states, holders, deaths, consumers, waiting, wanted)
redis.call('SREM', 'tm:queue-names', base:sub(7, -2))
redis.call('PUBLISH', 'tm:queue-deleted', base:sub(7, -2))
return 1
