-- Prints what wrk measured as one line for programs: requests, microseconds, p50, p99 and maximum in microseconds, errors.
done = function(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT %d %d %d %d %d %d\n",
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
