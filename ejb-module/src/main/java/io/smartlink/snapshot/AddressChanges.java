package io.smartlink.snapshot;

import io.smartlink.account.AccountService;
import io.smartlink.address.AddressBook;
import io.smartlink.customdomain.DomainService;
import io.smartlink.platform.ChangeListener;
import io.smartlink.redirect.AddressCache;
import io.smartlink.redirect.AddressKey;
import java.util.List;

/** Makes the cache forget what others have changed, and tells it whether it hears of changes at all. */
final class AddressChanges implements ChangeListener.Hearer {
    private final AddressCache cache;

    AddressChanges(AddressCache cache) {
        this.cache = cache;
    }

    @Override
    public List<String> channels() {
        return List.of(AddressBook.CHANNEL, DomainService.CHANNEL, AccountService.CHANNEL);
    }

    @Override
    public void catchUp() {
        cache.refreshDomains();
        cache.confirmAll();
        cache.hearing(true);
    }

    @Override
    public void heard(String channel, String payload) {
        switch (channel) {
            case DomainService.CHANNEL -> cache.refreshDomains();
            case AccountService.CHANNEL -> {
                cache.forgetAccount(Long.parseLong(payload));
                cache.refreshDomains();
            }
            default -> {
                int slash = payload.indexOf('/');
                cache.forget(new AddressKey(Long.parseLong(payload.substring(0, slash)), payload.substring(slash + 1)));
            }
        }
    }

    @Override
    public void deaf() {
        cache.hearing(false);
    }
}
