using System.Collections.Generic;
using System.Threading.Tasks;

namespace Agora.BrandDesk.Senders
{
    public class AttachmentSender
    {
        private readonly ISellerMessagingApi _api;

        public AttachmentSender(ISellerMessagingApi api) => _api = api;

        public Task SendInvoiceAsync(string orderId, string path) =>
            _api.SendAsync(new BuyerMessage
            {
                OrderId = orderId,
                Text = "Please find the invoice for your order attached as a PDF file.",
                Files = { path },
            });

        public Task SendSeasonAsync(string orderId, string lang)
        {
            var text = lang == "zh"
                ? "附件是我们秋季新品画册，看中哪款直接回复货号。" // expect: BSM4005|BSM1007
                : "Attached is our autumn catalogue - leaf through it and tell us which pieces you fancy."; // expect: BSM4005|BSM1007
            return _api.SendAsync(new BuyerMessage { OrderId = orderId, Text = text, Files = new List<string> { "autumn.pdf" } });
        }

        public Task SendManualAsync(string orderId) =>
            _api.SendAsync(new BuyerMessage
            {
                OrderId = orderId,
                Text = "说明书已附上，第5页介绍了如何更换电池。",
                Files = { "manual_zh.pdf" },
            });
    }
}
