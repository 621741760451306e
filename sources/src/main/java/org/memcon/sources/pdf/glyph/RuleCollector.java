package org.memcon.sources.pdf.glyph;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.memcon.sources.pdf.glyph.PageContent.Rule;

/// Notices the horizontal rules that a page draws, such as the one above its notes: lines, and
/// rectangles thin enough to be lines.
final class RuleCollector {

  private static final float SHORTEST = 20;
  private static final float THICKEST = 2.5f;
  private static final int MOST = 2_000;

  private final PDFStreamEngine engine;
  private final List<float[]> strokes = new ArrayList<>();
  private float x;
  private float y;

  RuleCollector(PDFStreamEngine engine) {
    this.engine = engine;
  }

  void clear() {
    strokes.clear();
  }

  List<OperatorProcessor> operators() {
    return List.of(operator("m", this::move), operator("l", this::line), operator("re", this::box));
  }

  /// The rules of a page, from the top.
  List<Rule> found(float pageWidth) {
    float height = engine.getCurrentPage().getCropBox().getUpperRightY();
    float origin = engine.getCurrentPage().getCropBox().getLowerLeftX();
    if (engine.getCurrentPage().getRotation() != 0) {
      return List.of();
    }
    return strokes.stream()
        .map(s -> new Rule(s[0] - origin, s[1] - origin, height - s[2]))
        .filter(rule -> rule.left() >= -1 && rule.right() <= pageWidth + 1)
        .sorted((a, b) -> Float.compare(a.y(), b.y()))
        .toList();
  }

  private void move(float[] n) {
    x = n[0];
    y = n[1];
  }

  private void line(float[] n) {
    stroke(x, y, n[0], n[1]);
    move(n);
  }

  private void box(float[] n) {
    if (n.length >= 4) {
      stroke(n[0], n[1], n[0] + n[2], n[1] + n[3]);
    }
  }

  private void stroke(float fromX, float fromY, float toX, float toY) {
    Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
    Point2D.Float from = matrix.transformPoint(fromX, fromY);
    Point2D.Float to = matrix.transformPoint(toX, toY);
    if (Math.abs(to.x - from.x) >= SHORTEST
        && Math.abs(to.y - from.y) <= THICKEST
        && strokes.size() < MOST) {
      strokes.add(
          new float[] {Math.min(from.x, to.x), Math.max(from.x, to.x), (from.y + to.y) / 2});
    }
  }

  @FunctionalInterface
  private interface Drawing {
    void with(float[] numbers);
  }

  private OperatorProcessor operator(String name, Drawing drawing) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
          if (!(operands.get(i) instanceof COSNumber number)) {
            return;
          }
          numbers[i] = number.floatValue();
        }
        if (numbers.length >= 2) {
          drawing.with(numbers);
        }
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }
}
