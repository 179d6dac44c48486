package io.smartlink.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The rules of docs that the console's classes obey. */
class ConsoleArchitectureTest {
    private static final int FEWEST_CLASSES = 35;

    private static final JavaClasses CONSOLE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.smartlink.admin");

    @Test
    void enough_classes_were_scanned_for_the_rules_to_mean_something() {
        assertThat(CONSOLE.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void beans_of_pages_end_in_View() {
        obey(classes().that().areAnnotatedWith(Named.class).should().haveSimpleNameEndingWith("View"));
        obey(classes().that().areAnnotatedWith(ViewScoped.class).should().haveSimpleNameEndingWith("View"));
    }

    @Test
    void no_class_talks_to_the_database() {
        obey(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "jakarta.jms.."));
    }

    @Test
    void view_scoped_beans_inject_only_session_beans_and_application_scoped_ones() {
        obey(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ViewScoped.class)
                .and()
                .areAnnotatedWith(Inject.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(
                        DescribedPredicate.describe("a type that outlives the view", ConsoleArchitectureTest::lives))));
    }

    /** All but the merging of destinations, which is pure and shows what visitors will get. */
    @Test
    void the_visitors_web_application_and_its_hot_path_are_not_known_here() {
        obey(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.smartlink.web..",
                        "io.smartlink.click..",
                        "io.smartlink.redirect",
                        "io.smartlink.redirect.choice..",
                        "jakarta.ws.rs.."));
    }

    @Test
    void features_of_the_console_have_no_cycles() {
        obey(slices().matching("io.smartlink.admin.(*)..").should().beFreeOfCycles());
    }

    @Test
    void filters_stand_at_the_door_and_nowhere_else() {
        obey(classes()
                .that()
                .areAssignableTo(jakarta.servlet.Filter.class)
                .should()
                .resideInAPackage("io.smartlink.admin.door"));
    }

    @Test
    void time_comes_from_the_clock() {
        obey(noClasses().should().callMethod(java.time.Instant.class, "now"));
        obey(noClasses().should().callMethod(Clock.class, "systemUTC"));
        obey(noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void names_say_what_a_class_is() {
        obey(noClasses().should().haveSimpleNameEndingWith("Impl"));
        obey(noClasses().should().haveSimpleNameEndingWith("Util"));
        obey(noClasses().should().haveSimpleNameEndingWith("Helper"));
        obey(noClasses().should().haveSimpleNameEndingWith("Manager"));
        obey(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..helper..", "..common..", "..manager..", "..impl.."));
    }

    @Test
    void nothing_generic_is_thrown_and_nothing_is_printed() {
        obey(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        obey(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        obey(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    private static boolean lives(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(ApplicationScoped.class);
    }

    private static void obey(ArchRule rule) {
        rule.check(CONSOLE);
    }
}
