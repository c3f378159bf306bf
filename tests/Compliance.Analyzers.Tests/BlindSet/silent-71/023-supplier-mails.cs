using System.Net.Mail;
using System.Threading.Tasks;

namespace Bluepeak.Purchasing.Suppliers
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;

        public SupplierMailer(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public Task AskQuoteAsync(Supplier supplier, PurchaseOrder po)
        {
            var body = supplier.Country == "CN"
                ? $"{supplier.ContactName}您好，采购单{po.Number}的数量提高到{po.Quantity}件，请重新报价。量大的话能否再给5%的折扣？合同确认后我们银行转账付30%定金，急事请加我微信 bluepeak_cg。"
                : $"Dear {supplier.ContactName}, we have raised purchase order {po.Number} to {po.Quantity} pieces. Could your factory give us another 5% off the unit price? The 30% deposit will be wired to your bank account; you reach our buyer on +86 755 5550 0188.";
            return _smtp.SendMailAsync("purchasing@bluepeak-trading.com", supplier.Email, $"Purchase order {po.Number}", body);
        }

        public Task DefectRateAsync(Supplier supplier, string sku, double rate)
        {
            var body = supplier.Country == "CN"
                ? $"{supplier.ContactName}您好，{sku}本批次不良率{rate:P1}，请贵厂按合同补偿，下批货免费多发50个备件。"
                : $"Dear {supplier.ContactName}, the defect rate of {sku} in this lot is {rate:P1}. Under our supply contract we ask for compensation: 50 free spare parts with the next lot.";
            return _smtp.SendMailAsync("purchasing@bluepeak-trading.com", supplier.Email, $"Quality claim {sku}", body);
        }
    }
}
