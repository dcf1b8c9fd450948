/** What is typed into the popup's search, and the first term it has to find. */
export const SEARCHES = [
  { query: '乌镇', term: /Wuzhen|乌镇/ },
  { query: '烏鎮', term: /Wuzhen|烏鎮|乌镇/ },
  { query: 'Wuzhen', term: /Wuzhen|乌镇/ },
  { query: 'wuzhen', term: /Wuzhen|乌镇/ },
  { query: 'wzfh', term: /Wuzhen Summit|乌镇峰会/ },
  { query: 'shuzi honggou', term: /digital divide|数字鸿沟/i },
  { query: '數位落差', term: /digital divide|數位落差|数字鸿沟/i },
  { query: '全球数据安全', term: /Data Security|全球数据安全倡议/ },
  { query: 'zero sum', term: /zero-sum|零和/i },
];
