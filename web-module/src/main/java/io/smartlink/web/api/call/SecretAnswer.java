package io.smartlink.web.api.call;

/** An answer that shows a secret once; what is kept of it for a repeat is {@link #withoutSecrets}. */
public interface SecretAnswer {
    /** The same answer with null in place of each secret. */
    Object withoutSecrets();
}
