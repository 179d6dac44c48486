package io.smartlink.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** How to reach the database, for the launcher as well as for the server. */
record DatabaseAccess(String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Map<String, String> environment() {
        return Map.of(
                Setting.DB_URL.variable(), url,
                Setting.DB_USER.variable(), user,
                Setting.DB_PASSWORD.variable(), password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}
