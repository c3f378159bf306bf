namespace HoofAndHide.Leather.Amazon;

public class CustomisationQuestions
{
    private readonly IMarketplaceOutbox _outbox;

    public CustomisationQuestions(IMarketplaceOutbox outbox) => _outbox = outbox;

    public Task AskInitialsAsync(AmazonOrder o, CancellationToken ct) => _outbox.EnqueueAsync(o.AmazonOrderId,
        $"Hello {o.Buyer}, you chose initials for the strap but the field was left empty. Which two or three letters shall we stamp? Order {o.AmazonOrderId}.", ct);

    public Task AskGiftNoteAsync(AmazonOrder o, CancellationToken ct) => _outbox.EnqueueAsync(o.AmazonOrderId,
        $"Hello {o.Buyer}, you ticked gift wrap, yet the gift note stops in the middle of a sentence. Please send us the full note so we can print it.", ct);

    public Task AskColourAsync(AmazonOrder o, CancellationToken ct) => _outbox.EnqueueAsync(o.AmazonOrderId,
        $"Hello {o.Buyer}, should the stitching be cream or brown? Your order line says cream and your note says brown.", ct);

    public Task TellProofAsync(AmazonOrder o, CancellationToken ct) => _outbox.EnqueueAsync(o.AmazonOrderId,
        $"Hello {o.Buyer}, the proof of your engraving is attached. We stamp it as shown once you reply with yes.", ct);

    public Task TellGiftReceiptAsync(AmazonOrder o, CancellationToken ct) => _outbox.EnqueueAsync(o.AmazonOrderId,
        $"Hello {o.Buyer}, yes, a gift receipt without the price is in the box, as you asked.", ct);
}
