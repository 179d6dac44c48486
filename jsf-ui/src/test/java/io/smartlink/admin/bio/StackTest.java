package io.smartlink.admin.bio;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.bio.widget.Heading;
import io.smartlink.bio.widget.Widget;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    private final Widget a = new Widget("a", null, null, new Heading("A"));
    private final Widget b = new Widget("b", null, null, new Heading("B"));
    private final Widget c = new Widget("c", null, null, new Heading("C"));
    private final List<Widget> stack = List.of(a, b, c);

    @Test
    void a_widget_moves_to_its_position_among_the_others() {
        assertThat(Stack.moved(stack, "a", 1)).containsExactly(b, a, c);
        assertThat(Stack.moved(stack, "c", 0)).containsExactly(c, a, b);
        assertThat(Stack.moved(stack, "b", 1)).containsExactly(a, b, c);
    }

    @Test
    void positions_out_of_the_stack_are_its_ends() {
        assertThat(Stack.moved(stack, "b", -1)).containsExactly(b, a, c);
        assertThat(Stack.moved(stack, "a", 99)).containsExactly(b, c, a);
    }

    @Test
    void a_widget_that_somebody_else_took_away_is_left_alone() {
        assertThat(Stack.moved(stack, "gone", 0)).isEqualTo(stack);
        assertThat(Stack.repeated(stack, "gone")).isEqualTo(stack);
        assertThat(Stack.without(stack, "gone")).isEqualTo(stack);
    }

    @Test
    void a_new_widget_comes_in_and_a_known_one_is_replaced_where_it_stands() {
        Widget d = new Widget("d", null, null, new Heading("D"));
        Widget other = new Widget("b", null, null, new Heading("Other"));

        assertThat(Stack.with(stack, d, 1)).containsExactly(a, d, b, c);
        assertThat(Stack.with(stack, other, 0)).containsExactly(a, other, c);
    }

    @Test
    void a_copy_stands_below_with_an_id_of_its_own() {
        List<Widget> repeated = Stack.repeated(stack, "b");

        assertThat(repeated).hasSize(4).extracting(Widget::id).doesNotHaveDuplicates();
        assertThat(repeated.get(2).content()).isEqualTo(b.content());
    }
}
