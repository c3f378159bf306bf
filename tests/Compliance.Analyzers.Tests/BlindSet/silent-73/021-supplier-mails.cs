using System.Collections.Generic;
using MailKit.Net.Smtp;
using MimeKit;

namespace GuangDa.Purchase.Mails
{
    /// <summary>发给工厂和供应商的邮件</summary>
    public class SupplierMailTemplates
    {
        public static readonly Dictionary<string, string> Bodies = new Dictionary<string, string>
        {
            ["询价"] = "王经理您好，本次采购 3000 只，请按年度框架给我们打九五折，报价单发到 purchase@guangda.example。",
            ["催货"] = "李厂长您好，采购单 {PoNo} 已逾期五天，请今天加我微信沟通发货时间，电话 0755-86120000 转 8。",
            ["质量"] = "张总您好，采购单 {PoNo} 抽检有 2% 开裂，请补偿货款 1800 元，公司账户收款信息见附件。",
            ["样品"] = "陈小姐您好，新款样品请免费寄两套到深圳仓，附上最新产品目录。",
        };

        private readonly string _host;

        public SupplierMailTemplates(string host)
        {
            _host = host;
        }

        public void Send(Supplier supplier, string kind, string poNo)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse("purchase@guangda.example"));
            message.To.Add(MailboxAddress.Parse(supplier.Email));
            message.Subject = "采购单 " + poNo;
            message.Body = new TextPart("plain") { Text = Bodies[kind].Replace("{PoNo}", poNo) };

            using var client = new SmtpClient();
            client.Connect(_host, 465, true);
            client.Send(message);
            client.Disconnect(true);
        }
    }
}
