namespace RibbonRoom;

public class GiftQuestions
{
    private readonly IReplySender _sender;

    public GiftQuestions(IReplySender sender) => _sender = sender;

    public Task WrapAsync(string thread) =>
        _sender.ReplyAsync(thread, "Hi, the gift wrap you picked at checkout is the blue paper, and there's no price on the slip.");

    public Task ReceiptAsync(string thread, string order) =>
        _sender.ReplyAsync(thread, $"Hi, the gift receipt for order {order} was left out by mistake, you can print it from Your Orders.");

    public Task NoteAsync(string thread, string note) =>
        _sender.ReplyAsync(thread, $"Hi, your gift note reads: \"{note}\". It's longer than the card, could you trim it to 120 letters?");

    public Task GiftCardPaidAsync(string thread, string order) =>
        _sender.ReplyAsync(thread, $"Hi, you paid order {order} with an Amazon gift card, so the refund goes back to that gift card balance.");
}
