import { html, LitElement } from 'lit';

// The part of bpmn-js that is used.
interface Canvas {
  addMarker(element: string, marker: string): void;
  zoom(level: string, center?: string): void;
}

interface Viewer {
  importXML(xml: string): Promise<unknown>;
  get(name: 'canvas'): Canvas;
  destroy(): void;
}

/** A process model drawn by bpmn-js, with a mark on the element at which the process waits. It can be moved and zoomed. */
class ProcessDiagram extends LitElement {
  static override properties = {
    xml: { type: String },
    position: { type: String },
    label: { type: String },
    failed: { type: String },
  };

  declare xml: string;
  declare position: string;
  declare label: string;
  declare failed: string;

  private viewer?: Viewer;

  // bpmn-js' own style sheet is the document's
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<div class="canvas" role="img" tabindex="0" aria-label=${this.label}></div>`;
  }

  protected override async updated(): Promise<void> {
    const container = this.querySelector<HTMLElement>('.canvas');
    if (!container || !this.xml || this.viewer) {
      return;
    }
    // only who opens the diagram loads what draws it
    const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
    this.viewer = new NavigatedViewer({ container }) as unknown as Viewer;
    try {
      await this.viewer.importXML(this.xml);
      const canvas = this.viewer.get('canvas');
      canvas.zoom('fit-viewport', 'auto');
      if (this.position) {
        canvas.addMarker(this.position, 'waits-here');
      }
    } catch {
      container.textContent = this.failed;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.viewer?.destroy();
    this.viewer = undefined;
  }
}

customElements.define('process-diagram', ProcessDiagram);
