import { html, LitElement } from 'lit';
import type { Chart, Point } from './indicator-trend-chart';

/** Target against actual over the years. The figures stand in a table beside it. */
class IndicatorTrend extends LitElement {
  static override properties = {
    points: { type: Array },
    label: { type: String },
    targetName: { type: String },
    actualName: { type: String },
  };

  declare points: Point[];
  declare label: string;
  declare targetName: string;
  declare actualName: string;

  private chart?: Chart;

  // drawn in the document, whose style sheet it shares
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<div class="canvas" role="img" tabindex="0" aria-label=${this.label}></div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override async updated(): Promise<void> {
    const container = this.querySelector<HTMLElement>('.canvas');
    if (!container || !this.points) {
      return;
    }
    // only who opens a chart loads what draws it
    const { Chart } = await import('./indicator-trend-chart');
    if (!this.isConnected) {
      return;
    }
    this.chart ??= new Chart(container);
    this.chart.show({
      points: this.points,
      label: this.label,
      targetName: this.targetName,
      actualName: this.actualName,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.chart?.dispose();
    this.chart = undefined;
  }
}

customElements.define('indicator-trend', IndicatorTrend);
