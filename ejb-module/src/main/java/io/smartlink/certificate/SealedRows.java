package io.smartlink.certificate;

import io.smartlink.platform.Statements;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.VaultException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;

/** Seals with the current master key what an older one has sealed, after a rotation; some rows at a time. */
final class SealedRows {
    private static final System.Logger LOG = System.getLogger(SealedRows.class.getName());
    private static final int AT_ONCE = 100;

    private static final String OLD_CERTIFICATES = """
            select hostname as id, sealed_key
            from certificate
            where sealed_key is not null
              and substring(sealed_key from 3 for get_byte(sealed_key, 1)) <> ?
            limit ?
            """;
    private static final String OLD_ACCOUNTS = """
            select directory as id, sealed_key
            from acme_account
            where substring(sealed_key from 3 for get_byte(sealed_key, 1)) <> ?
            limit ?
            """;
    private static final String SEAL_CERTIFICATE =
            "update certificate set sealed_key = ? where hostname = ? and sealed_key = ?";
    private static final String SEAL_ACCOUNT =
            "update acme_account set sealed_key = ? where directory = ? and sealed_key = ?";

    private final Statements sql;

    SealedRows(DataSource database) {
        this.sql = new Statements(database);
    }

    void renewAll(KeyVault vault) {
        while (renew(vault) >= AT_ONCE) {
            LOG.log(Level.DEBUG, "More private keys are to be sealed anew.");
        }
    }

    /** @return how many were sealed anew; 0 when nothing is left that could be */
    int renew(KeyVault vault) {
        int renewed = 0;
        for (Sealed old : old(OLD_CERTIFICATES, vault)) {
            renewed += renew(old, StoredCertificate.rowOf(old.id()), SEAL_CERTIFICATE, vault);
        }
        for (Sealed old : old(OLD_ACCOUNTS, vault)) {
            renewed += renew(old, AccountKeyTable.rowOf(old.id()), SEAL_ACCOUNT, vault);
        }
        if (renewed > 0) {
            LOG.log(Level.INFO, "Private keys were sealed with the current master key: {0}", renewed);
        }
        return renewed;
    }

    private List<Sealed> old(String query, KeyVault vault) {
        return sql.query(
                query,
                row -> new Sealed(row.getString("id"), row.getBytes("sealed_key")),
                vault.current().getBytes(StandardCharsets.US_ASCII),
                AT_ONCE);
    }

    private int renew(Sealed old, String row, String update, KeyVault vault) {
        try {
            return sql.update(update, vault.seal(vault.open(old.key(), row), row), old.id(), old.key());
        } catch (VaultException locked) {
            LOG.log(Level.ERROR, "A private key cannot be sealed anew: " + row + ": " + locked.getMessage());
            return 0;
        }
    }

    private record Sealed(String id, byte[] key) {}
}
