// ECharts comes with its Japanese, and without its type.
declare module 'echarts/lib/i18n/langJA.js' {
  const langJA: Parameters<typeof import('echarts/core').registerLocale>[1];
  export default langJA;
}
