package io.smartlink.account.provider;

import io.smartlink.account.SelfOpening;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.provider.oidc.OidcSettings;
import io.smartlink.account.provider.oidc.ProvenIdentity;
import io.smartlink.account.provider.oidc.ProviderRefusedException;
import io.smartlink.account.signin.Credential;
import io.smartlink.account.signin.CredentialTable;
import io.smartlink.account.signin.SignInAudit;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.account.signup.SignUpSettings;
import io.smartlink.account.signup.SignUpWish;
import io.smartlink.mail.MailOutbox;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds, makes and undoes the links between people of the provider and members. */
@Stateless
public class IdentityLinks {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    OidcSettings provider;

    @Inject
    SignUpSettings signUps;

    @EJB
    SelfOpening accounts;

    @EJB
    AuditLog audit;

    @Inject
    MailOutbox mails;

    @Inject
    Clock clock;

    private IdentityTable identities;
    private CredentialTable credentials;

    @PostConstruct
    void open() {
        identities = new IdentityTable(database);
        credentials = new CredentialTable(database);
    }

    /**
     * The member that somebody of the provider is. The first time it is the one with the address that the provider has
     * checked; from then on the address does not matter any more.
     *
     * @throws ProviderRefusedException if that is nobody, and nobody can sign up
     */
    public Credential memberOf(ProvenIdentity person, Visitor visitor) {
        return linked(person).orElseGet(() -> link(person, visitor));
    }

    /** What the member is linked with. */
    public List<LinkedIdentity> of(Actor member) {
        return identities.ofMember(member.id());
    }

    /**
     * The member does not come that way any more, until the next time that it does.
     *
     * @throws NotFoundException if it did not
     */
    public void unlink(Actor member, String issuer) {
        if (!identities.unlink(member.id(), issuer)) {
            throw new NotFoundException("linked identity");
        }
        audit.record(
                member,
                AuditEntry.of(
                        AuditAction.OIDC_UNLINKED,
                        SignInAudit.subject(member),
                        AuditChanges.deleted(new AuditFields().with("issuer", issuer))));
    }

    private Optional<Credential> linked(ProvenIdentity person) {
        return identities.memberOf(person.issuer(), person.subject()).flatMap(credentials::find);
    }

    private Credential link(ProvenIdentity person, Visitor visitor) {
        String email = person.email();
        if (email == null) {
            throw ProviderRefusedException.unverified(provider.name());
        }
        Credential member = credentials.find(email).orElseGet(() -> signUp(person, email));
        if (!identities.link(person.issuer(), person.subject(), member.memberId(), clock.instant())) {
            // The same person twice at once, or another person of the provider who had this address before.
            return linked(person).orElseThrow(() -> ProviderRefusedException.nobody(provider.name()));
        }
        Actor here = member.actor().from(Origin.console(visitor.address(), null));
        audit.record(
                here,
                AuditEntry.of(
                        AuditAction.OIDC_LINKED,
                        SignInAudit.subject(here),
                        AuditChanges.created(new AuditFields().with("issuer", person.issuer()))));
        mails.tellMember(email, ProviderMails.linked(provider.name()), null);
        return member;
    }

    private Credential signUp(ProvenIdentity person, String email) {
        if (!signUps.enabled()) {
            throw ProviderRefusedException.nobody(provider.name());
        }
        String name = Objects.requireNonNullElse(person.name(), email);
        SignUpWish wish = new SignUpWish(email, name.substring(0, Math.min(name.length(), SignUpWish.MAX_NAME)));
        return credentials.find(accounts.open(wish.email(), wish.name())).orElseThrow();
    }
}
