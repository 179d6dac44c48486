package io.smartlink.client;

import jakarta.json.JsonObject;

/** A body that says itself what JSON it is, nulls included. */
interface JsonBody {
    JsonObject toJson();
}
