using MimeKit;

namespace Lanyue.Mail;

public sealed class ShouHouMailFactory
{
    public MimeMessage CreateRepair(string relay, string orderId)
    {
        var builder = new BodyBuilder
        {
            TextBody = $"您好，订单 {orderId} 的扫地机保修期为两年，保修说明书请见附件。"
        };
        return Wrap(relay, "关于您的扫地机", builder);
    }

    public MimeMessage CreateSite(string relay)
    {
        var builder = new BodyBuilder
        {
            TextBody = "您好，使用教程和配件都在我们的官网 www.lanyue-robot.cn，欢迎访问。" // expect: BSM3001
        };
        return Wrap(relay, "使用教程", builder);
    }

    public MimeMessage CreatePrivateDeal(string relay)
    {
        var builder = new BodyBuilder
        {
            TextBody = "您好，滤网以后不必在亚马逊上买了，直接找我们订货，货款打到公司账户就可以发货。" // expect: BSM3003
        };
        return Wrap(relay, "滤网", builder);
    }

    private static MimeMessage Wrap(string relay, string subject, BodyBuilder builder)
    {
        var m = new MimeMessage { Subject = subject, Body = builder.ToMessageBody() };
        m.To.Add(MailboxAddress.Parse(relay));
        return m;
    }
}
