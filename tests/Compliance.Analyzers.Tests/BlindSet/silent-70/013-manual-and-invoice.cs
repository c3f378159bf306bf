using System.Collections.Generic;
using System.Threading.Tasks;

namespace Ironleaf.Garden.Mail
{
    public class DocumentMailer
    {
        private readonly IAmazonMessageClient _client;

        public DocumentMailer(IAmazonMessageClient client)
        {
            _client = client;
        }

        public Task SendManualAsync(string orderId, string model, byte[] pdf) =>
            _client.ReplyAsync(orderId,
                $"Hello, attached is the instruction manual of the {model} that you asked for. Page 6 shows how to feed the line.",
                new Dictionary<string, byte[]> { ["manual.pdf"] = pdf });

        public Task SendInvoiceAsync(string orderId, byte[] pdf) =>
            _client.ReplyAsync(orderId,
                $"Hello, attached is the VAT invoice for order {orderId}. The line \"discount\" is the price cut that was already applied when you ordered.",
                new Dictionary<string, byte[]> { ["invoice.pdf"] = pdf });

        public Task SendWarrantyAsync(string orderId, byte[] pdf, int years) =>
            _client.ReplyAsync(orderId,
                $"Hello, attached are the warranty terms. Your trimmer is covered for {years} years from the day of delivery, with no registration needed.",
                new Dictionary<string, byte[]> { ["warranty.pdf"] = pdf });
    }
}
