using GraphQL.Types;
using Copperline.Gateway.Model;

namespace Copperline.Gateway.Schema;

public sealed class PromotionType : ObjectGraphType<Promotion>
{
    public PromotionType()
    {
        Name = "Promotion";
        Description = "A public promotion. Customers get the discount when they enter the coupon code at checkout.";
        Field(p => p.Code).Description("Coupon code, e.g. SAVE15 for 15% off your order.");
        Field(p => p.Percent).Description("Percentage off.");
        Field(p => p.FreeGiftSku, nullable: true).Description("SKU of the free gift that is added to the basket.");
        Field<BooleanGraphType>("stackable").Description("Whether you can combine it with another coupon.").DeprecationReason("Use maxCoupons instead; contact us on Slack.");
    }
}

public sealed class ReviewType : ObjectGraphType<ReviewModel>
{
    public ReviewType()
    {
        Name = "Review";
        Description = "Product review as shown on the detail page; five stars is best. Use removeReview to hide your copy of it.";
        Field(r => r.Stars);
        Field(r => r.Body);
        Field(r => r.Incentivized).Description("True if the reviewer received a free product, discount or refund for the review.");
    }
}
