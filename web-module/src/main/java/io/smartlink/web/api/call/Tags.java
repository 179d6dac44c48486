package io.smartlink.web.api.call;

import io.smartlink.account.AccountRow;
import io.smartlink.link.LinkRow;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.platform.OpaqueId;

/** Values of the entity tags of single resources, without quotes: strong, made of id and version, so that they change by edits and by nothing else. */
public final class Tags {
    private Tags() {}

    public static String of(LinkRow link) {
        return of(link.id(), link.version());
    }

    public static String of(AccountRow account) {
        return of(account.id(), account.version());
    }

    public static String of(CampaignRow campaign) {
        return of(campaign.id(), campaign.version());
    }

    public static String of(long id, int version) {
        return of(OpaqueId.text(id), version);
    }

    /** Of a thing that its name tells from all others of its kind. */
    public static String of(String name, int version) {
        return name + '-' + version;
    }
}
