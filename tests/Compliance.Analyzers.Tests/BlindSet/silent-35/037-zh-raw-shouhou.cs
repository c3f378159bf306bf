using SendGrid.Helpers.Mail;

namespace ChaYeDian;

// 茶叶小店，给亚马逊买家发售后邮件，只讲订单的事
public class ShouHouYouJian(IYouJian yj)
{
    public async Task Fa(MaiJia m, string lx)
    {
        var aoxian = $$"""
            {{m.Ming}} 您好：

            茶罐在运输途中凹陷，新的已于今天补发，不收任何费用，旧的不用寄回。
            如果您更希望退款，请告诉我们，我们会全额退款到您的付款账户。
            """;
        var kouwei = $"""
            {m.Ming} 您好：

            您问的那款茶要用85度左右的水泡，第一泡十秒就够了。五星标志是茶叶等级，不是评分。
            """;
        var youhui = $"""
            {m.Ming} 您好：

            您问发票上的“-3.00”是什么，那是您下单时已经使用的优惠券，金额已从本订单扣除。
            """;
        var zhengwen = lx switch { "ax" => aoxian, "yh" => youhui, _ => kouwei };
        var mail = new SendGridMessage { Subject = "关于您的茶叶订单", PlainTextContent = zhengwen };
        mail.AddTo(m.ZhongZhuanYouXiang);
        await yj.Fa(mail);
    }
}

public record MaiJia(string Ming, string ZhongZhuanYouXiang);
