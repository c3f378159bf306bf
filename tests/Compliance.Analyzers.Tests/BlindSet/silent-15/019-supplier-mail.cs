using System.Net.Mail;

namespace Caigou.Mail;

/// <summary>采购给供应商的邮件（工厂），和买家无关</summary>
public class GongyingshangMailer(SmtpClient smtp)
{
    public Task AskPriceAsync(Supplier s, PurchaseOrder po)
    {
        var mail = new MailMessage("caigou@gzhome.local", s.Email)
        {
            Subject = $"采购单 {po.No} 价格确认",
            Body = $"{s.Contact}您好，我司采购单{po.No}共{po.Qty}件，按年度框架协议请贵厂在含税出厂价上再给5%的折扣，并随货附赠1%备品。"
        };
        return smtp.SendMailAsync(mail);
    }

    public Task ClaimAsync(Supplier s, PurchaseOrder po)
    {
        var mail = new MailMessage("caigou@gzhome.local", s.Email)
        {
            Subject = $"采购单 {po.No} 质量索赔",
            Body = $"{s.Contact}您好，采购单{po.No}来料不良率超过3%，按采购合同第八条请贵厂赔偿我司仓库挑选工时费，并于月底前汇入我司对公账户。"
        };
        return smtp.SendMailAsync(mail);
    }
}
