package dev.attune.examples.watch;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A drawing as a picture of dots, for where SVG cannot be shown. */
final class Png {
  /** Dots a pixel either way: sharp on paper and on screens with small dots. */
  private static final int SCALE = 2;

  private Png() {}

  static byte[] of(String svg) throws IOException {
    SVGDocument drawing = new SVGLoader()
        .load(
            new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
            null,
            LoaderContext.createDefault());
    if (drawing == null) {
      throw new IOException("a picture cannot be drawn");
    }
    FloatSize size = drawing.size();
    BufferedImage image = new BufferedImage(
        SCALE * (int) size.width, SCALE * (int) size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, null);
    graphics.dispose();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ImageIO.write(image, "png", content);
    return content.toByteArray();
  }
}
