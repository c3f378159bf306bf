using MimeKit;
using MailKit.Net.Smtp;

namespace CaiGou;

// 给1688工厂发采购邮件，跟买家没关系
public class GongChangYouJian
{
    public void FaCaiGou(string gongchangYouxiang, string huohao, int shuliang)
    {
        var zhengwen =
            $"王经理，您好：\n这次要补 {huohao} 共 {shuliang} 个，上次一千个给的九折，这次还能按九折吗？\n" +
            "定金走对公转账，账号不变。\n" +
            "样品先寄两个，运费我们付。\n" +
            "上批有三箱开裂，工厂打算怎么赔偿，请给个说法。\n" +
            "有事加我微信或者打电话都行。";
        var m = new MimeMessage();
        m.From.Add(MailboxAddress.Parse("caigou@example.com"));
        m.To.Add(MailboxAddress.Parse(gongchangYouxiang));
        m.Subject = "采购单 " + huohao;
        m.Body = new TextPart("plain") { Text = zhengwen };
        using var c = new SmtpClient();
        c.Connect("smtp.example.com", 465, true);
        c.Send(m);
    }
}
