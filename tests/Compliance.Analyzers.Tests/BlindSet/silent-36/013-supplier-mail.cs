using MailKit.Net.Smtp;
using MimeKit;

namespace LingHang.Erp.CaiGou;

public class GongYingShangMailer
{
    // 发给工厂的邮件，与买家无关
    public MimeMessage BuildPriceRequest(Supplier supplier, PurchaseOrder po)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(supplier.Email));
        message.Subject = $"Purchase order {po.Number}: volume discount";
        message.Body = new TextPart("plain")
        {
            Text = $"Dear {supplier.ContactName},\n\nwe raise the quantity of PO {po.Number} to {po.Quantity} pieces. " +
                   "Please confirm the 8% volume discount agreed in March and wire the rebate for the second quarter to our bank account.\n\n" +
                   "Purchasing department",
        };
        return message;
    }

    public string BuildWeChatNotice(Supplier gongYingShang, string caiGouDan) =>
        $"{gongYingShang.ContactName}厂长您好，采购单 {caiGouDan} 的返点请按合同打到公司账户，样品请免费寄两套到深圳仓。";
}
