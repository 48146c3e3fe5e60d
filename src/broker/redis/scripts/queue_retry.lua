-- Puts dead letters back, with no retry counted.
-- KEYS: the queue. ARGV: an id, or '' for all. Gives how many.
if not is_there() then return refuse('queue_not_found') end
local now = now_ms()
end_due(now)
local ids = ARGV[1] == '' and redis.call('ZRANGE', dead, 0, -1) or ARGV
if ARGV[1] ~= '' and not redis.call('ZSCORE', dead, ARGV[1]) then return 0 end
for _, id in ipairs(ids) do
  forget_dead(id)
  give_back(id, message(id), 0, now)
end
wake()
return #ids
