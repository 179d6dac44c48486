package io.smartlink.safety.blocklist;

import io.smartlink.account.actor.Actor;
import io.smartlink.bio.PageLeads;
import io.smartlink.customdomain.DomainLeads;
import io.smartlink.safety.block.BlockedBy;
import io.smartlink.safety.block.LinkBlocks;
import io.smartlink.safety.inspection.Inspection;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewQueue;
import io.smartlink.safety.rule.BlockRule;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes an entry of the blocklist count for what is there already, in the caller's transaction. */
@ApplicationScoped
class RuleEnforcement {
    @Inject
    BlocklistRows rows;

    @Inject
    LinkBlocks blocks;

    @Inject
    ReviewQueue reviews;

    @EJB
    DomainLeads leads;

    @EJB
    PageLeads pages;

    /** @return how many links it has stopped */
    int enforce(Actor actor, BlockRule rule) {
        List<BlocklistRows.LinkUnderRule> links = rows.linksUnder(rule);
        links.forEach(link -> {
            blocks.block(actor, link.id(), BlockedBy.SCAN, Inspection.ON_BLOCKLIST);
            reviews.add(ReviewKind.BLOCKED, link.accountId(), link.id(), link.url(), Inspection.ON_BLOCKLIST);
        });
        leads.lookAtAllSoon();
        pages.lookAtAllSoon();
        return links.size();
    }
}
