namespace Skylark.Responder;

public class ReplyService
{
    private readonly IBuyerChat _chat;

    public ReplyService(IBuyerChat chat) => _chat = chat;

    public void Answer(string thread, bool isVip, string? note, bool hasFault)
    {
        var message = isVip
            ? "Hello again, VIP buyers like you get our members' price: 18% below the listing." // expect: BSM1001
            : "Hello, we have no news about the spare wheel yet and will write to you on Monday.";
        _chat.Send(thread, message);

        _chat.Send(thread, note ?? "Hello, would you like a free kite? Say yes and we put one into the post for you."); // expect: BSM1005

        _chat.Send(thread, hasFault ? "Hello, we have refunded the faulty reel in full; you can throw it away." : "Hello, scan the QR code on the card to visit our web shop."); // expect: BSM3001|BSM3003
    }
}

public interface IBuyerChat
{
    void Send(string thread, string message);
}
