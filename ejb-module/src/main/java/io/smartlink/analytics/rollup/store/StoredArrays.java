package io.smartlink.analytics.rollup.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays as they come from the database; a column without a value is an empty one. */
final class StoredArrays {
    private StoredArrays() {}

    /** Of {@code smallint[]} or {@code integer[]}. */
    static int[] ints(ResultSet row, String column) throws SQLException {
        ArrayBytes bytes = ArrayBytes.of(row, row.findColumn(column));
        return bytes == null
                ? Arrays.stream(values(row, column))
                        .mapToInt(value -> ((Number) value).intValue())
                        .toArray()
                : bytes.ints();
    }

    static long[] longs(ResultSet row, String column) throws SQLException {
        ArrayBytes bytes = ArrayBytes.of(row, row.findColumn(column));
        return bytes == null
                ? Arrays.stream(values(row, column))
                        .mapToLong(value -> ((Number) value).longValue())
                        .toArray()
                : bytes.longs();
    }

    static String[] texts(ResultSet row, String column) throws SQLException {
        ArrayBytes bytes = ArrayBytes.of(row, row.findColumn(column));
        if (bytes == null) {
            Object[] values = values(row, column);
            return Arrays.copyOf(values, values.length, String[].class);
        }
        return bytes.texts();
    }

    private static Object[] values(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    /** For storing: small numbers, or null for none. */
    static short @Nullable [] smallOrNull(int[] values) {
        short[] small = new short[values.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (short) values[i];
        }
        return small.length == 0 ? null : small;
    }

    /** For storing: null for none. */
    static int @Nullable [] orNull(int[] values) {
        return values.length == 0 ? null : values;
    }
}
