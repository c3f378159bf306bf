namespace QiMing.Push
{
    public sealed class LiquidBody
    {
        public string Code { get; set; }
        public string TemplateContent { get; set; }

        public static LiquidBody[] Init() => new[]
        {
            new LiquidBody { Code = "HG", TemplateContent = "{{ Order.Buyer }}您好，清关需要您的{{ Order.TaxIdName }}，请回复提供。" },
            new LiquidBody { Code = "YH", TemplateContent = "{{ Order.Buyer }}您好，凭{{ Coupon.Code }}再次下单享{{ Discount.Percent }}优惠。" }, // expect: BSM1002|BSM1001|BSM1006
            new LiquidBody { Code = "HP", TemplateContent = "{{ Order.Buyer }}您好，写好评送{{ Gift.Name }}，送完为止。" }, // expect: BSM2001
            new LiquidBody { Code = "TK", TemplateContent = "{{ Order.Buyer }}您好，{{ Refund.Amount }}元退款已退回原支付方式。" },
        };
    }
}
