namespace Erp.Entity
{
    [SugarTable("coupon", "优惠券")]
    public class Coupon
    {
        [SugarColumn(ColumnDescription = "领取后可在下次购买时抵扣10元")]
        public decimal Amount { get; set; }
        [Comment("Given to the customer for a 5 star review")]
        public string? Reason { get; set; }
        [JsonPropertyName("gift_message")] public string? GiftMessage { get; set; }
    }
}
