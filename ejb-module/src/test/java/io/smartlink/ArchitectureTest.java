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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smartlink.platform.RefusalException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
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
            "account",
            "mail",
            "customdomain",
            "certificate",
            "address",
            "link",
            "visit",
            "redirect",
            "snapshot",
            "explain",
            "click",
            "analytics");

    /** So that an empty import cannot pass. */
    private static final int CLASSES_AT_LEAST = 120;

    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate.."};

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

    @Test
    void nothing_generic_is_thrown() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CODE);
    }

    @Test
    void nothing_is_printed_and_one_logging_interface_is_used() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CODE);
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
