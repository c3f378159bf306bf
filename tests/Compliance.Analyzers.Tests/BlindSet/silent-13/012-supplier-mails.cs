using System.Net.Mail;

namespace GuangMing.LED.Purchasing
{
    public class SupplierMail
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.guangming.local");

        // 给工厂的采购邮件
        public void AskPrice(Supplier supplier, PurchaseOrder po)
        {
            var mail = new MailMessage("purchase@guangming-led.cn", supplier.Email);
            mail.Subject = "Purchase order " + po.Number + ": price for 5,000 pieces";
            mail.Body = "Dear " + supplier.ContactPerson + ", for 5,000 pieces we need a discount of 8% on the unit price of your quotation. " +
                        "Please also send us three free samples of the new driver. My WeChat for questions: gm_purchase_li.";
            _smtp.Send(mail);
        }

        public void AskPayment(Supplier supplier, PurchaseOrder po)
        {
            var mail = new MailMessage("purchase@guangming-led.cn", supplier.Email);
            mail.Subject = "Deposit for purchase order " + po.Number;
            mail.Body = "您好，采购单" + po.Number + "的三成定金已电汇至贵司工行账户，请财务查收并安排生产。";
            _smtp.Send(mail);
        }
    }
}
