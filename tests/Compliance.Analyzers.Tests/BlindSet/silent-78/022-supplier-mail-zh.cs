using System.Net.Mail;
using System.Threading.Tasks;

namespace Dongli.Purchase.Mail
{
    public class SupplierMailService
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public SupplierMailService(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public Task SendQualityClaimAsync(Supplier supplier, PurchaseOrder po, int badCount)
        {
            var mail = new MailMessage(_from, supplier.Email)
            {
                Subject = $"采购单 {po.Number} 质量索赔",
                Body = $"{supplier.ContactName} 经理：\n采购单 {po.Number} 中有 {badCount} 件电机不良，请贵厂承担返工费用并从下月货款中扣除。\n具体问题可以打我手机 13800000000 沟通。\n采购部"
            };
            return _smtp.SendMailAsync(mail);
        }

        public Task SendPriceNegotiationAsync(Supplier supplier, string sku)
        {
            var mail = new MailMessage(_from, supplier.Email)
            {
                Subject = $"{sku} 报价",
                Body = $"{supplier.ContactName} 经理：\n{sku} 下季度采购量预计翻倍，请贵厂重新报价，争取给到九折。请本周五前回复采购部。"
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
