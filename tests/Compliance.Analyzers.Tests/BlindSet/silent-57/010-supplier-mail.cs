using MimeKit;

namespace CaiGou.YouJian;

/// <summary>发给供应商的采购邮件</summary>
public class GongYingShangYouJian
{
    public MimeMessage XunJia(string changJia, string pinMing, int shuLiang)
    {
        var m = new MimeMessage();
        m.Subject = $"询价：{pinMing} {shuLiang} 件";
        m.Body = new TextPart("plain")
        {
            Text = $"{changJia} 王经理：\n\n本季度{pinMing}计划采购 {shuLiang} 件，贵厂去年给的九五折能否延续？" +
                   "付款方式仍走对公转账，合同请发到采购部邮箱 caigou@dadian.example。\n\n采购部"
        };
        return m;
    }

    public MimeMessage ZhiLiang(string changJia)
    {
        var m = new MimeMessage { Subject = "六月批次不良" };
        m.Body = new TextPart("plain") { Text = $"{changJia}：六月批次不良率百分之四，请按合同赔偿我司损失，并于下批货款中扣减。" };
        return m;
    }
}
