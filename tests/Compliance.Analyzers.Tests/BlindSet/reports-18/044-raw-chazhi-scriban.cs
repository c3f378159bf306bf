using Scriban;

namespace Xinyuan.Amz.Scriban;

public class ScribanMailBuilder
{
    private const string CouponName = "voucher";

    public string Render(string kind, object model)
    {
        var tpl = kind switch
        {
            "refund" => """
                Dear {{ buyer.name }},
                {{ refund.amount }} for the dead battery in order {{ order.id }} went back to your card by Amazon.
                Xinyuan
                """,
            // expect@+4: BSM1002|BSM1001
            "thanks" => $$"""
                Dear friend,
                the battery should be charged one time before storage.
                Here comes a {{CouponName}} for your second battery, valid 14 days: XY-2ND-BAT
                Xinyuan
                """,
            // expect@+4: BSM2006
            "opinion" => """
                Dear {{ buyer.name }},
                your battery {{ product.sku }} is three weeks old now.
                You may describe your experience in a customer review on Amazon.
                Xinyuan
                """,
            // expect@+4: BSM1003|BSM1005|BSM1004
            _ => """
                {{ buyer.name }}您好，
                感谢您一直以来的支持，
                我们愿意再给您20美元的补贴，表达一点心意。
                新源
                """,
        };
        return Template.Parse(tpl).Render(model);
    }
}
