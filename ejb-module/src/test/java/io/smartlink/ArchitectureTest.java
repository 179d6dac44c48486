package io.smartlink;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.platform.RefusalException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler cannot hold. Each rule is one test; its name is the rule. */
class ArchitectureTest {
    /** Lowest first: a feature may look at those before it, at nothing after it. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "idempotency",
            "mail",
            "account",
            "customdomain",
            "certificate",
            "address",
            "pixel",
            "link",
            "bio",
            "media",
            "safety",
            "qr",
            "visit",
            "redirect",
            "snapshot",
            "explain",
            "click",
            "analytics",
            "operation");

    /** So that an empty import cannot pass. */
    private static final int CLASSES_AT_LEAST = 120;

    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate.."};

    /** What operators read, and what only looks whether something may be done. */
    private static final Set<String> WRITES_NOTHING = Set.of(
            "AccountService.account",
            "AccountService.accounts",
            "RecountService.recount", // of figures, which it leaves as they are
            "AmazonTemplates.all",
            "CertificateService.ofInstallation",
            "DomainLooks.one",
            "SystemService.state",
            "OperatorMembers.page",
            "OperatorMembers.slice",
            "OperatorMembers.count",
            "OperatorAuditTrail.event",
            "OperatorAuditTrail.page",
            "OperatorAuditTrail.slice",
            "OperatorAuditTrail.count",
            "OperatorAuditTrail.export",
            "StrikeService.page",
            "StrikeService.slice",
            "StrikeService.count",
            "OperatorPages.page",
            "OperatorPages.slice",
            "OperatorPages.count",
            "OperatorPages.find",
            "ReviewService.page",
            "ReviewService.slice",
            "ReviewService.count",
            "BlocklistService.page",
            "BlocklistService.slice",
            "BlocklistService.count",
            "DomainChanges.intend",
            "DomainOwnership.requireDefault",
            "DomainChanges.requireAddable",
            "LinkChanges.requireCreatable",
            "LinkChanges.requireChangeable",
            "LinkService.examine",
            "BioPageChanges.requireChangeable",
            "QrCodeChanges.requireCreatable",
            "QrCodeChanges.requireChangeable",
            "AccountService.slice",
            "AccountService.count",
            "PlanService.plans",
            "PlanService.plan");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("io/smartlink/tls/")) // a module of its own
            .importPackages("io.smartlink");

    @Test
    void enough_classes_were_scanned() {
        assertThat(CODE.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    @Test
    void every_class_belongs_to_a_feature_of_the_list() {
        Set<String> found = CODE.stream().map(ArchitectureTest::featureOf).collect(Collectors.toSet());

        assertThat(FEATURES).containsAll(found);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("io.smartlink.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.smartlink.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void features_look_only_downwards() {
        for (int i = 0; i < FEATURES.size() - 1; i++) {
            String[] above = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(feature -> "io.smartlink." + feature + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.smartlink." + FEATURES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(CODE);
        }
    }

    /** The container's view of a bean without an interface has its public methods only; others fail when they are called. */
    @Test
    void what_session_beans_offer_is_public() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePackagePrivate()
                .and()
                .areNotStatic()
                .and()
                .areNotAnnotatedWith(PostConstruct.class)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<String> described = CODE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> all = CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(described).isEqualTo(all);
    }

    @Test
    void the_core_serves_no_http() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..")
                .check(CODE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs.ext..", "jakarta.ws.rs.container..")
                .check(CODE);
    }

    @Test
    void outside_formats_and_services_are_met_in_adapters_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.json..",
                        "jakarta.ws.rs.client..",
                        "org.eclipse.microprofile.rest.client..",
                        "java.net.http..",
                        "ezvcard..",
                        "com.github.mangstadt..",
                        "javax.imageio..",
                        "java.awt..",
                        "com.google.zxing..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.shredzone..",
                        "jakarta.mail..",
                        "org.xbill..")
                .check(CODE);
    }

    @Test
    void the_redirect_knows_no_database_no_queue_and_no_container() {
        noClasses()
                .that()
                .resideInAnyPackage("io.smartlink.visit..", "io.smartlink.redirect..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "jakarta.jms..",
                        "jakarta.ejb..",
                        "jakarta.transaction..")
                .check(CODE);
    }

    @Test
    void records_carry_nothing_of_jakarta() {
        classes()
                .that()
                .areRecords()
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("jakarta..")))
                .check(CODE);
    }

    @Test
    void entities_stay_in_their_package() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(CODE);
    }

    @Test
    void entities_have_verbs_not_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CODE);
    }

    @Test
    void what_the_container_wakes_up_holds_no_database_code() {
        noClasses()
                .that(areWokenUp())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .check(CODE);
    }

    /** Spans are measured with {@link System#nanoTime()}, which tells nobody what time it is. */
    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.smartlink.platform")
                .should()
                .callMethodWhere(asksTheSystemForTheTime())
                .check(CODE);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..helper..", "..common..", "..manager..", "..impl..")
                .check(CODE);
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Common|Manager|Impl)(\\$.*)?")
                .check(CODE);
    }

    @Test
    void refusals_are_final_and_named() {
        classes()
                .that(are(assignableTo(RefusalException.class)))
                .and()
                .doNotHaveModifier(ABSTRACT)
                .should()
                .haveModifier(FINAL)
                .andShould()
                .haveSimpleNameEndingWith("Exception")
                .check(CODE);
    }

    @Test
    void there_is_one_root_of_refusals() {
        Set<String> roots = CODE.stream()
                .filter(type -> type.isAssignableTo(RefusalException.class))
                .filter(type -> type.getModifiers().contains(ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(roots).containsExactly(RefusalException.class.getName());
    }

    /** The container knows session beans by these names: of two it takes the transactions of one for both. */
    @Test
    void no_two_beans_of_the_container_have_one_name() {
        List<String> names = CODE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(MessageDriven.class))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    /**
     * Whoever asks for a permission other than one to read must reach the audit log, or stand in {@link #WRITES_NOTHING}:
     * a new command cannot forget its record.
     */
    @Test
    void what_may_change_something_is_recorded() {
        Set<String> silent = CODE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> {
                    Set<JavaMethod> reached = reachedFrom(method);
                    return reached.stream().anyMatch(ArchitectureTest::asksToWrite)
                            && reached.stream().noneMatch(ArchitectureTest::isARecord);
                })
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());

        assertThat(WRITES_NOTHING).containsAll(silent);
    }

    @Test
    void nothing_generic_is_thrown() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CODE);
    }

    @Test
    void nothing_is_printed_and_one_logging_interface_is_used() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CODE);
    }

    private static Set<JavaMethod> reachedFrom(JavaMethod start) {
        Set<JavaMethod> reached = new HashSet<>();
        Deque<JavaMethod> ahead = new ArrayDeque<>(Set.of(start));
        while (!ahead.isEmpty()) {
            JavaMethod method = ahead.pop();
            if (reached.add(method)) {
                method.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(target -> CODE.contain(target.getOwner().getName()))
                        .forEach(ahead::push);
            }
        }
        return reached;
    }

    private static boolean asksToWrite(JavaMethod method) {
        boolean decides = method.getOwner().isEquivalentTo(Permissions.class)
                || method.getOwner().isEquivalentTo(Permission.class);
        return !decides
                && method.getFieldAccesses().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Permission.class))
                        .anyMatch(access -> !access.getName().matches("(READ|EXPORT)_.*"));
    }

    private static boolean isARecord(JavaMethod method) {
        return method.getOwner().isEquivalentTo(AuditLog.class)
                && method.getName().startsWith("record");
    }

    private static String featureOf(JavaClass type) {
        return type.getPackageName().substring("io.smartlink.".length()).split("\\.")[0];
    }

    private static <T> DescribedPredicate<T> are(DescribedPredicate<T> predicate) {
        return predicate;
    }

    /** By annotation, not by name: a listener that no container calls may well speak to the database. */
    private static DescribedPredicate<JavaClass> areWokenUp() {
        return DescribedPredicate.describe(
                "are timers or message-driven",
                type -> type.isAnnotatedWith(MessageDriven.class)
                        || type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(Schedule.class)
                                        || method.isAnnotatedWith(Schedules.class)));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("asks the system for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = owner.getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean millis =
                    owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            boolean ownClock =
                    owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            return now || millis || ownClock;
        });
    }
}
