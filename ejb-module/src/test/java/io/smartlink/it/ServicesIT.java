package io.smartlink.it;

import io.smartlink.account.AccountService;
import io.smartlink.account.ApiKeyService;
import io.smartlink.account.key.KeyService;
import io.smartlink.account.member.InvitationAcceptance;
import io.smartlink.account.member.InvitationService;
import io.smartlink.account.member.MemberService;
import io.smartlink.account.plan.PlanService;
import io.smartlink.account.signin.SignInService;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.certificate.CertificateService;
import io.smartlink.click.store.ClickStore;
import io.smartlink.explain.ExplainService;
import io.smartlink.link.LinkExpiry;
import io.smartlink.link.LinkService;
import io.smartlink.link.TagService;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.platform.ClusterLease;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.redirect.Redirector;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Deploys the whole core once, without its way to the broker, and runs what the interfaces say about each feature.
 */
@ArquillianTest
class ServicesIT
        implements LinksInTheContainer,
                AccountsInTheContainer,
                PlansInTheContainer,
                MembersInTheContainer,
                LeasesInTheContainer,
                ReportsInTheContainer,
                CampaignsInTheContainer,
                CertificatesInTheContainer,
                ExplanationsInTheContainer {
    private static final String BROKER_NEEDED =
            "^(?!.*/click/(ClickPipeline|ClickListener|ClickHealth|ClickMetrics|DeadLetterTimer)(\\$.*)?\\.class$).*";

    @Inject
    LinkService links;

    @Inject
    LinkExpiry expiry;

    @Inject
    AccountService accounts;

    @Inject
    PlanService plans;

    @Inject
    MemberService members;

    @Inject
    KeyService keyService;

    @Inject
    InvitationService invitations;

    @Inject
    InvitationAcceptance acceptance;

    @Inject
    SignInService signIns;

    @Inject
    ApiKeyService keys;

    @Inject
    AnalyticsService analytics;

    @Inject
    ClusterLease lease;

    @Inject
    ClickStore clicks;

    @Inject
    Redirector redirector;

    @Inject
    CampaignService campaigns;

    @Inject
    TagService tags;

    @Inject
    ExplainService explanations;

    @Inject
    CertificateService certificates;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Deployment
    static WebArchive core() {
        GenericArchive core = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File("target/classes"), Filters.include(BROKER_NEEDED))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "core.war")
                .merge(core, "WEB-INF/classes")
                .addPackage(ServicesIT.class.getPackage())
                .deleteClass(DatabaseOfTheRun.class)
                .addAsWebInfResource(new File("target/classes/META-INF/beans.xml"), "beans.xml")
                .addAsLibraries(new File(System.getProperty("it.directory"), "lib").listFiles());
    }

    @Override
    public LinkService links() {
        return links;
    }

    @Override
    public LinkExpiry expiry() {
        return expiry;
    }

    @Override
    public Accounts accounts() {
        return new Accounts(accounts, signIns, keys);
    }

    @Override
    public AccountService accountService() {
        return accounts;
    }

    @Override
    public PlanService plans() {
        return plans;
    }

    @Override
    public MemberService members() {
        return members;
    }

    @Override
    public InvitationService invitations() {
        return invitations;
    }

    @Override
    public InvitationAcceptance acceptance() {
        return acceptance;
    }

    @Override
    public SignInService signIns() {
        return signIns;
    }

    @Override
    public KeyService keyService() {
        return keyService;
    }

    @Override
    public AnalyticsService analytics() {
        return analytics;
    }

    @Override
    public ClusterLease lease() {
        return lease;
    }

    @Override
    public ClickStore clicks() {
        return clicks;
    }

    @Override
    public Redirector redirector() {
        return redirector;
    }

    @Override
    public CampaignService campaigns() {
        return campaigns;
    }

    @Override
    public TagService tags() {
        return tags;
    }

    @Override
    public ExplainService explanations() {
        return explanations;
    }

    @Override
    public CertificateService certificates() {
        return certificates;
    }

    @Override
    public DataSource database() {
        return database;
    }
}
