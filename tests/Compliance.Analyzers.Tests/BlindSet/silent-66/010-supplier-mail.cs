using System.Net.Mail;
using System.Threading.Tasks;

namespace Sundial.Procurement
{
    public class SupplierMails
    {
        private readonly ISmtpSender _smtp;

        public SupplierMails(ISmtpSender smtp) => _smtp = smtp;

        public Task AskForDiscountAsync(Supplier s, PurchaseOrder po)
        {
            var mail = new MailMessage("purchasing@sundial-home.com", s.Email)
            {
                Subject = $"PO {po.Number}: price for the next lot",
                Body = $"Dear {s.ContactName},\n\nfor the next purchase order of 5,000 shelves we expect a discount of 8% and two free spare sets per container. "
                     + "Please send the proforma invoice by e-mail or call me on +1 312 555 0110.\n\nSundial purchasing",
            };
            return _smtp.SendAsync(mail);
        }

        public Task AskFactoryAsync(Supplier s, PurchaseOrder po)
        {
            var mail = new MailMessage("caigou@sundial-home.com", s.Email)
            {
                Subject = $"采购单 {po.Number} 不良品扣款",
                Body = $"王厂长，您好：本批层板不良率{po.DefectRate:P1}，按合同扣款，余款走对公银行转账。下单满五千套请给九五折，样品免费。有事加我微信沟通。",
            };
            return _smtp.SendAsync(mail);
        }
    }
}
