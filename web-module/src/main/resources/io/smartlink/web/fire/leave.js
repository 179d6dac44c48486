var left = false;
function leave() {
  if (left) return;
  left = true;
  try {
    if (fired) tell();
  } finally {
    location.replace(data.location);
  }
}
function settled(worked) {
  fired = fired || worked;
  if (waiting === 0) setTimeout(leave, data.settling);
}
function fire() {
  setTimeout(leave, data.longest);
  run();
  if (waiting === 0) leave();
}
if (data.asks) {
  document.getElementById('allow').onclick = function () {
    answer(data.allow);
    document.getElementById('ask').hidden = true;
    document.getElementById('wait').hidden = false;
    fire();
  };
  document.getElementById('refuse').onclick = function (click) {
    click.preventDefault();
    answer(data.refuse);
    leave();
  };
} else {
  fire();
}
