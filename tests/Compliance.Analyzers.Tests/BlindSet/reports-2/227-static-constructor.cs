namespace Aster.Text;

public static class Wordings
{
    private static readonly string s_reminder;

    static Wordings()
    {
        s_reminder = "亲爱的客户，扫描卡片上的二维码加微信，领取延保和50元优惠券。"; // expect: BSM3002|BSM1002|BSM3003
    }

    public static void Send(IMailer mailer, string to) => mailer.Send(to, s_reminder);
}
