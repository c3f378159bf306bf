using System.Net.Mail;

namespace Erp.Purchasing
{
    public class SupplierMailer
    {
        private readonly SmtpClient smtp;
        public SupplierMailer(SmtpClient smtp) => this.smtp = smtp;

        public void AskForDiscount(Supplier s, PurchaseOrder po)
        {
            var mail = new MailMessage("purchasing@hz-erp.example", s.Email)
            {
                Subject = $"采购单 {po.No}：请确认阶梯价",
                Body = $"{s.ContactName} 经理您好：采购单 {po.No} 数量已增至 {po.Quantity} 件，按合同应享受九五折，请更正形式发票后重发。"
            };
            smtp.Send(mail);
        }

        public void ClaimDefects(Supplier s, PurchaseOrder po, int broken)
        {
            var mail = new MailMessage("purchasing@hz-erp.example", s.Email)
            {
                Subject = $"Purchase order {po.No}: {broken} defective units",
                Body = $"Dear {s.ContactName}, {broken} of {po.Quantity} units of purchase order {po.No} failed our inspection. According to clause 7 of the supply contract the rebate for defects is 5% of the invoice; please issue a credit note."
            };
            smtp.Send(mail);
        }
    }
}
