tags['x'] = function (ids) {
  var twq = window.twq = function () {
    if (twq.exe) twq.exe.apply(twq, arguments); else twq.queue.push(arguments);
  };
  twq.version = '1.1';
  twq.queue = [];
  ids.forEach(function (tag) { twq('config', tag.id); });
  load('https://static.ads-twitter.com/uwt.js');
};
