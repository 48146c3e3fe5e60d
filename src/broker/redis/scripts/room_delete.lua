-- Deletes a room.
-- KEYS: the room. Gives 1 when it was there.
if not is_there() then return 0 end
redis.call('UNLINK', meta, events)
redis.call('SREM', 'tm:room-names', base:sub(7, -2))
return 1
