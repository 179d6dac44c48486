// The live page: shows what the server pushes, says so when the connection is lost, and tries again by itself. A page that
// nobody sees does not listen.
(function () {
  "use strict";

  var LONGEST_PAUSE = 30000;
  var PATIENCE = 4000; // the server ends streams now and then; who is back by then was not lost
  var view = null;
  var source = null;
  var pause = 1000;
  var retry = null;
  var complaint = null;
  var known = null;

  function connect() {
    clearTimeout(retry);
    if (document.hidden || source) {
      return;
    }
    source = new EventSource(view.getAttribute("data-live"));
    source.addEventListener("open", function () {
      pause = 1000;
      say("open", "Live");
    });
    source.addEventListener("visits", function (event) {
      say("open", "Live");
      show(JSON.parse(event.data));
    });
    source.addEventListener("trouble", function () {
      say("lost", "The figures cannot be read right now; trying again");
    });
    source.addEventListener("error", function () {
      disconnect();
      complaint = complaint || setTimeout(complain, PATIENCE);
      retry = setTimeout(connect, pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    });
  }

  // An ended session is no lost connection: the page leads to signing in again.
  function complain() {
    say("lost", "Connection lost; trying again");
    fetch(location.href, { redirect: "manual" }).then(function (answer) {
      if (answer.type === "opaqueredirect") {
        location.reload();
      }
    }, function () {
      // not reached either
    });
  }

  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
  }

  function say(state, words) {
    clearTimeout(complaint);
    complaint = null;
    var place = document.getElementById("liveState");
    if (place.getAttribute("data-state") !== state) {
      place.setAttribute("data-state", state);
      place.textContent = words;
    }
  }

  function show(live) {
    document.getElementById("people").textContent = live.people.toLocaleString("en");
    showMinutes(live.minutes);
    showLatest(live.latest);
  }

  function showMinutes(minutes) {
    var most = Math.max.apply(null, minutes.map(function (minute) { return minute.visits; }).concat(4));
    document.getElementById("minutes").replaceChildren.apply(document.getElementById("minutes"), minutes.map(function (minute) {
      var column = document.createElement("li");
      var bar = document.createElement("span");
      bar.style.height = 100 * minute.visits / most + "%";
      column.title = time(minute.at, false) + ": " + minute.visits + (minute.visits === 1 ? " click" : " clicks");
      column.setAttribute("aria-label", column.title);
      column.append(bar);
      return column;
    }));
  }

  function showLatest(latest) {
    var seen = {};
    var body = document.getElementById("latest");
    body.replaceChildren.apply(body, latest.map(function (visit) {
      var key = JSON.stringify(visit);
      var row = document.createElement("tr");
      row.className = known && !known[key] ? "is-new" : "";
      seen[key] = true;
      [time(visit.at, true), verdict(visit.verdict), visit.address, visit.source, visit.place || "unknown", visit.program || "unknown"].forEach(function (part) {
        var cell = document.createElement("td");
        cell.append(part);
        row.append(cell);
      });
      return row;
    }));
    known = seen;
    document.getElementById("latestNone").hidden = latest.length > 0;
  }

  function verdict(name) {
    var place = document.createElement("span");
    place.className = "verdict verdict-" + name;
    place.textContent = document.getElementById("verdicts").content.querySelector("[data-verdict='" + name + "']").textContent;
    return place;
  }

  function time(instant, withSeconds) {
    return new Date(instant).toLocaleTimeString("en-GB", withSeconds ? {} : { hour: "2-digit", minute: "2-digit" });
  }

  document.addEventListener("DOMContentLoaded", function () {
    view = document.getElementById("liveView");
    connect();
  });
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      disconnect();
      clearTimeout(retry);
    } else {
      connect();
    }
  });
  window.addEventListener("online", connect);
})();
