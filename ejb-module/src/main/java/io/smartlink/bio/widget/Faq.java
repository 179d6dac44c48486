package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.List;

/** Questions and their answers, 1 to {@value #MAX_QUESTIONS}, each opened by a tap. */
public record Faq(List<Question> questions) implements Content {
    public static final int MAX_QUESTIONS = 30;

    /** A question of up to {@value #MAX_QUESTION} characters, its answer of up to {@value #MAX_ANSWER}. */
    public record Question(String question, String answer) {
        public static final int MAX_QUESTION = 300;
        public static final int MAX_ANSWER = 2000;

        /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
        public Question {
            FieldChecks checks = new FieldChecks();
            question = TypedText.requiredLine(checks, "question", question, MAX_QUESTION);
            answer = TypedText.requiredLines(checks, "answer", answer, MAX_ANSWER);
            checks.throwIfAny();
        }
    }

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Faq {
        questions = List.copyOf(questions);
        new FieldChecks()
                .that(
                        !questions.isEmpty() && questions.size() <= MAX_QUESTIONS,
                        "questions",
                        questions.isEmpty() ? "required" : "too-many",
                        "A FAQ has 1 to " + MAX_QUESTIONS + " questions.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.FAQ;
    }
}
