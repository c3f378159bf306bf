using System.Net.Mail;

namespace Purchasing.Mails
{
    /// <summary>Mails to factories and freight forwarders.</summary>
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

        public void AskQuantityDiscount(string supplier, string po, int pieces)
        {
            var body = $"Dear supplier,\n\nfor purchase order {po} we need {pieces} pieces. "
                + "Could your factory grant us a 5% discount on the unit price from 2,000 pieces on? "
                + "Payment by bank transfer, 30% deposit as usual.\n\nPurchasing department";
            _smtp.Send("buying@haiyue.example", supplier, "Quotation for " + po, body);
        }

        public void SendToFactory(string gongChang, string caiGouDan)
        {
            var neiRong = "尊敬的供应商：采购单" + caiGouDan + "的第二批货请于月底前交付，上次返工的费用请在货款中扣减。";
            _smtp.Send("buying@haiyue.example", gongChang, "采购单交期", neiRong);
        }
    }
}
