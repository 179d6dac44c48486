package io.smartlink.admin.bio;

import io.smartlink.bio.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** What can be done to a page's stack. Positions that are out of it are taken for its ends: the stack may have changed. */
final class Stack {
    private Stack() {}

    /** The stack with the widget at this position, or in place of the one with its id. */
    static List<Widget> with(List<Widget> stack, Widget widget, int position) {
        List<Widget> changed = new ArrayList<>(stack);
        int known = indexOf(stack, widget.id());
        if (known >= 0) {
            changed.set(known, widget);
        } else {
            changed.add(bounded(position, changed.size()), widget);
        }
        return changed;
    }

    static List<Widget> without(List<Widget> stack, String id) {
        return stack.stream().filter(widget -> !widget.id().equals(id)).toList();
    }

    /** The stack with the widget at this position of the others. */
    static List<Widget> moved(List<Widget> stack, String id, int position) {
        int known = indexOf(stack, id);
        if (known < 0) {
            return stack;
        }
        List<Widget> others = new ArrayList<>(without(stack, id));
        others.add(bounded(position, others.size()), stack.get(known));
        return others;
    }

    /** The stack with the same once more below the widget, with an id of its own. */
    static List<Widget> repeated(List<Widget> stack, String id) {
        int known = indexOf(stack, id);
        if (known < 0) {
            return stack;
        }
        Widget widget = stack.get(known);
        Widget copy = new Widget(Widget.freshId(), widget.from(), widget.until(), widget.content());
        return with(stack, copy, known + 1);
    }

    /** -1 if it is not in there. */
    static int indexOf(List<Widget> stack, String id) {
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static int bounded(int position, int size) {
        return Math.max(0, Math.min(position, size));
    }
}
