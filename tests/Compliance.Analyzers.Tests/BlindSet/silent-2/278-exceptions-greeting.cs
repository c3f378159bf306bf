namespace Mail.Rendering;
public class Renderer
{
    public string Render(Template t) => t.Body ?? throw new InvalidOperationException("Dear developer, the template has no body. Please contact us at dev@example.com or use the coupon template.");
}
