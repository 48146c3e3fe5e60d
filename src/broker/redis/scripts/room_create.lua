-- Makes a room.
-- KEYS: the room. ARGV: events at most, milliseconds that they are kept. Gives 1 when it is new.
if is_there() then return 0 end
if not make_room(now_ms()) then return refuse('memory_limit_exceeded') end
return 1
