package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Permissions of a file as the bits that archives keep. */
final class FileMode {

    private static final int HIGHEST_BIT = 0400;

    private FileMode() {}

    static int of(Path path) throws IOException {
        int mode = 0;
        for (PosixFilePermission permission : Files.getPosixFilePermissions(path)) {
            mode |= bit(permission);
        }
        return mode;
    }

    static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            if ((mode & bit(permission)) != 0) {
                permissions.add(permission);
            }
        }
        return permissions;
    }

    /** The enum is declared in the order of the bits: owner reads, owner writes, ... others execute. */
    private static int bit(PosixFilePermission permission) {
        return HIGHEST_BIT >> permission.ordinal();
    }
}
