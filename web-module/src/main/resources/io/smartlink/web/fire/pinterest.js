tags['pinterest'] = function (ids) {
  var pintrk = window.pintrk = function () { pintrk.queue.push(Array.prototype.slice.call(arguments)); };
  pintrk.queue = [];
  pintrk.version = '3.0';
  ids.forEach(function (tag) { pintrk('load', tag.id); });
  pintrk('page');
  load('https://s.pinimg.com/ct/core.js');
};
