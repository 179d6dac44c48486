package io.smartlink.client.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The API refused a request. The refusals that callers handle are types of their own; every other one is this class, told
 * apart by the last segment of its type, {@link Problem#name()}.
 */
public sealed class SmartlinkProblemException extends RuntimeException
        permits ForbiddenProblemException,
                NotFoundProblemException,
                PlanLimitException,
                RateLimitedException,
                SlugTakenException,
                StaleVersionException,
                UnauthorizedException,
                ValidationFailedException {

    private final Problem problem;

    SmartlinkProblemException(Problem problem) {
        super(problem.summary());
        this.problem = problem;
    }

    /** The exception for a problem: the final type where there is one for its name. */
    static SmartlinkProblemException of(Problem problem) {
        return switch (problem.name()) {
            case "forbidden" -> new ForbiddenProblemException(problem);
            case "not-found" -> new NotFoundProblemException(problem);
            case "plan-limit", "plan-required" -> new PlanLimitException(problem);
            case "rate-limited" -> new RateLimitedException(problem);
            case "slug-taken" -> new SlugTakenException(problem);
            case "stale-version" -> new StaleVersionException(problem);
            case "unauthorized" -> new UnauthorizedException(problem);
            case "validation-failed" -> new ValidationFailedException(problem);
            default -> new SmartlinkProblemException(problem);
        };
    }

    /** Everything that the answer said. */
    public Problem problem() {
        return problem;
    }

    /** See {@link Problem#type()}. */
    public URI type() {
        return problem.type();
    }

    /** See {@link Problem#title()}. */
    public String title() {
        return problem.title();
    }

    /** The HTTP status. */
    public int status() {
        return problem.status();
    }

    /** What was wrong this time, where the answer says so. */
    public Optional<String> detail() {
        return Optional.ofNullable(problem.detail());
    }

    /** The bad fields; empty for most kinds. */
    public List<FieldError> errors() {
        return problem.errors();
    }

    /** How long to wait before trying again, where the answer says so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(problem.retryAfter());
    }
}
