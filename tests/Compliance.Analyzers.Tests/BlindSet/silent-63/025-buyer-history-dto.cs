using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Ticketing.Api.Dto
{
    public class BuyerHistoryDto
    {
        [JsonPropertyName("coupon_redemption")]
        public decimal CouponRedemption { get; set; }

        [JsonPropertyName("gift_wrap_price")]
        public decimal GiftWrapPrice { get; set; }

        [JsonPropertyName("review_stars")]
        public int? ReviewStars { get; set; }

        public List<InboundNote> Inbound { get; set; } = new();

        public static BuyerHistoryDto Demo() => new()
        {
            CouponRedemption = 5m,
            ReviewStars = 2,
            Inbound =
            {
                new InboundNote("buyer", "I was promised a free filter, where is it? Otherwise I will leave one star."),
                new InboundNote("buyer", "Can you give me a discount on the second one? My mail is jo@example.net"),
                new InboundNote("buyer", "杯子碎了，给我退款我就把差评删了")
            }
        };
    }

    public record InboundNote(string From, string Text);
}
