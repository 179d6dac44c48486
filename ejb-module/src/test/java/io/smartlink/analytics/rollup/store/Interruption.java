package io.smartlink.analytics.rollup.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A data source on whose connections something happens just before a certain statement is prepared, once. */
public final class Interruption {
    private Interruption() {}

    /** @param sql a part of the statement */
    public static DataSource before(String sql, DataSource source, Action action) {
        AtomicBoolean happened = new AtomicBoolean();
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? interrupted(connection, sql, happened, action) : result;
        });
    }

    private static Connection interrupted(Connection connection, String sql, AtomicBoolean happened, Action action) {
        return proxy(Connection.class, (self, method, arguments) -> {
            boolean prepared = method.getName().equals("prepareStatement") && ((String) arguments[0]).contains(sql);
            if (prepared && happened.compareAndSet(false, true)) {
                action.happen();
            }
            return call(connection, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What happens. */
    @FunctionalInterface
    public interface Action {
        void happen() throws Exception;
    }
}
