package io.smartlink.certificate;

import io.smartlink.platform.Statements;
import io.smartlink.platform.vault.KeyVault;
import java.security.KeyPair;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The key of our account at each authority: made once, the same on all nodes, sealed. */
final class AccountKeyTable {
    private static final String ADD = """
            insert into acme_account (directory, sealed_key, created_at)
            values (?, ?, ?)
            on conflict (directory) do nothing
            """;
    private static final String FIND = "select sealed_key from acme_account where directory = ?";

    private final Statements sql;
    private final Supplier<KeyVault> vault;

    AccountKeyTable(DataSource database, Supplier<KeyVault> vault) {
        this.sql = new Statements(database);
        this.vault = vault;
    }

    /** The key for an authority; made now if there is none. Of two nodes that make one, both get the first. */
    KeyPair require(String directory, Instant now) {
        byte[] sealed = sql.first(FIND, row -> row.getBytes(1), directory).orElseGet(() -> {
            sql.update(ADD, directory, vault.get().seal(KeyPairs.bytes(KeyPairs.generate()), rowOf(directory)), now);
            return sql.first(FIND, row -> row.getBytes(1), directory).orElseThrow();
        });
        return KeyPairs.parse(vault.get().open(sealed, rowOf(directory)));
    }

    static String rowOf(String directory) {
        return "acme_account/" + directory;
    }
}
