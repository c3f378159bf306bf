using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Sundial.Purchasing
{
    public readonly record struct SupplierMail(string SupplierEmail, string Subject, string Body);

    public class SupplierMailProducer
    {
        private readonly IPurchaseOrders _orders;

        public SupplierMailProducer(IPurchaseOrders orders) => _orders = orders;

        public async IAsyncEnumerable<SupplierMail> ProduceAsync([EnumeratorCancellation] CancellationToken ct = default)
        {
            await foreach (var po in _orders.OpenAsync(ct))
            {
                if (po.Defective > 0)
                {
                    yield return new SupplierMail(po.Email, $"PO {po.Number}: defects", $"Dear {po.Contact}, {po.Defective} movements in PO {po.Number} failed inspection. Please credit them on the next factory invoice by bank transfer.");
                }
                else if (po.Quantity >= 5000)
                {
                    yield return new(po.Email, Subject: $"PO {po.Number}: price", Body: $"Dear {po.Contact}, at {po.Quantity} pieces we expect the 8% volume discount from our supply agreement. Please send a revised pro forma to purchasing@sundial-clocks.com.");
                }
                else
                {
                    var (head, tail) = ($"Dear {po.Contact}, please confirm the loading date of PO {po.Number}.", "Our forwarder in Ningbo will call your warehouse at +86 574 5550 0142.");
                    yield return new SupplierMail(po.Email, "PO " + po.Number, head + " " + tail);
                }
            }
        }
    }

    public interface IPurchaseOrders
    {
        IAsyncEnumerable<PurchaseOrder> OpenAsync(CancellationToken ct);
    }

    public record PurchaseOrder(string Number, string Email, string Contact, int Quantity, int Defective);
}
