package io.smartlink.customdomain.adapter;

import io.smartlink.customdomain.dns.DnsAnswer;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.DnsSettings;
import io.smartlink.customdomain.dns.RecordType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/** Asks DNS by dnsjava. Nothing is kept: who has just changed a record wants to see it. */
public final class DnsjavaLookup implements DnsLookup {
    private static final int DNS_PORT = 53;
    private static final int TRIES = 2;

    private final LookupSession session;
    private final Duration patience;

    /** @throws IllegalArgumentException if a resolver of the settings is no address */
    public DnsjavaLookup(DnsSettings settings) {
        List<InetSocketAddress> servers = settings.resolvers().isEmpty()
                ? ResolverConfig.getCurrentConfig().servers()
                : settings.resolvers().stream().map(DnsjavaLookup::server).toList();
        ExtendedResolver resolver =
                new ExtendedResolver(servers.stream().map(SimpleResolver::new).toArray(Resolver[]::new));
        resolver.setTimeout(settings.timeout());
        resolver.setRetries(TRIES);
        // A question leads to others where it follows a CNAME, each with all of its tries.
        patience = settings.timeout().multipliedBy(TRIES).plusSeconds(1);
        session = LookupSession.builder().resolver(resolver).build();
    }

    @Override
    public DnsAnswer lookup(String name, RecordType type) {
        try {
            return DnsAnswer.of(session
                    .lookupAsync(Name.fromString(name + "."), Type.value(type.name()))
                    .toCompletableFuture()
                    .join()
                    .getRecords()
                    .stream()
                    .map(DnsjavaLookup::text)
                    .toList());
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            return cause instanceof NoSuchDomainException || cause instanceof NoSuchRRSetException
                    ? DnsAnswer.NONE
                    : DnsAnswer.failed(reason(cause));
        } catch (TextParseException noName) {
            return DnsAnswer.NONE;
        }
    }

    private static String text(Record found) {
        if (found instanceof ARecord address) {
            return address.getAddress().getHostAddress();
        }
        if (found instanceof AAAARecord address) {
            return address.getAddress().getHostAddress();
        }
        if (found instanceof CNAMERecord alias) {
            return alias.getTarget().toString(true).toLowerCase(Locale.ROOT);
        }
        if (found instanceof TXTRecord text) {
            return String.join("", text.getStrings());
        }
        if (found instanceof CAARecord authorization) {
            return authorization.getFlags() + " " + authorization.getTag() + " " + authorization.getValue();
        }
        return found.rdataToString();
    }

    private static String reason(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return "it takes too long";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    /** {@code 192.0.2.1}, {@code 192.0.2.1:53}, {@code 2001:db8::1} or {@code [2001:db8::1]:53}. */
    private static InetSocketAddress server(String text) {
        boolean bracketed = text.startsWith("[");
        int colon = text.lastIndexOf(':');
        boolean hasPort = bracketed ? text.contains("]:") : colon >= 0 && text.indexOf(':') == colon;
        String host = hasPort ? text.substring(0, colon) : text;
        int port = hasPort ? Integer.parseInt(text.substring(colon + 1)) : DNS_PORT;
        try {
            return new InetSocketAddress(
                    InetAddress.getByName(host.replace("[", "").replace("]", "")), port);
        } catch (UnknownHostException noServer) {
            throw new IllegalArgumentException("smartlink.dns.resolver: \"" + text + "\" is no address", noServer);
        }
    }
}
