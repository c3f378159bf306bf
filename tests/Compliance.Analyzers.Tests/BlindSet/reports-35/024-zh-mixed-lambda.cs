using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

public class MaijiaXiaoxiFunction
{
    // 中英文双语,美国站用英文,华人买家用中文
    (string en, string zh) Wenan(string lx) => lx switch
    {
        "buhuo" => ("Hello, the missing hook was sent today by USPS.", "您好，漏发的挂钩今天已用USPS补寄。"),
        "song" => (
            "Hello, every buyer this week finds a bonus item in the box, tell us which color you like.", // expect: BSM1005
            "您好，本周下单的买家都额外送一件，喜欢什么颜色告诉我们。"), // expect: BSM1005
        "gaiping" => (
            "Hello, is it possible to make your review a little friendlier? We already refunded.", // expect: BSM2004
            "您好，钱已经退了，您看那条评论能不能改得好一点？"), // expect: BSM2004
        "tuihuo" => ("Hello, you can return it until January 31.", "您好，1月31日之前都可以退货。"),
        _ => ("Hello, we will answer soon.", "您好，稍后回复您。")
    };

    public async Task Handler(SQSEvent e, ILambdaContext c)
    {
        foreach (var r in e.Records)
        {
            var d = DingDan.Parse(r.Body);
            var w = Wenan(d.LeiXing);
            c.Logger.LogInformation($"fasong {d.Hao}");
            await SpApi.ConfirmOrderDetails(d.Hao, d.YuYan == "zh" ? w.zh : w.en);
        }
    }
}
