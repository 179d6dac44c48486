package io.smartlink.platform;

/** What a caller demands of the version of a thing that it changes, checked while the thing is held. */
@FunctionalInterface
public interface VersionCondition {
    /** For callers who do not care. */
    VersionCondition ANY = version -> true;

    /** The version that the caller read, and no other. */
    static VersionCondition exactly(int expected) {
        return version -> version == expected;
    }

    boolean allows(int version);

    /** @throws StaleVersionException if it does not allow the version */
    default void require(int version) {
        if (!allows(version)) {
            throw new StaleVersionException();
        }
    }
}
