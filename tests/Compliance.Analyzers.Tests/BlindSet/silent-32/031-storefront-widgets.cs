using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ChannelLoom.Storefront.Shopify.Widgets;

/// <summary>Banner of the tenant's public Shopify storefront.</summary>
public sealed class SaleBanner : ComponentBase
{
    [Parameter] public string Headline { get; set; } = "Summer sale";
    [Parameter] public string ButtonLabel { get; set; } = "Shop now";

    private const string CssClass = "banner banner--discount";
    private const string AriaLabel = "Sale banner";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "section");
        builder.AddAttribute(1, "class", CssClass);
        builder.AddAttribute(2, "aria-label", AriaLabel);
        builder.AddContent(3, Headline);
        builder.OpenElement(4, "a");
        builder.AddAttribute(5, "href", "/collections/sale");
        builder.AddContent(6, ButtonLabel);
        builder.CloseElement();
        builder.CloseElement();
    }
}

public static class ReviewWidgetLabels
{
    public const string WriteReview = "Write a review";
    public const string NoReviews = "No reviews yet";
    public const string ApplyCoupon = "Apply coupon";
    public const string GiftCard = "Gift card";
    public const string RemoveReview = "Delete review";
}
