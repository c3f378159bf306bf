using System.Collections.Generic;

namespace Kuajing.Desk.Presets
{
    public class InvoicePresets
    {
        public List<(string Lang, string Content)> Create() => new()
        {
            ("en", "Hello, the invoice for order {order} is attached. The line 'promotion' shows the discount that was already applied to this order at checkout."),
            ("zh", "您好，订单{order}的发票见附件，其中“优惠”一行是下单时已经抵扣的金额。"),
            ("en", "Hello, the coupon was not applied to order {order} because it had ended the day before. We cannot apply it afterwards."),
            ("zh", "您好，订单{order}下单时优惠券已过期，因此没有抵扣，我们无法事后补用。"),
            ("en", "Hello, your VAT number has been added and the corrected invoice is attached."),
            ("zh", "您好，税号已经补上，更正后的发票见附件。")
        };
    }
}
