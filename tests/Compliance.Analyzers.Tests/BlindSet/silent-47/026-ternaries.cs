namespace Skylark.Responder;

public class ReplyService
{
    private readonly IBuyerChat _chat;

    public ReplyService(IBuyerChat chat) => _chat = chat;

    public void Answer(string thread, bool late, string? note, bool hasFault)
    {
        var message = late
            ? "Hello, the kite is delayed by two days. We apologise for the wait."
            : "Hello, the spool holds 60 metres of line and the kite flies from 8 km/h of wind.";
        _chat.Send(thread, message);

        _chat.Send(thread, note ?? "Hello, please tell us which of the two rods is broken, so that we can send the right spare part free of charge.");

        _chat.Send(thread, hasFault ? "Hello, we have refunded the faulty reel in full; you can throw it away." : "Hello, we are not able to lower the price for single buyers.");
    }
}

public interface IBuyerChat
{
    void Send(string thread, string message);
}
