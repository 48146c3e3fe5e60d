-- Ends a lease; the message is done.
-- KEYS: the queue. ARGV: its id. Gives nothing of interest.
if not is_there() then return refuse('queue_not_found') end
local now = now_ms()
if not is_leased(ARGV[1], now) then return refuse('message_not_found') end
end_lease(ARGV[1])
forget(ARGV[1])
count('acked', 1)
if redis.call('EXISTS', waiting) == 1 then wake() end
return 1
