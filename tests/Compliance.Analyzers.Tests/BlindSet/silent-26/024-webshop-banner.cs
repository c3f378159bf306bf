using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Fenwick.Lighting.Webshop.Components;

public class SaleBanner : ComponentBase
{
    [Parameter] public int Percent { get; set; } = 15;

    protected override void BuildRenderTree(RenderTreeBuilder b)
    {
        b.OpenElement(0, "aside");
        b.AddAttribute(1, "class", "banner");
        b.AddContent(2, $"Winter sale: {Percent}% off all table lamps");
        b.OpenElement(3, "a");
        b.AddAttribute(4, "href", "/sale");
        b.AddContent(5, "Shop the sale");
        b.CloseElement();
        b.AddContent(6, "Add a lamp to the basket to get free delivery");
        b.CloseElement();
    }
}
