using System;
using System.Threading.Tasks;
using FluentEmail.Core;

namespace Winterbourne.Purchasing
{
    public class SupplierLetters
    {
        private readonly IFluentEmailFactory _mail;

        public SupplierLetters(IFluentEmailFactory mail) => _mail = mail;

        public Task AskForDiscountAsync(Supplier supplier, string poNumber, int pieces)
        {
            return _mail.Create()
                .To(supplier.Email)
                .Subject($"Purchase order {poNumber}: price for {pieces} pieces")
                .Body($"Dear {supplier.ContactName},\n\n" +
                      $"for {pieces} pieces on purchase order {poNumber} we had hoped for 8% off the factory price. " +
                      "Could you also add two free samples of the new lid? We pay by bank transfer within ten days, as always.\n\n" +
                      "You reach me at purchasing@winterbourne.example or on WeChat.\n\nBest regards\nPurchasing")
                .SendAsync();
        }

        public Task ClaimAsync(Supplier supplier, string poNumber, int broken)
        {
            return _mail.Create()
                .To(supplier.Email)
                .Subject($"Purchase order {poNumber}: claim")
                .Body($"Dear {supplier.ContactName},\n\n{broken} of the jars on purchase order {poNumber} were broken when the container was opened. " +
                      "Please send a credit note or compensate us with the next shipment from your factory.\n\nBest regards\nPurchasing")
                .SendAsync();
        }
    }

    public record Supplier(string ContactName, string Email);
}
