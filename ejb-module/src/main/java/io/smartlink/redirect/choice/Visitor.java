package io.smartlink.redirect.choice;

import io.smartlink.platform.AddressRanges;
import io.smartlink.visit.AcceptLanguage;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.Program;
import io.smartlink.visit.QueryValues;
import io.smartlink.visit.ReferrerHost;
import io.smartlink.visit.Verdict;
import io.smartlink.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Who made a visit. Each thing is worked out when a link asks for it; plain links ask for nothing. */
public final class Visitor {
    private final Visit visit;
    private final VisitorFacts facts;
    private final AddressRanges excluded;
    private @Nullable Program program;
    private @Nullable QueryValues query;

    /** @param excluded addresses that the link's account does not count */
    public Visitor(Visit visit, VisitorFacts facts, AddressRanges excluded) {
        this.visit = visit;
        this.facts = facts;
        this.excluded = excluded;
    }

    public Verdict verdict() {
        return judgement().verdict();
    }

    public Judgement judgement() {
        Judgement judgement = Judgement.of(visit.userAgent(), program().crawler(), visit.purpose());
        return judgement.unless(excluded.contains(visit.address()));
    }

    /** Whether a click is made: a person who does more than look at the headers. */
    public boolean clicks() {
        return !visit.method().equals("HEAD") && verdict() == Verdict.PERSON;
    }

    @Nullable
    String device() {
        return program().device();
    }

    @Nullable
    String os() {
        return program().os();
    }

    /** ISO 3166-1 alpha-2; null where nothing is known. */
    public @Nullable String country() {
        return facts.locations().of(visit.address()).country();
    }

    @Nullable
    String language() {
        return AcceptLanguage.first(visit.acceptLanguage());
    }

    @Nullable
    String referrerHost() {
        return ReferrerHost.of(visit.referrer());
    }

    QueryValues query() {
        if (query == null) {
            query = new QueryValues(visit.rawQuery());
        }
        return query;
    }

    long atMillis() {
        return visit.atMillis();
    }

    private Program program() {
        if (program == null) {
            program = facts.programs().of(visit.userAgent());
        }
        return program;
    }
}
