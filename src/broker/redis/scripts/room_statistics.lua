-- KEYS: the room. Gives {oldest offset, next offset, events dropped, time of creation, generation}.
if not is_there() then return refuse('room_not_found') end
trim(now_ms())
local oldest, next = bounds()
return { oldest, next, number('dropped'), number('created_at'), number('generation') }
