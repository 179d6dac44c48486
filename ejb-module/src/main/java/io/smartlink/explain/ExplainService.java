package io.smartlink.explain;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Redirector;
import io.smartlink.snapshot.JdbcSnapshots;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;

/** Tells the owner of a link what a visitor would get, by the link as the database has it and not as a cache may. */
@Stateless
public class ExplainService {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    HostUrls hosts;

    @Inject
    Redirector redirector;

    @Inject
    Clock clock;

    /**
     * What the visit would end in, and why.
     *
     * @throws NotFoundException if the account has no such link
     */
    public Explanation explain(Actor actor, long linkId, ImaginedVisit visit) {
        Permissions.require(actor, Permission.READ_LINKS);
        LinkSnapshot link = new JdbcSnapshots(database, hosts)
                .find(actor.accountId(), linkId)
                .orElseThrow(() -> new NotFoundException("link"));
        return new Explainer(redirector).explain(visit, link, clock.instant());
    }
}
