package io.smartlink.analytics.rollup.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.core.Field;

/**
 * A one-dimensional array without nulls as PostgreSQL sends it in binary ({@code array_send} in its source): number of
 * dimensions, flags, type; then, unless there is no dimension, length and lower bound; then each element after its length
 * in bytes. The driver makes an object of each number, which for the lists of a busy account takes longer than all else.
 */
final class ArrayBytes {
    private static final int BOUND = Integer.BYTES;

    private final ByteBuffer bytes;
    private final int size;

    private ArrayBytes(ByteBuffer bytes) throws SQLException {
        this.bytes = bytes;
        int dimensions = bytes.getInt();
        boolean nulls = bytes.getInt() != 0;
        bytes.getInt();
        if (dimensions > 1 || nulls) {
            throw new SQLException("An array of " + dimensions + " dimensions, with nulls: " + nulls);
        }
        size = dimensions == 0 ? 0 : bytes.getInt();
        bytes.position(bytes.position() + (dimensions == 0 ? 0 : BOUND));
    }

    /** The array of a column; null if the column is, or did not come in binary, see {@link BinaryRows#expect}. */
    static @Nullable ArrayBytes of(ResultSet row, int column) throws SQLException {
        boolean binary = row.getMetaData() instanceof PGResultSetMetaData columns
                && columns.getFormat(column) == Field.BINARY_FORMAT;
        byte @Nullable [] bytes = binary ? row.getBytes(column) : null;
        return bytes == null ? null : new ArrayBytes(ByteBuffer.wrap(bytes));
    }

    /** Of {@code smallint[]} or {@code integer[]}. */
    int[] ints() {
        int[] ints = new int[size];
        for (int i = 0; i < size; i++) {
            ints[i] = bytes.getInt() == Short.BYTES ? bytes.getShort() : bytes.getInt();
        }
        return ints;
    }

    /** Of {@code bigint[]}. */
    long[] longs() {
        long[] longs = new long[size];
        for (int i = 0; i < size; i++) {
            bytes.getInt();
            longs[i] = bytes.getLong();
        }
        return longs;
    }

    String[] texts() {
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            int length = bytes.getInt();
            texts[i] = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
        }
        return texts;
    }
}
