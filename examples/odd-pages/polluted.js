/* What scripts from before 2015 leave on a page: enumerable functions on every object and array,
 * platform functions of their own making, and wrappers around others. */
var verbs = ['isEmpty', 'extend', 'each', 'clone', 'merge', 'toJSONString'];
for (var i = 0; i < verbs.length; i++) {
  Object.prototype[verbs[i]] = function () {
    return 'polusi';
  };
}
var ofArrays = ['contains', 'first', 'last', 'each', 'remove', 'clear', 'max', 'min', 'unique'];
for (var j = 0; j < ofArrays.length; j++) {
  Array.prototype[ofArrays[j]] = function () {
    return 'polusi';
  };
}
String.prototype.trimAll = function () {
  return this.replace(/\s/g, '');
};
Function.prototype.delay = function () {
  return 'polusi';
};
/* An old `Array.from` knows no iterators. */
Array.from = function (list) {
  var all = [];
  for (var i = 0; i < list.length; i++) all.push(list[i]);
  return all;
};
var realFetch = window.fetch;
window.requests = 0;
window.fetch = function () {
  window.requests++;
  return realFetch.apply(this, arguments);
};
var realParse = JSON.parse;
JSON.parse = function (text, revive) {
  return realParse(text, revive);
};
