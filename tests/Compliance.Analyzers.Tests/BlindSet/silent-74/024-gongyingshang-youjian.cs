using System.Net.Mail;

namespace Mingda.Purchasing
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;

        public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

        public void AskDiscount(Supplier supplier, PurchaseOrder po)
        {
            using (var mail = new MailMessage("caigou@mingda.example", supplier.Email))
            {
                mail.Subject = $"采购单 {po.No} 价格确认";
                mail.Body = $"{supplier.ContactName}经理，您好：\n采购单 {po.No} 数量已提高到 {po.Quantity} 件，贵厂能否在原报价上再优惠 5%？\n" +
                            "另外，上批货的瑕疵品请按合同扣款，并在下批货中免费补足。\n" +
                            "有问题请打采购部电话 0755-8866 2210，或加我微信沟通。\n明达采购部";
                _smtp.Send(mail);
            }
        }
    }
}
