using SendGrid.Helpers.Mail;

namespace ChaYeDian;

// 茶叶小店，给亚马逊买家发售后邮件
public class ShouHouYouJian(IYouJian yj)
{
    public async Task Fa(MaiJia m, string lx)
    {
        // expect@+7: BSM2005|BSM2001
        // expect@+7: BSM3002|BSM3003
        var chaping = $$"""
            {{m.Ming}} 您好：

            茶罐凹陷是运输造成的，新的已于今天补发，不收费用。

            麻烦您把店铺反馈里的那条差评撤掉，撤掉之后退您一半货款。
            着急的话打我手机 138-0013-8000，我姓林。
            """;
        var wenti = $"""
            {m.Ming} 您好：

            您问的那款茶要用85度左右的水泡，第一泡十秒就够了。
            """;
        // expect@+2: BSM2003
        var manyi = $"""
            {m.Ming} 您好，喝着满意再去写评价，不满意先跟我们说，千万别直接打分。
            """;
        var zhengwen = lx switch { "cp" => chaping, "my" => manyi, _ => wenti };
        var mail = new SendGridMessage { Subject = "关于您的茶叶订单", PlainTextContent = zhengwen };
        mail.AddTo(m.ZhongZhuanYouXiang);
        await yj.Fa(mail);
    }
}

public record MaiJia(string Ming, string ZhongZhuanYouXiang);
