package io.smartlink.client;

import java.util.List;

/**
 * Links to be made with one request.
 *
 * @param items 1 to 1,000
 */
public record NewLinks(List<NewLink> items) {

    public NewLinks {
        items = List.copyOf(items);
    }

    public static NewLinks of(NewLink... links) {
        return new NewLinks(List.of(links));
    }
}
