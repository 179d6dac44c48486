package io.smartlink.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as settings write them; a name is never looked up. */
final class NetworkAddress {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private NetworkAddress() {}

    static boolean isAddress(String text) {
        return tryParse(text).isPresent();
    }

    /** An address with a prefix length that fits it, or a single address. */
    static boolean isNetwork(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isAddress(text);
        }
        String prefix = text.substring(slash + 1);
        return tryParse(text.substring(0, slash))
                .filter(address -> prefix.matches("\\d{1,3}"))
                .filter(address -> Integer.parseInt(prefix) <= address.getAddress().length * Byte.SIZE)
                .isPresent();
    }

    /** The address, when the text is one in digits. */
    static Optional<InetAddress> tryParse(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text)); // digits only: nothing is asked of a name server
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
