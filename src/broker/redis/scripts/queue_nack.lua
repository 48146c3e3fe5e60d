-- Ends a lease; the message comes back or dies.
-- KEYS: the queue. ARGV: its id, '1' to bring it back. Gives 1 when it came back.
if not is_there() then return refuse('queue_not_found') end
local now = now_ms()
if not is_leased(ARGV[1], now) then return refuse('message_not_found') end
local reason = ARGV[2] == '1' and 'retries_exhausted' or 'rejected'
local came_back = return_message(ARGV[1], reason, now)
wake()
return came_back and 1 or 0
