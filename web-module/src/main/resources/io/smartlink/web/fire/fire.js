var data = JSON.parse(document.getElementById('fire').textContent), tags = {}, waiting = 0, fired = false;
function tell() {
  navigator.sendBeacon(data.tell, new URLSearchParams({to: data.to, ticket: data.ticket}));
}
function load(url) {
  var script = document.createElement('script'), over = false;
  function done(worked) {
    if (over) return;
    over = true;
    waiting--;
    settled(worked);
  }
  waiting++;
  script.async = true;
  script.onload = function () { done(true); };
  script.onerror = function () { done(false); };
  script.src = url;
  document.head.appendChild(script);
}
function meet(origin) {
  var link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = origin;
  document.head.appendChild(link);
}
function run() {
  data.origins.forEach(meet);
  data.tags.forEach(function (group) {
    try {
      tags[group.tag](group.ids);
    } catch (failure) {
      // what one provider does wrong is no other's business, nor the visitor's
    }
  });
}
function answer(choice) {
  document.cookie = data.cookie + '=' + choice + '; Max-Age=' + data.maxAge + '; Path=/; SameSite=Lax'
    + (location.protocol === 'https:' ? '; Secure' : '');
}
