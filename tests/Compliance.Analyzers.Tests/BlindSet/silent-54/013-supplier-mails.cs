using System.Net.Mail;

namespace Huafeng.Procurement.Mails
{
    public class SupplierMailFactory
    {
        // 给工厂的询价邮件
        public MailMessage CreateQuoteRequest(Supplier supplier, int pieces)
        {
            var mail = new MailMessage("einkauf@huafeng-brands.example", supplier.Email);
            mail.Subject = $"Quotation for {pieces} kettles";
            mail.Body = $"Dear Mr. {supplier.Contact},\n" +
                        $"please quote your FOB Ningbo price for {pieces} pieces. What discount do you give us from 5,000 pieces?\n" +
                        "We pay 30% by bank transfer in advance and the rest against the bill of lading.\n" +
                        "Purchasing department";
            return mail;
        }

        public MailMessage CreateComplaint(Supplier supplier, string batch)
        {
            var mail = new MailMessage("einkauf@huafeng-brands.example", supplier.Email);
            mail.Subject = "质量投诉 " + batch;
            mail.Body = "陈经理您好，批次 " + batch + " 有百分之三的壶盖破裂，请贵厂承担更换费用，并在下批货款中扣除。";
            return mail;
        }
    }
}
