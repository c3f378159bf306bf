using System.Net.Mail;
using System.Threading.Tasks;

namespace Haomu.Toys.Purchasing
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;

        public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

        public Task AskQuoteAsync(string supplierEmail, string sku, int pieces)
        {
            var mail = new MailMessage("purchasing@haomu-toys.com", supplierEmail)
            {
                Subject = $"询价:{sku}",
                Body = $"王经理您好,我司计划采购{sku}共{pieces}件,请报含税单价。去年贵厂给过九折,今年量更大,希望能再优惠。报价请发邮件至 purchasing@haomu-toys.com 或加我微信。"
            };
            return _smtp.SendMailAsync(mail);
        }

        public Task ClaimDefectsAsync(string supplierEmail, string lot, int bad)
        {
            var mail = new MailMessage("quality@haomu-toys.com", supplierEmail)
            {
                Subject = $"批次{lot}质量索赔",
                Body = $"您好,批次{lot}抽检发现{bad}件不良品,请贵厂按采购合同赔偿货款并银行转账至我司对公账户,同时免费补货。"
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
