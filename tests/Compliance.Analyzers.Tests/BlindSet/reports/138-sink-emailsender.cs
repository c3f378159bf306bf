using Microsoft.AspNetCore.Identity.UI.Services;
using Microsoft.Graph.Models;

namespace Qiuyue.Web.Mail;

public class AmazonRelay(IEmailSender sender, Volo.Abp.Emailing.IEmailSender abp)
{
    public async Task TuihuoAsync(string relay)
        => await sender.SendEmailAsync(relay, "退货进度", "您好，仓库已收到您的退货，退款将在三天内到账。");

    public async Task JiangliAsync(string relay)
        => await sender.SendEmailAsync(relay, "评价有奖", "您好，发表评价后回复截图，我们寄送保温杯一只。"); // expect: BSM2001

    public async Task GuanggaoAsync(string relay)
        => await abp.QueueAsync(relay, "新品", "您好，我们的新款保温壶上市，买二送一！"); // expect: BSM1007|BSM1005|BSM1001

    public Message Graph(string relay) => new()
    {
        Subject = "订单问题",
        Body = new ItemBody { ContentType = BodyType.Text, Content = "您好，请支付宝收款码发我们，差额私下转给您。" }, // expect: BSM1004|BSM3003|BSM3004
    };
}
