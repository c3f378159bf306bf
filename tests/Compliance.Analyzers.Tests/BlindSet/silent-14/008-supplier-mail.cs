using System.Net.Mail;

namespace YiWu.Sourcing
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        public SupplierMailer(SmtpClient smtp) { _smtp = smtp; }

        public void AskForQuote(string factoryMail, string contact, int pieces)
        {
            _smtp.Send("purchasing@shelfmaster.example", factoryMail, "Quotation for " + pieces + " brackets",
                "Dear " + contact + ", please quote " + pieces + " brackets FOB Ningbo. For this quantity we expect at least 12% discount on your list price.");
        }

        public void ClaimDefects(string factoryMail, string contact, string po)
        {
            _smtp.Send("purchasing@shelfmaster.example", factoryMail, "Claim for purchase order " + po,
                "Dear " + contact + ", 48 uprights of PO " + po + " were bent. We ask for compensation by credit note or bank transfer within 30 days.");
        }

        public void GongChang(string factoryMail, string lianXiRen)
        {
            _smtp.Send("purchasing@shelfmaster.example", factoryMail, "工厂对账",
                lianXiRen + "厂长您好，本月货款已电汇，下批支架单价请再优惠三个点，细节加我微信谈。");
        }
    }
}
