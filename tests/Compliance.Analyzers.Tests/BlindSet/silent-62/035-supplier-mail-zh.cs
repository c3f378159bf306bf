using System.Threading.Tasks;
using MimeKit;

namespace Chengfeng.Purchase.Suppliers
{
    public class SupplierMailer
    {
        private readonly IMailTransport _transport;

        public SupplierMailer(IMailTransport transport)
        {
            _transport = transport;
        }

        public Task AskForDiscountAsync(Supplier supplier, PurchaseOrder po)
        {
            var message = new MimeMessage();
            message.To.Add(new MailboxAddress(supplier.Contact, supplier.Email));
            message.Subject = $"采购单 {po.Number} 价格确认";
            message.Body = new TextPart("plain")
            {
                Text = $"{supplier.Contact} 您好：\n\n采购单 {po.Number} 本次数量 {po.Quantity} 件，比上次多一倍，贵厂能否给到九折？\n" +
                       "货款按合同约定转账到贵司对公账户。有问题请加我微信 cf-caigou-li，或打电话 0755-8600 1234。\n\n采购部 李"
            };
            return _transport.SendAsync(message);
        }

        public Task ComplainAsync(Supplier supplier, PurchaseOrder po, int defective)
        {
            var message = new MimeMessage();
            message.To.Add(new MailboxAddress(supplier.Contact, supplier.Email));
            message.Subject = $"采购单 {po.Number} 来料不良";
            message.Body = new TextPart("plain")
            {
                Text = $"{supplier.Contact} 您好：\n\n采购单 {po.Number} 到货检验不良 {defective} 件，请贵厂补偿我方损失，在下一批货款中扣除。\n\n品控部"
            };
            return _transport.SendAsync(message);
        }
    }
}
