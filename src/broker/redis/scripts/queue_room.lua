-- Tells whether messages fit, and has the node woken when that may have changed.
-- KEYS: the queue. ARGV: how many messages. Gives 1 when they fit;
-- more than the queue ever takes fit when it is empty.
if not is_there() then return 1 end
local depth_max = setting('depth_max')
if redis.call('ZCARD', ready) + math.min(tonumber(ARGV[1]), depth_max) <= depth_max then return 1 end
redis.call('SET', wanted, '1', 'PX', 3000)
return 0
