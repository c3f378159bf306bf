using System;
using System.Threading.Tasks;

namespace Caigou.Purchase.Suppliers
{
    public class SupplierMailService
    {
        private readonly ISupplierMailQueue _queue;

        public SupplierMailService(ISupplierMailQueue queue)
        {
            _queue = queue;
        }

        public Task AskPriceAsync(string supplierMail, string model, int qty)
        {
            var body = $"王经理您好，{model} 这次订 {qty} 台，量比上次大，单价能不能再给我们打个九五折？货款还是银行转账，请把账户发我。";
            return _queue.EnqueueSupplierMailAsync(supplierMail, "询价 " + model, body);
        }

        public Task DefectClaimAsync(string supplierMail, string poNo, decimal loss)
        {
            var body = $"李总您好，采购单 {poNo} 这批次品率 6%，造成退款损失 {loss:F0} 元，请贵厂赔偿或者在下一批货款里扣除。";
            return _queue.EnqueueSupplierMailAsync(supplierMail, "质量索赔 " + poNo, body);
        }

        public Task SampleAsync(string supplierMail, string model)
        {
            var body = $"Dear Mr. Chen, please send us two free samples of {model} to the Shenzhen office and call me at 0755 8600 1122 when they are shipped.";
            return _queue.EnqueueSupplierMailAsync(supplierMail, "Samples of " + model, body);
        }

        public Task AgencyAsync(string agencyMail, DateTime start)
        {
            var body = $"Hello Anna, for the influencer campaign from {start:MMM dd} your creators can use the tracking code, commission stays at 8 percent, please send your invoice at month end.";
            return _queue.EnqueueSupplierMailAsync(agencyMail, "Influencer campaign", body);
        }
    }
}
