var question = document.getElementById('ask'), allowed = document.getElementById('allowed');
function settled(worked) {
  if (!worked || fired) return;
  fired = true;
  tell();
}
function fire() {
  if (allowed) allowed.hidden = false;
  run();
}
function close(choice) {
  var rest = document.querySelector('main');
  answer(choice);
  question.hidden = true;
  rest.tabIndex = -1;
  rest.focus({preventScroll: true});
}
if (allowed) {
  document.getElementById('withdraw').onclick = function () {
    answer(data.refuse);
    location.reload();
  };
}
if (data.asks) {
  document.getElementById('allow').onclick = function () {
    close(data.allow);
    fire();
  };
  document.getElementById('refuse').onclick = function () { close(data.refuse); };
  question.hidden = false;
} else {
  fire();
}
