package io.smartlink.web;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smartlink.platform.RefusalException;
import io.smartlink.web.api.ApiApplication;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler cannot hold, as far as they are about the web. Each test's name is the rule. */
class ArchitectureTest {
    /** So that an empty import cannot pass. */
    private static final int CLASSES_AT_LEAST = 60;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.smartlink.web");

    @Test
    void enough_classes_were_scanned() {
        assertThat(CODE.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.smartlink.web.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void the_redirect_and_the_api_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAnyPackage("io.smartlink.web.redirect..", "io.smartlink.web.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smartlink.web.api..", "io.smartlink.web.problem..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage("io.smartlink.web.api..", "io.smartlink.web.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smartlink.web.redirect..", "io.smartlink.web.page..")
                .check(CODE);
    }

    @Test
    void the_database_is_the_business_of_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sql..", "jakarta.persistence..", "org.hibernate..", "org.postgresql..")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.smartlink.web.problem")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CODE);
    }

    @Test
    void the_console_is_another_module() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smartlink.admin..", "jakarta.faces..", "org.primefaces..")
                .check(CODE);
    }

    @Test
    void exception_mappers_stand_in_one_package() {
        classes()
                .that()
                .implement(ExceptionMapper.class)
                .should()
                .resideInAPackage("io.smartlink.web.problem")
                .check(CODE);
    }

    @Test
    void resources_are_called_so() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CODE);
    }

    @Test
    void the_api_lists_all_of_its_classes() {
        Set<String> served = CODE.stream()
                .filter(type -> type.getPackageName().startsWith("io.smartlink.web.api")
                        || type.getPackageName().startsWith("io.smartlink.web.problem"))
                .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(new ApiApplication().getClasses())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void refusals_are_final_and_named() {
        classes()
                .that()
                .areAssignableTo(RefusalException.class)
                .should()
                .haveModifier(FINAL)
                .andShould()
                .haveSimpleNameEndingWith("Exception")
                .check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CODE);
    }

    @Test
    void nothing_is_thrown_that_has_no_name() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CODE);
    }

    @Test
    void nothing_is_written_to_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
                .orShould()
                .resideInAnyPackage("..util..", "..helper..", "..common..", "..manager..", "..impl..")
                .check(CODE);
    }

    @Test
    void nothing_is_null_unless_marked() {
        assertThat(CODE.stream()
                        .map(JavaClass::getPackage)
                        .filter(owner -> !owner.isAnnotatedWith(NullMarked.class))
                        .map(owner -> owner.getName())
                        .distinct())
                .isEmpty();
    }
}
