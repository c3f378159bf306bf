namespace DeskNest.Templates
{
    /// <summary>Placeholders are filled by the template engine before the text goes to the Amazon buyer.</summary>
    public static class NamedHoleTemplates
    {
        public const string Percent = "Hello %Buyer.Name%, here is %Discount% off for your second desk mat."; // expect: BSM1001
        public const string Code = "Hello {{buyer_name}}, enter {{coupon_code}} at checkout before {{valid_until}}."; // expect: BSM1002
        public const string Value = "Hello {buyerName}, your {giftCardAmount} gift card is waiting. Answer this message to claim it."; // expect: BSM1005
        public const string Positional = "Hello {0}, {1} will be paid to you by Venmo once your star rating goes up."; // expect: BSM2001|BSM1004|BSM2004
        public const string Zh = "{{买家姓名}}您好，凭 {{券码}} 券码再购桌垫可减 {{金额}}。"; // expect: BSM1002|BSM1001
        public const string ZhTw = "{name} 您好，訂單 {orderId} 的桌墊顏色寄錯，我們已補寄，費用由我們負擔。";
        public const string Refund = "Hello %Buyer.Name%, we have returned %Amount% to your card for the torn mat.";
        public const string Short = "Hello #NAME#, the mat of order #ORDER# is two inches shorter than listed. Send it back with the free label or keep it until the right one arrives.";
    }
}
