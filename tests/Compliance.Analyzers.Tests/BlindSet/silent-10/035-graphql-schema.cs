using GraphQL.Types;

namespace Promo.Graph
{
    public sealed class CouponType : ObjectGraphType<CouponDto>
    {
        public CouponType()
        {
            Name = "Coupon";
            Description = "A coupon code with a percentage off, or a free gift.";
            Field(x => x.Code).Description("The code the customer enters at checkout.");
            Field(x => x.Percent).Description("Percentage off the price of the order.");
            Field(x => x.GiftSku, nullable: true).Description("The SKU of the free gift, if the coupon has one.");
            Field<StringGraphType>("reviewBonus").DeprecationReason("Removed: a bonus for a review is not allowed on any marketplace.");
        }

        internal const string Query = """
            query Coupons($first: Int!) {
              coupons(first: $first, filter: { kind: FREE_GIFT, percentOff: { gt: 20 } }) {
                nodes { code percentOff giftCard { balance } reviews { stars } }
              }
            }
            """;
    }

    public record CouponDto(string Code, int Percent, string? GiftSku);
}
