namespace WaxWorks.Shop
{
    using System.Threading.Tasks;

    public record BuyerNote(string OrderId, string Subject, string Body);

    public class SleeveNotes
    {
        readonly IBuyerMessenger _messenger;
        public SleeveNotes(IBuyerMessenger messenger) => _messenger = messenger;

        public Task Warped(string id) => _messenger.SendAsync(new BuyerNote(id, "Your record",
            "Sorry to hear side B is warped. We have refunded the record in full to your original payment method; no need to return it."));

        public Task Dig(string id) => _messenger.SendAsync(new BuyerNote(id, "More wax",
            "You can find the full catalogue, cheaper than here, at waxworks-records.co.uk - buy direct and skip the middleman.")); // expect: BSM3001|BSM3003

        public Task Nag(string id) => _messenger.SendAsync(new BuyerNote(id, "Your opinion",
            "Would you mind writing a review of the pressing on Amazon? Any honest words are welcome.")); // expect: BSM2006
    }
}
